package com.takehome.model;

/** What a tax payment was. */
public enum PaymentKind implements Labeled {
    /** An estimated payment. */
    ESTIMATED("Estimated"),
    /** Last year's overpayment credited. */
    PRIOR_YEAR_OVERPAYMENT("Prior-year overpayment"),
    /** Paid with an extension. */
    EXTENSION("Extension"),
    /** Paid with the return. */
    WITH_RETURN("With return"),
    /** A tax on the entity itself. */
    ENTITY_TAX("Entity tax");

    private final String label;

    PaymentKind(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
