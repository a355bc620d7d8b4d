package com.takehome.tax.estimate;

/** Why no estimated payments are required, or no penalty is owed. */
public enum EstimateException {
    /** IRC 6654(e)(1), or a state's like. */
    SMALL_BALANCE("the tax left after withholding is too small for estimates", true),
    /** IRC 6654(e)(2). */
    NO_PRIOR_YEAR_TAX("no tax liability in the prior year", true),
    /** A state's income threshold. */
    SMALL_INCOME("income is too small for estimates", true),
    /** A state that asks no estimates of individuals. */
    NOT_REQUIRED("the state requires no estimated payments", true),
    /** Form 2210 line 6 is at least line 9. */
    WITHHELD_ENOUGH("withholding covers the required annual payment", false);

    private final String words;
    private final boolean nothingRequired;

    EstimateException(String words, boolean nothingRequired) {
        this.words = words;
        this.nothingRequired = nothingRequired;
    }

    /** The reason as the later part of a sentence. */
    public String words() {
        return words;
    }

    /** True when the required annual payment is zero, not only the penalty. */
    public boolean leavesNothingRequired() {
        return nothingRequired;
    }
}
