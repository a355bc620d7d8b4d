package com.takehome.model;

/** What other business income is for. */
public enum IncomeCategory implements Labeled {
    /** Board seats and advisory roles. */
    ADVISORY_BOARD("Advisory board"),
    /** Talks and panels. */
    SPEAKING("Speaking"),
    /** Writing, courses and media. */
    CONTENT("Content"),
    /** One-off projects. */
    PROJECT("Project"),
    /** Anything else. */
    OTHER("Other");

    private final String label;

    IncomeCategory(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
