package com.takehome.model;

/** What the recommended payments aim at. */
public enum PaymentTarget implements Labeled {
    /** The required annual payment. */
    REQUIRED_MINIMUM("Required minimum"),
    /** The prior-year safe harbor. */
    PRIOR_YEAR_HARBOR("Prior-year harbor"),
    /** All of the projected tax, so that nothing is due in April. */
    FULL_PROJECTED_TAX("Full projected tax");

    private final String label;

    PaymentTarget(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
