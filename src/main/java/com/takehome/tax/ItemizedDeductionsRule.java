package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.FederalParameters;

/**
 * Itemized deductions under their own limits (Schedule A): the cap on state and local taxes with its phase-down (IRC
 * 164(b)(6)-(7)), the floor and ceiling of cash gifts (IRC 170(b)(1)(G), (I)).
 */
public final class ItemizedDeductionsRule {

    private ItemizedDeductionsRule() {}

    /** Schedule A at that adjusted gross income, before the overall reduction of section 68. */
    public static ItemizedDeductions compute(Form1040Facts.Itemized facts, FilingStatus status, Money agi,
            FederalParameters parameters) {
        FederalParameters.ItemizedDeductions figures = parameters.itemizedDeductions();
        Money cap = taxCap(figures, status, agi);
        Money taxes = facts.stateAndLocalTaxes().min(cap);
        Money giftFloor = agi.atLeastZero().times(figures.giftFloor().orElse(Rate.ZERO), CENTS);
        Money gifts = facts.gifts().minus(giftFloor).atLeastZero()
                .min(agi.atLeastZero().times(figures.giftCeiling(), CENTS));
        Money total = Money.sum(taxes, facts.mortgageInterest(), gifts, facts.other());
        return new ItemizedDeductions(facts.stateAndLocalTaxes(), cap, taxes, facts.mortgageInterest(), facts.gifts(),
                giftFloor, gifts, facts.other(), total);
    }

    private static Money taxCap(FederalParameters.ItemizedDeductions figures, FilingStatus status, Money agi) {
        Money cap = figures.saltCap().get(status);
        return figures.saltPhaseDown().map(phaseDown -> {
            Money excess = agi.minus(phaseDown.start().get(status)).atLeastZero();
            return cap.minus(excess.times(phaseDown.rate(), CENTS)).max(phaseDown.floor().get(status));
        }).orElse(cap);
    }
}
