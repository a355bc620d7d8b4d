package com.takehome.model;

/** How required installments are worked out. */
public enum EstimateMethod implements Labeled {
    /** A quarter of the required annual payment each. */
    REGULAR("Regular"),
    /** The annualized income installment method. */
    ANNUALIZED("Annualized"),
    /** Annualized where it lowers what is due next or the penalty to date. */
    LOWER("Lower");

    private final String label;

    EstimateMethod(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
