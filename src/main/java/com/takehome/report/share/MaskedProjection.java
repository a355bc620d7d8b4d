package com.takehome.report.share;

import com.takehome.model.PracticeInput;
import com.takehome.projection.ClientNames;
import com.takehome.projection.Ledger;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** The projection behind a masked report: the same figures under masked names, without notices, which quote cells. */
final class MaskedProjection {

    private final UnaryOperator<String> client;

    MaskedProjection(UnaryOperator<String> client) {
        this.client = client;
    }

    Projection of(Projection projection, PracticeInput masked) {
        Ledger ledger = new Ledger(projection.ledger().sources(), ClientNames.of(masked.engagements()),
                projection.ledger().months().stream().map(this::month).toList());
        return new Projection(masked, projection.asOf(), ledger, projection.taxYears(),
                projection.plannedMonths().stream().map(this::month).toList(), projection.estimates(),
                projection.cashFlow(), List.of());
    }

    private ProjectedMonth month(ProjectedMonth month) {
        return new ProjectedMonth(month(month.ledger()), month.actual(), month.retirement(), month.tax(),
                month.householdTax());
    }

    private LedgerMonth month(LedgerMonth month) {
        return new LedgerMonth(month.month(), named(month.billed()), named(month.capacity()),
                month.retainersReceived(), month.otherIncome(), month.costs());
    }

    private <T> Map<String, T> named(Map<String, T> byClient) {
        Map<String, T> masked = new LinkedHashMap<>();
        byClient.forEach((name, figure) -> masked.put(client.apply(name), figure));
        return masked;
    }
}
