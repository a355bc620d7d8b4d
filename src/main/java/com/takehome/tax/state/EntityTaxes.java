package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.util.Optional;

/**
 * A state's taxes on the entity itself.
 *
 * @param source the law
 * @param singleMemberLlc on a single-member LLC, where there is one
 * @param sCorporation on an S corporation, where there is one
 */
record EntityTaxes(String source, Optional<LlcTax> singleMemberLlc, Optional<CorporationTax> sCorporation) {

    /**
     * A yearly tax and a fee by gross receipts.
     *
     * @param form the form
     * @param minimum the tax, due at any receipts
     * @param fee the fee by gross receipts
     */
    record LlcTax(String form, Money minimum, StepTable fee) {

        Money on(Money grossReceipts) {
            return minimum.plus(Money.of(fee.at(grossReceipts)));
        }
    }

    /**
     * A rate on net income.
     *
     * @param form the form
     * @param minimum the least tax
     * @param rate the rate
     */
    record CorporationTax(String form, Money minimum, Rate rate) {

        Money on(Money netIncome) {
            return netIncome.atLeastZero().times(rate, Rounding.CENTS).max(minimum);
        }
    }
}
