package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;

/** Net investment income tax (IRC 1411, Form 8960): interest, dividends and gains, or the income over the threshold. */
public final class NetInvestmentIncomeTaxRule {

    private NetInvestmentIncomeTaxRule() {}

    /** Form 8960 for that investment income in that adjusted gross income. */
    public static NetInvestmentIncomeTax compute(Money investmentIncome, Money agi, FilingStatus status,
            FederalParameters parameters) {
        FederalParameters.ThresholdTax figures = parameters.netInvestmentIncomeTax();
        Money threshold = figures.threshold().get(status);
        Money over = agi.minus(threshold).atLeastZero();
        Money taxed = investmentIncome.atLeastZero().min(over);
        return new NetInvestmentIncomeTax(investmentIncome.atLeastZero(), agi, threshold, over, taxed,
                taxed.times(figures.rate(), CENTS));
    }
}
