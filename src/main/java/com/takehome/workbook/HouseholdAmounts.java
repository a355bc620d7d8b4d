package com.takehome.workbook;

import com.takehome.model.HouseholdAmount;

/** What the Household sheet says of its amounts. */
final class HouseholdAmounts {

    private HouseholdAmounts() {}

    /** What may stand in the amount's cells: only gains, losses and incomes can be negative. */
    static AmountRule rule(HouseholdAmount kind) {
        return switch (kind) {
            case SPOUSE_PROFIT, LONG_TERM_GAINS, SHORT_TERM_GAINS, OTHER_INCOME, PRIOR_YEAR_AGI -> AmountRule.ANY;
            case OWN_WAGES, OWN_WITHHOLDING, OWN_W2_DEFERRALS, SPOUSE_WAGES, SPOUSE_WITHHOLDING, STATE_WITHHOLDING,
                    INTEREST_AND_DIVIDENDS, QUALIFIED_DIVIDENDS, OTHER_ADJUSTMENTS, STATE_AND_LOCAL_TAXES,
                    MORTGAGE_INTEREST, CHARITY, OTHER_ITEMIZED, OTHER_CREDITS, OTHER_TAXES, RETIREMENT_CONTRIBUTION,
                    PRIOR_YEAR_TAX, PRIOR_YEAR_OVERPAYMENT, PRIOR_YEAR_BALANCE_DUE, PRIOR_YEAR_STATE_TAX ->
                AmountRule.NOT_NEGATIVE;
        };
    }

    /** What the amount means, for the Notes sheet. */
    static String note(HouseholdAmount kind) {
        return switch (kind) {
            case OWN_WAGES -> "Box 1 wages of the owner's other jobs, not the practice's salary";
            case OWN_WITHHOLDING -> "Federal income tax withheld from them";
            case OWN_W2_DEFERRALS -> "Elective deferrals in another employer's plan";
            case SPOUSE_WAGES -> "The spouse's wages";
            case SPOUSE_WITHHOLDING -> "Federal income tax withheld from them";
            case SPOUSE_PROFIT -> "The spouse's own Schedule C profit";
            case STATE_WITHHOLDING -> "State income tax withheld, both spouses";
            case INTEREST_AND_DIVIDENDS -> "Taxable interest and all ordinary dividends";
            case QUALIFIED_DIVIDENDS -> "The part of the dividends that is qualified";
            case LONG_TERM_GAINS -> "Net long-term capital gains; losses negative";
            case SHORT_TERM_GAINS -> "Net short-term capital gains; losses negative";
            case OTHER_INCOME -> "Not self-employment, not investment";
            case OTHER_ADJUSTMENTS -> "HSA, IRA, student loan interest";
            case STATE_AND_LOCAL_TAXES -> "For itemizing, before the limit";
            case MORTGAGE_INTEREST -> "For itemizing";
            case CHARITY -> "For itemizing";
            case OTHER_ITEMIZED -> "For itemizing";
            case OTHER_CREDITS -> "Nonrefundable credits beyond those for children and dependents";
            case OTHER_TAXES -> "Taxes on Schedule 2 that are not computed";
            case RETIREMENT_CONTRIBUTION -> "This year's, in place of the Practice sheet's: an amount, or Maximum";
            case PRIOR_YEAR_TAX -> "Last year's tax by Form 2210 line 8; blank: unknown, 0: no liability";
            case PRIOR_YEAR_AGI -> "Last year's adjusted gross income";
            case PRIOR_YEAR_OVERPAYMENT -> "Last year's federal overpayment credited to this year";
            case PRIOR_YEAR_BALANCE_DUE -> "What last year's return leaves to pay in April";
            case PRIOR_YEAR_STATE_TAX -> "Last year's state income tax; blank: unknown, 0: no liability";
        };
    }
}
