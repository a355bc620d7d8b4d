package com.takehome.tax;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Child tax credit and credit for other dependents (IRC 24, Schedule 8812), up to the tax that other credits leave.
 * Each step of income over the start, or part of one, takes its amount away. The refundable part is left out.
 */
public final class DependentCreditsRule {

    private DependentCreditsRule() {}

    /** Schedule 8812 at that adjusted gross income, against that much tax. */
    public static DependentCredits compute(Taxpayers taxpayers, Money agi, Money taxLimit,
            FederalParameters parameters) {
        FederalParameters.ChildTaxCredit figures = parameters.childTaxCredit();
        Money before = figures.perChild().times(taxpayers.childrenUnder17())
                .plus(figures.perOtherDependent().times(taxpayers.otherDependents()));
        Money over = agi.minus(figures.phaseOutStart().get(taxpayers.status())).atLeastZero();
        BigDecimal steps = over.amount().divide(figures.phaseOutStep().amount(), 0, RoundingMode.CEILING);
        Money phaseOut = Money.of(figures.phaseOutPerStep().amount().multiply(steps));
        Money after = before.minus(phaseOut).atLeastZero();
        return new DependentCredits(before, Money.of(figures.phaseOutStep().amount().multiply(steps)), phaseOut,
                after, taxLimit, after.min(taxLimit));
    }
}
