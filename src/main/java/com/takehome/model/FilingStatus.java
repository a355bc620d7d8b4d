package com.takehome.model;

/** The federal filing status. */
public enum FilingStatus implements Labeled {
    /** Not married. */
    SINGLE("Single"),
    /** One return for both spouses. */
    MARRIED_JOINTLY("Married filing jointly"),
    /** A return of one's own, married. */
    MARRIED_SEPARATELY("Married filing separately"),
    /** Not married, with a dependent at home. */
    HEAD_OF_HOUSEHOLD("Head of household"),
    /** Joint rates for two years after a spouse's death. */
    SURVIVING_SPOUSE("Qualifying surviving spouse");

    private final String label;

    FilingStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
