package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import java.util.ArrayList;
import java.util.List;

/**
 * The required installments: a fixed part each of the required annual payment (IRC 6654(d)(1)(A)), or under the
 * annualized income installment method (IRC 6654(d)(2); Schedule AI lines 19 to 27). A state's annualized installments
 * follow the same steps with its own fractions and percentage.
 */
final class InstallmentsRule {

    private InstallmentsRule() {}

    /** The regular method. */
    static List<Money> regular(Money requiredAnnualPayment, EstimateRules rules, Rounding rounding) {
        return rules.fractions().stream().map(each -> requiredAnnualPayment.times(each, rounding)).toList();
    }

    /** The annualized method, from line 19 of each column and the regular installments. */
    static List<AnnualizedInstallment> annualized(List<Money> annualizedTax, List<Money> regular, EstimateRules rules,
            Rounding rounding) {
        List<Rate> cumulative = rules.cumulativeFractions();
        List<AnnualizedInstallment> columns = new ArrayList<>();
        Money earlier = Money.ZERO;
        Money recaptured = Money.ZERO;
        for (int i = 0; i < regular.size(); i++) {
            Money tax = annualizedTax.get(i).atLeastZero();
            Rate percentage = cumulative.get(i).times(rules.currentShare());
            Money share = tax.times(percentage, rounding);
            Money annualized = share.minus(earlier).atLeastZero();
            Money cap = regular.get(i).plus(recaptured);
            Money required = annualized.min(cap);
            columns.add(new AnnualizedInstallment(tax, percentage, share, earlier, annualized, regular.get(i),
                    recaptured, cap, required));
            earlier = earlier.plus(required);
            recaptured = cap.minus(required);
        }
        return List.copyOf(columns);
    }
}
