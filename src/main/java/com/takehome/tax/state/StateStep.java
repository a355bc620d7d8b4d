package com.takehome.tax.state;

/** The lines that a state computation may have. */
enum StateStep {
    /** Where the state starts. */
    INCOME("income", "Income that the state starts from", Sign.RESULT),
    /** Half of self-employment tax, where the state starts from gross income. */
    HALF_SE_DEDUCTED("half SE tax", "Half of self-employment tax deducted", Sign.LESS),
    /** Half of self-employment tax, where the state does not allow it. */
    HALF_SE_ADDED_BACK("half SE tax", "Half of self-employment tax added back", Sign.PLUS),
    /** Ohio Schedule of Business Income. */
    BUSINESS_INCOME_EXEMPT("business income deduction", "Business income deduction", Sign.LESS),
    /** Maryland Form 502 line 14. */
    TWO_INCOMES("two-income subtraction", "Two-income subtraction", Sign.LESS),
    /** Federal income tax, where the state lets it be subtracted. */
    FEDERAL_TAX("federal tax", "Federal income tax subtracted", Sign.LESS),
    /** The state's adjusted gross income. */
    AGI("AGI", "State adjusted gross income", Sign.RESULT),
    /** Standard deduction, or payroll taxes in its place. */
    STANDARD_DEDUCTION("standard deduction", "Standard deduction", Sign.LESS),
    /** Personal exemptions. */
    EXEMPTION("exemption", "Personal exemptions", Sign.LESS),
    /** Social security, Medicare and self-employment tax, Massachusetts Form 1 line 11. */
    PAYROLL_TAX("payroll tax", "Social security, Medicare and self-employment tax deducted", Sign.LESS),
    /** New Mexico's exemption for low and middle incomes. */
    LOW_INCOME_EXEMPTION("low-income exemption", "Exemption for low and middle incomes", Sign.LESS),
    /** The federal deduction for qualified business income. */
    QBI_DEDUCTION("QBI deduction", "Federal qualified business income deduction", Sign.LESS),
    /** Missouri's deduction for business income. */
    BUSINESS_INCOME_SHARE("business income deduction", "Business income deduction", Sign.LESS),
    /** What is taxed. */
    TAXABLE_INCOME("taxable income", "State taxable income", Sign.RESULT),
    /** Tax by the rate schedule. */
    SCHEDULE_TAX("schedule tax", "Tax by the rate schedule", Sign.PLUS),
    /** Ohio's flat tax on business income. */
    BUSINESS_INCOME_TAX("business income tax", "Tax on business income", Sign.PLUS),
    /** A further rate on high incomes. */
    SURTAX("surtax", "Surtax on high income", Sign.PLUS),
    /** What brings the tax up to a minimum. */
    MINIMUM_TAX("minimum tax", "Addition up to the minimum tax", Sign.PLUS),
    /** No tax below a threshold. */
    NO_TAX_BELOW("low income", "Tax not due at low income", Sign.PLUS),
    /** Connecticut Tables C and D: lower rates taken back. */
    STEP_ADDITION("rate recapture", "Benefit of the lower rates taken back", Sign.PLUS),
    /** Connecticut Table E. */
    PERCENTAGE_CREDIT("percentage credit", "Personal tax credit", Sign.PLUS),
    /** New York tax computation worksheets. */
    BENEFIT_RECAPTURE("benefit recapture", "Tax benefit recapture", Sign.PLUS),
    /** Personal credits. */
    PERSONAL_CREDIT("personal credit", "Personal exemption credits", Sign.LESS),
    /** Utah TC-40 line 20. */
    TAXPAYER_CREDIT("taxpayer credit", "Taxpayer tax credit", Sign.LESS),
    /** South Carolina, Wisconsin. */
    TWO_EARNER_CREDIT("two-earner credit", "Credit for two earners", Sign.LESS),
    /** Minnesota M1MA, North Dakota. */
    MARRIAGE_CREDIT("marriage credit", "Marriage credit", Sign.LESS),
    /** Virginia spouse tax adjustment. */
    SPOUSE_ADJUSTMENT("spouse tax adjustment", "Spouse tax adjustment", Sign.LESS),
    /** Ohio joint filing credit. */
    JOINT_FILING_CREDIT("joint filing credit", "Joint filing credit", Sign.LESS),
    /** State income tax after nonrefundable credits. */
    INCOME_TAX("income tax", "State income tax", Sign.RESULT);

    /** How a line enters the next result. */
    enum Sign {
        /** Adds to it. */
        PLUS,
        /** Takes from it. */
        LESS,
        /** Is itself one. */
        RESULT
    }

    private final String line;
    private final String label;
    private final Sign sign;

    StateStep(String line, String label, Sign sign) {
        this.line = line;
        this.label = label;
        this.sign = sign;
    }

    /** The line's short name within its worksheet. */
    String line() {
        return line;
    }

    /** What the line holds. */
    String label() {
        return label;
    }

    /** How it enters the next result. */
    Sign sign() {
        return sign;
    }
}
