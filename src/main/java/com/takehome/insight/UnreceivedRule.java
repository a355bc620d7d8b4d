package com.takehome.insight;

import com.takehome.model.Receipt;
import com.takehome.money.Money;
import com.takehome.problem.Severity;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.Projection;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was billed in closed months and not received, by client. */
final class UnreceivedRule {

    private UnreceivedRule() {}

    static List<Finding> find(Projection projection) {
        Map<String, Money> open = new LinkedHashMap<>();
        for (LedgerMonth month : projection.ledger().projected()) {
            if (projection.ledger().books().closedForReceipts(month.month())) {
                month.billed().forEach((client, amount) -> open.merge(client, amount, Money::plus));
            }
        }
        for (Receipt receipt : projection.input().receipts()) {
            YearMonth month = YearMonth.from(receipt.date());
            if (projection.ledger().timeline().isProjected(month)
                    && projection.ledger().books().closedForReceipts(month)) {
                projection.ledger().clients().find(receipt.from())
                        .ifPresent(client -> open.merge(client, receipt.amount().negated(), Money::plus));
            }
        }
        List<Finding> findings = new ArrayList<>();
        open.forEach((client, amount) -> {
            if (amount.isPositive()) {
                findings.add(finding(client, amount));
            }
        });
        return findings;
    }

    private static Finding finding(String client, Money amount) {
        String message = client + " was billed " + Words.amount(amount)
                + " more in closed months than was received";
        return new Finding("UNRECEIVED", Severity.WARNING, message, Optional.empty(), Optional.of(amount.amount()),
                Optional.empty(), "Ask for the payment, or correct the billing or the receipts.");
    }
}
