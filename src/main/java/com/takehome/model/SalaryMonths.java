package com.takehome.model;

/** When an S corporation pays its owner's salary. */
public enum SalaryMonths implements Labeled {
    /** A twelfth each month. */
    EVEN("Even"),
    /** All of it in December. */
    DECEMBER("December");

    private final String label;

    SalaryMonths(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
