package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;

/**
 * What two earners pay more on a joint return than as single persons (Minnesota M1MA, Minn. Stat. 290.0675; North Dakota
 * N.D.C.C. 57-38-30.3). The first income is the lower earned income less a deduction, the second the rest of taxable
 * income.
 *
 * @param minEach neither when the lower earned income is not above this
 * @param minTaxable nor when taxable income is not above this
 * @param deduction taken from the lower earned income
 * @param max at most this
 * @param table the state's rates
 */
record MarriageCredit(Money minEach, Money minTaxable, Money deduction, Money max, RateTable table) implements Credit {

    @Override
    public StateStep step() {
        return StateStep.MARRIAGE_CREDIT;
    }

    @Override
    public Money amount(Money tax, TaxBase base) {
        Money earned = base.unit().lesser(PersonFacts::earnedIncome);
        Money taxable = base.taxableIncome();
        if (!base.unit().isCouple() || !earned.isMoreThan(minEach) || !taxable.isMoreThan(minTaxable)) {
            return Money.ZERO;
        }
        Money first = earned.minus(deduction).atLeastZero();
        Money second = taxable.minus(first).atLeastZero();
        Money asSingles = table.tax(first, FilingStatus.SINGLE).plus(table.tax(second, FilingStatus.SINGLE));
        return table.tax(taxable, FilingStatus.MARRIED_JOINTLY).minus(asSingles).atLeastZero().min(max);
    }
}
