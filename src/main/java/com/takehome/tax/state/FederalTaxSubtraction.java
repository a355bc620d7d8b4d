package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.util.Optional;

/**
 * Federal income tax before credits, or a share of it, up to a limit (Alabama Form 40; Missouri MO-1040, RSMo 143.171;
 * Oregon OR-40, ORS 316.680).
 *
 * @param share the share by state adjusted gross income
 * @param cap the limit by federal adjusted gross income, where there is one
 */
record FederalTaxSubtraction(StepTable share, Optional<ByStatus<StepTable>> cap) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.FEDERAL_TAX;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        Money part = unit.federal().incomeTaxBeforeCredits().times(Rate.ofDecimal(share.at(stateAgi)), Rounding.CENTS);
        return cap.map(table -> Money.of(table.of(unit.status()).at(unit.federal().agi()))).map(part::min).orElse(part);
    }
}
