package com.takehome.insight;

import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.problem.Severity;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import java.time.YearMonth;
import java.util.Optional;

/** What to move to tax when the next retainer comes in. */
final class SetAsideRule {

    private SetAsideRule() {}

    /** For the largest retainer of the first month that ends after the as-of date and bills anything. */
    static Optional<Finding> find(Projection projection) {
        return projection.ledger().projected().stream()
                .filter(month -> month.month().atEndOfMonth().isAfter(projection.asOf()))
                .filter(month -> LargestClient.of(month).isPresent()).findFirst()
                .flatMap(month -> year(projection, month.month()).map(year -> finding(month, year)));
    }

    private static Optional<TaxYearProjection> year(Projection projection, YearMonth month) {
        return projection.taxYears().stream().filter(year -> year.year().equals(TaxYear.of(month))).findFirst();
    }

    private static Finding finding(LedgerMonth month, TaxYearProjection year) {
        Money receipt = LargestClient.of(month).orElseThrow().billed();
        Rate rate = year.setAsideRate().orElseThrow();
        Money aside = receipt.times(rate, Rounding.CENTS);
        return new Finding("SET_ASIDE", Severity.NOTICE,
                "Of the next " + Words.amount(receipt) + " received, move " + Words.amount(aside) + " to tax: in "
                        + year.year() + " the next dollar adds " + Words.percent(rate)
                        + " of federal, state and local tax",
                Optional.of(month.month()), Optional.of(aside.amount()), Optional.of(receipt.amount()), "");
    }
}
