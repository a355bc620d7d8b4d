package com.takehome.tax.estimate;

import com.takehome.model.PaymentTarget;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What to send by each due date that has not passed: the installments up to it less what is credited by it, so that
 * earlier arrears are caught up at once (Publication 505, Worksheet 2-10). Each payment assumes that the earlier ones
 * were sent.
 */
final class PaymentPlanRule {

    private PaymentPlanRule() {}

    /** A payment for each installment; empty where its due date has passed. */
    static List<Optional<Money>> payments(List<Money> cumulativeTarget, CreditLedger ledger, LocalDate asOf,
            Money roundUpTo) {
        List<Optional<Money>> payments = new ArrayList<>();
        Money planned = Money.ZERO;
        for (int i = 0; i < cumulativeTarget.size(); i++) {
            InstallmentDate date = ledger.dates().get(i);
            if (date.hasPassed(asOf)) {
                payments.add(Optional.empty());
            } else {
                Money open = cumulativeTarget.get(i).minus(ledger.creditedThrough(date.due())).minus(planned);
                Money payment = roundUp(open.atLeastZero(), roundUpTo);
                payments.add(Optional.of(payment));
                planned = planned.plus(payment);
            }
        }
        return List.copyOf(payments);
    }

    /**
     * What is to be paid by each installment, earlier ones included. A target other than the required minimum is
     * spread like the required installments, or by the jurisdiction's fractions where nothing is required.
     */
    static List<Money> cumulativeTarget(RequiredAnnualPayment part1, List<Money> required, EstimateRules rules,
            PaymentTarget aim) {
        List<Money> cumulative = cumulative(required);
        Money whole = cumulative.getLast();
        Optional<Money> target = target(part1, aim);
        if (target.isEmpty()) {
            boolean covered = part1.exception().isPresent();
            return cumulative.stream().map(each -> covered ? Money.ZERO : each).toList();
        }
        if (whole.isZero()) {
            return rules.cumulativeFractions().stream().map(each -> target.get().times(each, Rounding.CENTS)).toList();
        }
        return cumulative.stream()
                .map(each -> target.get().timesFraction(each.amount(), whole.amount(), Rounding.CENTS)).toList();
    }

    /** The year's target where it is not simply the required installments. */
    private static Optional<Money> target(RequiredAnnualPayment part1, PaymentTarget aim) {
        if (part1.exception().filter(each -> each == EstimateException.NOT_REQUIRED).isPresent()) {
            return Optional.empty();
        }
        return switch (aim) {
            case REQUIRED_MINIMUM -> Optional.empty();
            case PRIOR_YEAR_HARBOR -> part1.priorYearHarbor();
            case FULL_PROJECTED_TAX -> Optional.of(part1.currentYearTax());
        };
    }

    private static List<Money> cumulative(List<Money> amounts) {
        List<Money> sums = new ArrayList<>();
        Money sum = Money.ZERO;
        for (Money each : amounts) {
            sum = sum.plus(each);
            sums.add(sum);
        }
        return sums;
    }

    private static Money roundUp(Money amount, Money multiple) {
        if (!multiple.isPositive()) {
            return amount;
        }
        BigDecimal count = amount.amount().divide(multiple.amount(), 0, RoundingMode.CEILING);
        return Money.of(multiple.amount().multiply(count));
    }
}
