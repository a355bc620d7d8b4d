package com.takehome.report;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Finding;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.ProjectionYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One practice in the firm's tables: the projection year and the month in which the as-of date falls, and what is due
 * next.
 *
 * @param name the practice's name
 * @param firstMonth the first of the 36 months
 * @param yearFrom the first month of that projection year
 * @param yearTo its last month
 * @param grossReceipts received in that projection year
 * @param takeHome kept of it
 * @param takeHomeShare kept of it, as a share
 * @param largestClient the client billed most in that month
 * @param largestClientShare its part of the retainers billed
 * @param runwayMonths how many following months the balance covers
 * @param runwayStatus MONTHS, NEVER or NOT_GIVEN
 * @param receipts received in each of the 36 months
 * @param actualMonths how many of these months are actual
 * @param nextPayments for each jurisdiction the earliest estimated payment still to be made, by date
 * @param findings what the reader should know
 */
public record PracticeSummary(String name, YearMonth firstMonth, YearMonth yearFrom, YearMonth yearTo,
        Money grossReceipts,
        Optional<Money> takeHome, Optional<Rate> takeHomeShare, Optional<String> largestClient,
        Optional<Rate> largestClientShare, Optional<Integer> runwayMonths, Optional<String> runwayStatus,
        List<Money> receipts, int actualMonths, List<NextPayment> nextPayments, List<Finding> findings) {

    public PracticeSummary {
        receipts = List.copyOf(receipts);
        nextPayments = List.copyOf(nextPayments);
        findings = List.copyOf(findings);
    }

    /**
     * An estimated payment to come.
     *
     * @param jurisdiction "Federal" or the state's code
     * @param taxYear the tax year that it is for
     * @param installment 1 to 4
     * @param due the day on which it is due
     * @param amount what to send
     * @param method "regular" or "annualized"
     */
    public record NextPayment(String jurisdiction, int taxYear, int installment, LocalDate due, Money amount,
            String method) {
    }

    /** What the firm's tables say of a practice. */
    public static PracticeSummary of(PracticeReport report) {
        YearMonth asOf = YearMonth.from(report.practice().asOf());
        ProjectionYear year = yearOf(report.projectionYears(), asOf);
        Month month = monthOf(report.months(), asOf);
        return new PracticeSummary(report.practice().name(), report.practice().firstMonth(), year.from(), year.to(),
                year.grossReceipts(),
                year.takeHome(), year.takeHomeShare(), month.largestClient(), month.largestClientShare(),
                month.runwayMonths(), month.runwayStatus(),
                report.months().stream().map(m -> m.retainersReceived().plus(m.otherIncome())).toList(),
                (int) report.months().stream().filter(Month::actual).count(), nextPayments(report.estimates()),
                report.findings());
    }

    /** The payment that is due first; the federal one where two are due on one day. */
    public Optional<NextPayment> firstPayment() {
        return nextPayments.stream().findFirst();
    }

    private static ProjectionYear yearOf(List<ProjectionYear> years, YearMonth month) {
        return years.stream().filter(year -> !month.isAfter(year.to())).findFirst().orElseGet(years::getLast);
    }

    private static Month monthOf(List<Month> months, YearMonth asOf) {
        return months.stream().filter(month -> !asOf.isAfter(month.month())).findFirst().orElseGet(months::getLast);
    }

    private static List<NextPayment> nextPayments(List<EstimateReport> estimates) {
        List<NextPayment> payments = estimates.stream().flatMap(PracticeSummary::toCome)
                .sorted(Comparator.comparing(NextPayment::due)).toList();
        Stream<String> jurisdictions = estimates.stream().map(EstimateReport::jurisdiction).distinct();
        return jurisdictions
                .flatMap(each -> payments.stream().filter(pay -> pay.jurisdiction().equals(each)).limit(1))
                .sorted(Comparator.comparing(NextPayment::due)).toList();
    }

    private static Stream<NextPayment> toCome(EstimateReport estimate) {
        return estimate.installments().stream().filter(PracticeSummary::isToCome)
                .map(installment -> new NextPayment(estimate.jurisdiction(), estimate.taxYear(), installment.number(),
                        installment.due(), installment.toPay().orElseThrow(), estimate.method()));
    }

    private static boolean isToCome(Installment installment) {
        return installment.toPay().filter(Money::isPositive).isPresent();
    }
}
