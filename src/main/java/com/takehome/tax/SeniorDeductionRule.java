package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.util.Optional;

/** The deduction for seniors (IRC 151(d)(5)(C), Schedule 1-A Part V): each person's is reduced by the whole phase-out. */
public final class SeniorDeductionRule {

    private SeniorDeductionRule() {}

    /** The deduction at that adjusted gross income. */
    public static SeniorDeduction compute(Taxpayers taxpayers, Money agi, FederalParameters parameters) {
        int seniors = taxpayers.seniors(parameters.year());
        Optional<FederalParameters.SeniorDeduction> figures = parameters.seniorDeduction();
        if (seniors == 0 || figures.isEmpty()) {
            return SeniorDeduction.none(agi);
        }
        Optional<Money> start = figures.get().phaseOutStart().get(taxpayers.status());
        if (start.isEmpty()) {
            return SeniorDeduction.none(agi);
        }
        Money excess = agi.minus(start.get()).atLeastZero();
        Money perPerson = figures.get().perPerson().minus(excess.times(figures.get().phaseOutRate(), CENTS))
                .atLeastZero();
        return new SeniorDeduction(agi, excess, perPerson, seniors, perPerson.times(seniors));
    }
}
