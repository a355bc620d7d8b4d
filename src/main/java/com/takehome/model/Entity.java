package com.takehome.model;

/** How the practice is taxed. */
public enum Entity implements Labeled {
    /** Schedule C. */
    SOLE_PROPRIETOR("Sole proprietor"),
    /** Disregarded: Schedule C, with state fees of its own. */
    SINGLE_MEMBER_LLC("Single-member LLC"),
    /** Salary and Schedule K-1. */
    S_CORPORATION("S corporation");

    private final String label;

    Entity(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
