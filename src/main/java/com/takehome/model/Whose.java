package com.takehome.model;

/** Which spouse a household item belongs to. */
public enum Whose implements Labeled {
    /** The taxpayer who owns the practice. */
    OWNER("Owner"),
    /** The other spouse. */
    SPOUSE("Spouse");

    private final String label;

    Whose(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
