package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.Optional;

/**
 * Form 2210 Part I, or a state's like.
 *
 * @param currentYearTax line 4: this year's tax as projected
 * @param currentShare the part of it that avoids the penalty
 * @param currentYearHarbor line 5
 * @param withholding line 6
 * @param taxAfterWithholding line 7
 * @param priorShare the part of last year's tax that avoids the penalty
 * @param priorYearHarbor line 8; empty when last year's tax is unknown or the harbor may not be used
 * @param amount line 9; zero where an exception leaves nothing required
 * @param exception why nothing is required, or why no penalty is owed
 * @param basis which harbor or exception sets the amount, in words
 */
public record RequiredAnnualPayment(Money currentYearTax, Rate currentShare, Money currentYearHarbor,
        Money withholding, Money taxAfterWithholding, Rate priorShare, Optional<Money> priorYearHarbor, Money amount,
        Optional<EstimateException> exception, String basis) {

    /** True when no underpayment penalty can be owed, whatever was paid when. */
    public boolean isFreeOfPenalty() {
        return exception.isPresent();
    }
}
