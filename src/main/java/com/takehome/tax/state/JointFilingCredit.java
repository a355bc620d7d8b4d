package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.util.function.Function;

/**
 * Ohio's joint filing credit (ORC 5747.05(E)): a share of the tax when each spouse has qualifying income, which business
 * income is not once it is deducted. The share depends on federal adjusted gross income less exemptions.
 *
 * @param minEach each spouse's qualifying income must reach this
 * @param cap at most this
 * @param share the share
 * @param exemption the exemptions
 * @param businessQualifies true when business income is not deducted and so counts
 */
record JointFilingCredit(Money minEach, Money cap, StepTable share, ExemptionPerTaxpayer exemption,
        boolean businessQualifies) implements Credit {

    @Override
    public StateStep step() {
        return StateStep.JOINT_FILING_CREDIT;
    }

    @Override
    public Money amount(Money tax, TaxBase base) {
        Function<PersonFacts, Money> qualifying = businessQualifies ? PersonFacts::agi
                : BusinessIncomeExemption::otherIncome;
        TaxUnit unit = base.unit();
        if (!unit.isCouple() || unit.lesser(qualifying).isLessThan(minEach)) {
            return Money.ZERO;
        }
        Money income = unit.federal().agi().minus(exemption.amount(unit, base.agi()));
        return tax.times(Rate.ofDecimal(share.at(income)), Rounding.CENTS).min(cap);
    }
}
