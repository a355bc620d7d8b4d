package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ProjectionYear;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The steps from gross receipts to take-home, and where each step's column starts in the chart of year 1. */
final class BridgeFigures {

    private final List<ProjectionYear> years;

    private BridgeFigures(List<ProjectionYear> years) {
        this.years = years;
    }

    static Figure of(PracticeReport report) {
        return new BridgeFigures(report.projectionYears()).figures();
    }

    private Figure figures() {
        ProjectionYear first = years.getFirst();
        Money tax = first.tax().orElse(Money.ZERO);
        Money afterCosts = first.grossReceipts().minus(first.businessExpenses());
        Money afterHealth = afterCosts.minus(first.healthInsurance());
        Money afterRetirement = afterHealth.minus(first.retirement());
        return new Figure.Builder()
                .with("gross",
                        step("Gross receipts", year -> Optional.of(year.grossReceipts()), Money.ZERO,
                                first.grossReceipts()))
                .with("expenses",
                        step("Business expenses", year -> Optional.of(year.businessExpenses()), afterCosts,
                                first.businessExpenses()))
                .with("health",
                        step("Health insurance", year -> Optional.of(year.healthInsurance()), afterHealth,
                                first.healthInsurance()))
                .with("retirement",
                        step("Retirement contribution", year -> Optional.of(year.retirement()), afterRetirement,
                                first.retirement()))
                .with("tax", step("Tax added by the practice", ProjectionYear::tax, afterRetirement.minus(tax), tax))
                .with("takeHome",
                        step("Take-home", ProjectionYear::takeHome, Money.ZERO, first.takeHome().orElse(Money.ZERO)))
                .group();
    }

    private static String dollars(Money amount) {
        return String.format(Locale.US, "%,.0f", amount.amount());
    }

    private Figure step(String label, Function<ProjectionYear, Optional<Money>> amount, Money base, Money shown) {
        return new Figure.Builder().with("years", Figure.ofEach(years, year -> Figure.ofMoney(amount.apply(year))))
                .with("base", base).with("shown", shown)
                .with("label", label + " " + dollars(shown)).group();
    }
}
