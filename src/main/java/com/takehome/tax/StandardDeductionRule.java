package com.takehome.tax;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;

/** The standard deduction with the addition for age (IRC 63(c), (f)) and gifts beside it (IRC 170(p)). */
public final class StandardDeductionRule {

    private StandardDeductionRule() {}

    /** The standard deduction of those filers, who gave that much in cash. */
    public static StandardDeduction compute(Taxpayers taxpayers, Money gifts, FederalParameters parameters) {
        FederalParameters.StandardDeduction figures = parameters.standardDeduction();
        Money basic = figures.basic().get(taxpayers.status());
        Money addition = figures.ageAddition().get(taxpayers.status()).times(taxpayers.seniors(parameters.year()));
        Money allowedGifts = figures.nonitemizerGifts().map(limit -> gifts.min(limit.get(taxpayers.status())))
                .orElse(Money.ZERO);
        return new StandardDeduction(basic, addition, basic.plus(addition), allowedGifts.atLeastZero());
    }
}
