package com.takehome.model;

/** The practice's pre-tax retirement plan. */
public enum RetirementPlan implements Labeled {
    /** No plan. */
    NONE("None"),
    /** Employer contributions only. */
    SEP_IRA("SEP IRA"),
    /** Elective deferral and employer contribution, pre-tax. */
    SOLO_401K("Solo 401(k)");

    private final String label;

    RetirementPlan(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
