package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Alternative minimum tax (IRC 55, 56(b)(1); Form 6251): the standard deduction, the deduction for seniors (a personal
 * exemption of section 151) or the state and local taxes are added back, section 68 does not apply, and gains keep their
 * rates (Part III). The section 199A deduction stays.
 */
public final class AlternativeMinimumTaxRule {

    private AlternativeMinimumTaxRule() {}

    /** Form 6251, given the deductions and the worksheet for the regular tax. */
    public static AlternativeMinimumTax compute(FilingStatus status, Money taxableIncomeOrLoss, Deduction deduction,
            CapitalGainTax regular, FederalParameters parameters) {
        FederalParameters.AlternativeMinimumTax figures = parameters.alternativeMinimumTax();
        Money choice = deduction.itemizes() ? deduction.itemized().taxes().minus(deduction.overallReduction())
                : deduction.standard().total();
        Money addedBack = choice.plus(deduction.senior().deduction());
        Money income = withSeparateReturn(taxableIncomeOrLoss.plus(addedBack), status, figures);
        Money exemption = exemption(income, status, figures);
        Money base = income.minus(exemption).atLeastZero();
        Money gain = regular.gain().min(base);
        Money ordinaryTax = tax(base.minus(gain), status, figures);
        Money gainTax = gainTax(gain, regular.ordinary(), status, parameters.capitalGains());
        Money tentative = ordinaryTax.plus(gainTax).min(tax(base, status, figures));
        return new AlternativeMinimumTax(taxableIncomeOrLoss, addedBack, income, exemption, base, regular.gain(),
                ordinaryTax, gainTax, tentative, regular.tax(), tentative.minus(regular.tax()).atLeastZero());
    }

    private static Money exemption(Money income, FilingStatus status, FederalParameters.AlternativeMinimumTax figures) {
        Money excess = income.minus(figures.phaseOutStart().get(status)).atLeastZero();
        return figures.exemption().get(status).minus(excess.times(figures.phaseOutRate(), CENTS)).atLeastZero();
    }

    /** A separate return adds the exemption back beyond the phase-out (IRC 55(d)(3), Form 6251 line 4). */
    private static Money withSeparateReturn(Money income, FilingStatus status,
            FederalParameters.AlternativeMinimumTax figures) {
        if (status != FilingStatus.MARRIED_SEPARATELY) {
            return income;
        }
        Money exemption = figures.exemption().get(status);
        BigDecimal width = exemption.amount().divide(figures.phaseOutRate().decimal(), 2, RoundingMode.HALF_UP);
        Money excess = income.minus(figures.phaseOutStart().get(status)).minus(Money.of(width)).atLeastZero();
        return income.plus(excess.times(figures.phaseOutRate(), CENTS).min(exemption));
    }

    private static Money tax(Money base, FilingStatus status, FederalParameters.AlternativeMinimumTax figures) {
        Money above = base.minus(figures.upperRateAbove().get(status)).atLeastZero();
        return base.minus(above).times(figures.lowerRate(), CENTS).plus(above.times(figures.upperRate(), CENTS));
    }

    /** Part III, lines 19 to 34: the room at zero and at the middle rate is what regular ordinary income leaves. */
    private static Money gainTax(Money gain, Money ordinary, FilingStatus status,
            FederalParameters.CapitalGains figures) {
        Money zeroRoom = figures.zeroRateUpTo().get(status).minus(ordinary).atLeastZero();
        Money atZero = gain.min(zeroRoom);
        Money middleRoom = figures.middleRateUpTo().get(status).minus(ordinary).minus(zeroRoom).atLeastZero();
        Money atMiddle = gain.minus(atZero).min(middleRoom);
        Money atTop = gain.minus(atZero).minus(atMiddle);
        return atMiddle.times(figures.middleRate(), CENTS).plus(atTop.times(figures.topRate(), CENTS));
    }
}
