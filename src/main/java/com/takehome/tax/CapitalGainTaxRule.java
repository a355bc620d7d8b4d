package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import com.takehome.tax.parameter.RateSchedule;

/**
 * Income tax by the rate schedules, with the lower rates on net capital gain and qualified dividends (IRC 1(h), (j)(5);
 * Qualified Dividends and Capital Gain Tax Worksheet).
 */
public final class CapitalGainTaxRule {

    private CapitalGainTaxRule() {}

    /** The worksheet for that taxable income with that much qualified dividends and net capital gain in it. */
    public static CapitalGainTax compute(Money taxableIncome, Money gain, FilingStatus status,
            FederalParameters parameters) {
        RateSchedule schedule = parameters.incomeTax().schedules().get(status);
        Money without = schedule.taxOn(taxableIncome);
        if (gain.isZero()) {
            return new CapitalGainTax(taxableIncome, gain, taxableIncome, Money.ZERO, Money.ZERO, Money.ZERO,
                    Money.ZERO, Money.ZERO, without, without, without, without);
        }
        FederalParameters.CapitalGains figures = parameters.capitalGains();
        Money ordinary = taxableIncome.minus(gain).atLeastZero();
        Money taxedGain = taxableIncome.min(gain);
        Money upToZeroLimit = taxableIncome.min(figures.zeroRateUpTo().get(status));
        Money atZero = upToZeroLimit.minus(ordinary).atLeastZero();
        Money upToMiddleLimit = taxableIncome.min(figures.middleRateUpTo().get(status));
        Money atMiddle = taxedGain.minus(atZero).min(upToMiddleLimit.minus(ordinary.plus(atZero)).atLeastZero());
        Money atTop = taxedGain.minus(atZero).minus(atMiddle);
        Money middleTax = atMiddle.times(figures.middleRate(), CENTS);
        Money topTax = atTop.times(figures.topRate(), CENTS);
        Money ordinaryTax = schedule.taxOn(ordinary);
        Money sum = Money.sum(middleTax, topTax, ordinaryTax);
        return new CapitalGainTax(taxableIncome, gain, ordinary, atZero, atMiddle, atTop, middleTax, topTax,
                ordinaryTax, sum, without, sum.min(without));
    }
}
