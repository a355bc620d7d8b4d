package com.takehome.report;

import com.takehome.insight.LargestClient;
import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.CashMonth;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionYear;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tables by month and by projection year. */
final class MonthTables {

    private static final int SHARE_DECIMALS = 6;

    private MonthTables() {}

    static List<PracticeReport.Month> months(Projection projection) {
        List<PracticeReport.Month> months = new ArrayList<>();
        for (int i = 0; i < projection.months().size(); i++) {
            months.add(month(projection.months().get(i), projection.cash().get(i)));
        }
        return months;
    }

    private static PracticeReport.Month month(ProjectedMonth month, CashMonth cash) {
        LedgerMonth ledger = month.ledger();
        Optional<LargestClient> largest = LargestClient.of(ledger);
        return new PracticeReport.Month(month.month(), month.actual(), ledger.retainersBilled(),
                ledger.retainersReceived(), ledger.otherIncomeReceived(), ledger.expenses(),
                ledger.healthInsurance(), month.retirement(), Optional.of(month.tax()), Optional.of(cash.taxPaid()),
                cash.balance(), share(ledger.totalCapacity()), largest.map(LargestClient::client),
                largest.map(LargestClient::share), cash.runway().months(),
                Optional.of(cash.runway().status().name()));
    }

    static List<PracticeReport.ProjectionYear> years(Projection projection) {
        return projection.projectionYears().stream().map(MonthTables::year).toList();
    }

    private static PracticeReport.ProjectionYear year(ProjectionYear year) {
        return new PracticeReport.ProjectionYear(year.year(), year.months().getFirst().month(),
                year.months().getLast().month(), year.retainersBilled(), year.grossReceipts(),
                year.businessExpenses(), year.healthInsurance(), year.retirement(), Optional.of(year.tax()),
                Optional.of(year.householdTax()), Optional.of(year.takeHome()),
                Optional.of(year.takeHomeAndRetirement()), year.takeHomeShare(), year.takeHomeAndRetirementShare(),
                year.takeHomeShareOfProfit(), year.effectiveTaxRate(), year.averageCapacity(),
                year.effectiveHourlyRate());
    }

    static List<PracticeReport.ClientSeries> clients(Projection projection) {
        List<LedgerMonth> months = projection.ledger().projected();
        return projection.ledger().clients().all().stream().map(client -> new PracticeReport.ClientSeries(client,
                months.stream().map(month -> month.billed().getOrDefault(client, Money.ZERO)).toList(),
                months.stream().map(month -> share(month.capacity().getOrDefault(client, BigDecimal.ZERO))).toList()))
                .toList();
    }

    static List<PracticeReport.MonthlySeries> otherIncome(Projection projection) {
        List<LedgerMonth> months = projection.ledger().projected();
        Set<String> names = new LinkedHashSet<>();
        months.forEach(month -> names.addAll(month.otherIncome().keySet()));
        return names.stream().map(name -> new PracticeReport.MonthlySeries(name,
                months.stream().map(month -> month.otherIncome().getOrDefault(name, Money.ZERO)).toList())).toList();
    }

    static List<PracticeReport.MonthlySeries> expenses(Projection projection) {
        List<LedgerMonth> months = projection.ledger().projected();
        return Arrays.stream(ExpenseCategory.values())
                .filter(category -> months.stream().anyMatch(month -> !month.cost(category).isZero()))
                .map(category -> new PracticeReport.MonthlySeries(category.label(),
                        months.stream().map(month -> month.cost(category)).toList()))
                .toList();
    }

    private static Rate share(BigDecimal exact) {
        return Rate.ofDecimal(exact.setScale(SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
}
