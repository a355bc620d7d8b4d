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
 * @param sectionA Form 2210 Section A, a column for each installment
 * @param payments what to send by each due date under this method; empty where it has passed
 * @param penaltyToDate until the as-of date; empty for a state
 * @param penaltyIfNothingMore until April 15 of the following year when nothing more is paid; empty for a state
 */
public record MethodResult(EstimateMethod method, List<Money> required, List<SectionAColumn> sectionA,
        List<Optional<Money>> payments, Optional<Penalty> penaltyToDate, Optional<Penalty> penaltyIfNothingMore) {

    public MethodResult {
        required = List.copyOf(required);
        sectionA = List.copyOf(sectionA);
        payments = List.copyOf(payments);
    }

    /** What to send by the first due date that has not passed; empty when all have. */
    public Optional<Money> nextPayment() {
        return payments.stream().flatMap(Optional::stream).findFirst();
    }
}
