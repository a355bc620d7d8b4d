package com.takehome.model;

/** How often a planned amount falls. */
public enum Frequency implements Labeled {
    /** On Start only. */
    ONCE("Once"),
    /** Every month. */
    MONTHLY("Monthly"),
    /** Every three months. */
    QUARTERLY("Quarterly"),
    /** Every twelve months. */
    ANNUAL("Annual");

    private final String label;

    Frequency(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
