package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;

/** Additional Medicare Tax (IRC 1401(b)(2), 3101(b)(2); Form 8959): wages use up the threshold of net earnings. */
public final class AdditionalMedicareTaxRule {

    private AdditionalMedicareTaxRule() {}

    /** Form 8959 for the wages and net earnings of all who file. */
    public static AdditionalMedicareTax compute(Money wages, Money netEarnings, FilingStatus status,
            FederalParameters parameters) {
        FederalParameters.ThresholdTax figures = parameters.additionalMedicareTax();
        Money threshold = figures.threshold().get(status);
        Money wagesOver = wages.minus(threshold).atLeastZero();
        Money wageTax = wagesOver.times(figures.rate(), CENTS);
        Money left = threshold.minus(wages).atLeastZero();
        Money earningsOver = netEarnings.minus(left).atLeastZero();
        Money earningsTax = earningsOver.times(figures.rate(), CENTS);
        return new AdditionalMedicareTax(wages, threshold, wagesOver, wageTax, netEarnings, left, earningsOver,
                earningsTax, wageTax.plus(earningsTax));
    }
}
