package com.takehome.model;

/** Where a client came from. */
public enum Channel implements Labeled {
    /** People already known. */
    WARM_NETWORK("Warm network"),
    /** Recommended by others. */
    REFERRAL("Referral"),
    /** Approached by the practice. */
    OUTREACH("Outreach"),
    /** Came by itself. */
    INBOUND("Inbound"),
    /** Anything else. */
    OTHER("Other");

    private final String label;

    Channel(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
