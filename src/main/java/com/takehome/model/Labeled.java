package com.takehome.model;

/** A closed choice that users see and type by its label. */
public interface Labeled {

    /** The words that the workbooks and the reports use. */
    String label();
}
