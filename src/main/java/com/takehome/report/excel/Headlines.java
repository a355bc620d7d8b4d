package com.takehome.report.excel;

import com.takehome.insight.simulation.RiskSimulation;
import com.takehome.money.Money;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.TaxYearReport;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The sentences that say what a sheet or a chart shows, and what is due next. */
final class Headlines {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);

    private static final String NOT_GIVEN = "NOT_GIVEN";

    private Headlines() {}

    static Figure of(PracticeReport report) {
        ProjectionYear first = report.projectionYears().getFirst();
        Optional<Month> last = report.months().stream().reduce((a, b) -> b);
        Figure.Builder headline = new Figure.Builder().with("answer", answer(first))
                .with("revenue", "Retainers billed: " + dollars(first.retainersBilled()) + " in year 1, "
                        + dollars(report.projectionYears().getLast().retainersBilled()) + " in year 3")
                .with("bridge", "Year 1, from gross receipts to take-home: " + amount(first.takeHome()) + " kept")
                .with("cash",
                        last.flatMap(Month::cashBalance).map(balance -> "Cash ends at " + dollars(balance) + " in "
                                + MONTH.format(report.months().getLast().month())).orElse("Cash on hand is not given"))
                .with("tax", tax(report.taxYears())).with("share", share(report.months()))
                .with("runwayChart", runway(report))
                .with("hasRetainers", new Figure.Flag(report.months().stream()
                        .anyMatch(month -> month.largestClientShare().isPresent())))
                .with("hasReceipts", new Figure.Flag(report.projectionYears().stream()
                        .anyMatch(year -> !year.grossReceipts().isZero())))
                .with("hasTax", new Figure.Flag(report.taxYears().stream()
                        .anyMatch(year -> !householdTax(year).isZero())))
                .with("hasCash", new Figure.Flag(last.flatMap(Month::cashBalance).isPresent()))
                .with("hasRunway",
                        new Figure.Flag(last.flatMap(Month::runwayStatus).filter(status -> !status.equals(NOT_GIVEN))
                                .isPresent()))
                .with("hasJob", new Figure.Flag(report.w2Comparison().isPresent()))
                .with("risk", report.questions().simulation().map(Headlines::risk)
                        .orElse("Not simulated: no client is billed in a month to come"))
                .with("job", report.w2Comparison().flatMap(PracticeReport.W2Comparison::difference)
                        .map(difference -> "Over three years the practice keeps " + dollars(difference.abs())
                                + (difference.isNegative() ? " less" : " more") + " than the job")
                        .orElse("No W-2 job to compare with"));
        return nextPayment(headline, report).group();
    }

    private static String answer(ProjectionYear year) {
        return year.takeHome()
                .map(kept -> "Of " + dollars(year.grossReceipts()) + " received from " + MONTH.format(year.from())
                        + " to "
                        + MONTH.format(year.to()) + " the practice keeps " + dollars(kept)
                        + year.takeHomeShare().map(share -> ", " + percent(share.decimal())).orElse("") + ".")
                .orElse("Take-home waits for state tax.");
    }

    /** The years with the least and the most tax. */
    private static String tax(List<TaxYearReport> years) {
        Comparator<TaxYearReport> byTax = Comparator.comparing(Headlines::householdTax);
        return years.stream().min(byTax).flatMap(least -> years.stream().max(byTax)
                .filter(most -> most.taxYear() != least.taxYear())
                .map(most -> "Household tax from " + inYear(least) + " to " + inYear(most))
                .or(() -> Optional.of("Household tax: " + inYear(least)))).orElse("Household tax by kind");
    }

    private static Money householdTax(TaxYearReport year) {
        return year.federal().totalTax().plus(year.state().incomeTax().orElse(Money.ZERO))
                .plus(year.state().localTax().orElse(Money.ZERO));
    }

    private static String inYear(TaxYearReport year) {
        return dollars(householdTax(year)) + " in " + year.taxYear();
    }

    /** The month in which one client stands for the most. */
    private static String share(List<Month> months) {
        return months.stream().filter(month -> month.largestClientShare().isPresent())
                .max(Comparator.comparing((Month month) -> month.largestClientShare().orElseThrow().decimal())
                        .thenComparing(Comparator.comparing(Month::month).reversed()))
                .map(month -> month.largestClient().orElse("One client") + " peaks at "
                        + percent(month.largestClientShare().orElseThrow().decimal()) + " of retainers in "
                        + MONTH.format(month.month()))
                .orElse("No retainers are billed");
    }

    private static String runway(PracticeReport report) {
        return report.months().stream().filter(month -> month.runwayMonths().isPresent())
                .min(Comparator.comparing((Month month) -> month.runwayMonths().orElseThrow())
                        .thenComparing(Month::month))
                .map(month -> "Cash alone would last " + runway(month) + " at the least, in "
                        + MONTH.format(month.month()))
                .orElse("Cash alone would last beyond the 36 months");
    }

    private static String risk(RiskSimulation simulation) {
        RiskSimulation.Percentiles kept = simulation.practice().takeHome();
        return "Three years' take-home: " + dollars(kept.p10()) + " to " + dollars(kept.p90())
                + " in eight courses of ten";
    }

    private static String percent(java.math.BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    private static String amount(Optional<Money> amount) {
        return amount.map(Headlines::dollars).orElse("not known");
    }

    private static String dollars(Money amount) {
        return String.format(Locale.US, "%,d", amount.amount().setScale(0, RoundingMode.HALF_UP).longValueExact());
    }

    /** The first payment still to come, of all jurisdictions. */
    private static Figure.Builder nextPayment(Figure.Builder headline, PracticeReport report) {
        Optional<Due> next = report.estimates().stream().flatMap(Headlines::due)
                .min(Comparator.comparing((Due due) -> due.installment().due()));
        return headline.with("nextDue", Figure.of(next, due -> Figure.of(due.installment().due())))
                .withMoney("nextAmount", next.flatMap(due -> due.installment().toPay()))
                .with("nextTo", Figure.of(next, due -> Figure.of(due.estimate().jurisdiction())))
                .with("largest", Figure.of(current(report).flatMap(Month::largestClient), Figure::of))
                .withShare("largestShare", current(report).flatMap(Month::largestClientShare))
                .with("runway", Figure.of(current(report).map(Headlines::runway), Figure::of))
                .with("cashNow", Figure.ofMoney(current(report).flatMap(Month::cashBalance)));
    }

    private record Due(EstimateReport estimate, Installment installment) {
    }

    private static Stream<Due> due(EstimateReport estimate) {
        return estimate.installments().stream().filter(each -> each.toPay().filter(Money::isPositive).isPresent())
                .map(each -> new Due(estimate, each));
    }

    private static String runway(Month month) {
        return month.runwayMonths().map(months -> months + (months == 1 ? " month" : " months"))
                .orElse(month.runwayStatus().filter("NEVER"::equals).map(never -> "Beyond the 36 months")
                        .orElse("Not given"));
    }

    /** The month of the as-of date, or the first or last month where that lies outside. */
    private static Optional<Month> current(PracticeReport report) {
        YearMonth asOf = YearMonth.from(report.practice().asOf());
        return report.months().stream().filter(month -> !month.month().isAfter(asOf)).reduce((a, b) -> b)
                .or(() -> report.months().stream().findFirst());
    }
}
