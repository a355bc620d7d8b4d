package com.takehome.model;

/** The amounts of the Household sheet by their column names; Household items name them as Kind. */
public enum HouseholdAmount implements Labeled {
    /** Box 1 wages of the owner's other jobs. */
    OWN_WAGES("Own wages"),
    /** Federal income tax withheld from them. */
    OWN_WITHHOLDING("Own withholding"),
    /** Elective deferrals in an employer's plan. */
    OWN_W2_DEFERRALS("Own W-2 deferrals"),
    /** The spouse's wages. */
    SPOUSE_WAGES("Spouse wages"),
    /** Federal income tax withheld from them. */
    SPOUSE_WITHHOLDING("Spouse withholding"),
    /** The spouse's own Schedule C profit. */
    SPOUSE_PROFIT("Spouse self-employment profit"),
    /** State income tax withheld, both spouses. */
    STATE_WITHHOLDING("State withholding"),
    /** Form 1040 lines 2b and 3b. */
    INTEREST_AND_DIVIDENDS("Interest and ordinary dividends"),
    /** Form 1040 line 3a, part of the former. */
    QUALIFIED_DIVIDENDS("Qualified dividends"),
    /** Net long-term capital gains. */
    LONG_TERM_GAINS("Long-term gains"),
    /** Net short-term capital gains. */
    SHORT_TERM_GAINS("Short-term gains"),
    /** Not self-employment, not investment. */
    OTHER_INCOME("Other taxable income"),
    /** HSA, IRA, student loan interest. */
    OTHER_ADJUSTMENTS("Other adjustments"),
    /** Schedule A line 5. */
    STATE_AND_LOCAL_TAXES("State and local taxes"),
    /** Schedule A line 8. */
    MORTGAGE_INTEREST("Mortgage interest"),
    /** Schedule A line 11, in cash. */
    CHARITY("Charity"),
    /** Schedule A, other. */
    OTHER_ITEMIZED("Other itemized"),
    /** Nonrefundable credits beyond those for dependents. */
    OTHER_CREDITS("Other credits"),
    /** Schedule 2 taxes not computed here. */
    OTHER_TAXES("Other taxes"),
    /** The practice's contribution for the year. */
    RETIREMENT_CONTRIBUTION("Retirement contribution"),
    /** Form 2210 line 8, before the 110%. */
    PRIOR_YEAR_TAX("Prior-year tax"),
    /** Last year's adjusted gross income. */
    PRIOR_YEAR_AGI("Prior-year AGI"),
    /** Last year's overpayment credited to this year. */
    PRIOR_YEAR_OVERPAYMENT("Prior-year overpayment applied"),
    /** What last year's return leaves to pay in April. */
    PRIOR_YEAR_BALANCE_DUE("Prior-year balance due"),
    /** Last year's state income tax. */
    PRIOR_YEAR_STATE_TAX("Prior-year state tax");

    private final String label;

    HouseholdAmount(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
