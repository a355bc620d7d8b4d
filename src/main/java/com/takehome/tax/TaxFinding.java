package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Something about a return that its reader must know.
 *
 * @param kind what
 * @param message in a sentence
 * @param value the figure
 * @param limit what it is measured against
 */
public record TaxFinding(Kind kind, String message, Money value, Money limit) {

    /** The kinds of finding, named as the reports name them. */
    public enum Kind {
        /** Business losses above the limit of section 461(l), which is not applied. */
        EXCESS_BUSINESS_LOSS,
        /** The retirement contribution was cut to its limit. */
        RETIREMENT_ABOVE_LIMIT,
        /** A catch-up contribution would have to be Roth and is left out. */
        CATCH_UP_MUST_BE_ROTH,
        /** Home office cost beyond the profit goes to the next year. */
        HOME_OFFICE_CARRIED,
        /** A capital loss beyond its limit, which the preparer carries to the next year. */
        CAPITAL_LOSS_CARRIED,
        /** A business loss beyond the other income, which no other year is given. */
        NET_OPERATING_LOSS,
        /** A qualified business loss goes to the next year. */
        BUSINESS_LOSS_CARRIED,
        /** The spouse's income is not on a return that is not joint. */
        SPOUSE_NOT_ON_RETURN
    }
}
