package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rounding;

/**
 * Virginia's spouse tax adjustment (Form 760 line 17 and its worksheet): the tax on joint taxable income less the tax on
 * two parts of it, the first being the lower income less a personal exemption, at most half of the whole.
 *
 * @param cap at most this
 * @param exemption one spouse's exemption
 * @param table the state's rates
 */
record SpouseTaxAdjustment(Money cap, Money exemption, RateTable table) implements Credit {

    @Override
    public StateStep step() {
        return StateStep.SPOUSE_ADJUSTMENT;
    }

    @Override
    public Money amount(Money tax, TaxBase base) {
        if (!base.unit().isCouple()) {
            return Money.ZERO;
        }
        Money taxable = base.taxableIncome();
        Money half = taxable.timesFraction(1, 2, Rounding.CENTS);
        Money first = base.unit().lesser(PersonFacts::agi).minus(exemption).atLeastZero().min(half);
        Money inParts = tax(first).plus(tax(taxable.minus(first)));
        return tax(taxable).minus(inParts).atLeastZero().min(cap);
    }

    private Money tax(Money income) {
        return table.tax(income, FilingStatus.MARRIED_JOINTLY);
    }
}
