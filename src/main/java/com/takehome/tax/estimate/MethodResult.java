package com.takehome.tax.estimate;

import com.takehome.model.EstimateMethod;
import com.takehome.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What one method asks and what it costs.
 *
 * @param method regular or annualized
 * @param required the four required installments (Form 2210 line 10)
 * @param asked what is to be paid by each due date to reach the payment target, earlier installments included
 * @param sectionA Form 2210 Section A, a column for each installment
 * @param payments what to send by each due date under this method; empty where it has passed
 * @param penaltyToDate until the as-of date; empty for a state
 * @param penaltyIfNothingMore until April 15 of the following year when nothing more is paid; empty for a state
 */
public record MethodResult(EstimateMethod method, List<Money> required, List<Money> asked,
        List<SectionAColumn> sectionA,
        List<Optional<Money>> payments, Optional<Penalty> penaltyToDate, Optional<Penalty> penaltyIfNothingMore) {

    public MethodResult {
        required = List.copyOf(required);
        asked = List.copyOf(asked);
        sectionA = List.copyOf(sectionA);
        payments = List.copyOf(payments);
    }

    /** True when this method asks less by the next due date, or has cost less penalty to date, than the other. */
    boolean isBetterThan(MethodResult other) {
        return isLower(nextPayment(), other.nextPayment()) || isLower(penaltyToDate.map(Penalty::known),
                other.penaltyToDate.map(Penalty::known));
    }

    /** What to send by the first due date that has not passed; empty when all have. */
    public Optional<Money> nextPayment() {
        return payments.stream().flatMap(Optional::stream).findFirst();
    }

    /** True when both are known and the one is less. */
    static boolean isLower(Optional<Money> one, Optional<Money> other) {
        return one.isPresent() && other.isPresent() && one.get().isLessThan(other.get());
    }
}
