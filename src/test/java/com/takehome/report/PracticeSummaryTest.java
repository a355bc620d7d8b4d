package com.takehome.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Money;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeSummary.NextPayment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PracticeSummaryTest {

    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 15);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 15);

    @Test
    void namesTheFirstPaymentToComeForEachJurisdiction() {
        List<EstimateReport> estimates = List.of(
                estimate(2026, "Federal", passed(3), toPay(4, JANUARY, 0)),
                estimate(2026, "CA", passed(3), toPay(4, JANUARY, 5_981)),
                estimate(2027, "Federal", toPay(1, APRIL, 8_200), toPay(2, LocalDate.of(2027, 6, 15), 8_200)),
                estimate(2027, "CA", toPay(1, APRIL, 3_000)));
        assertThat(PracticeSummary.of(with(estimates)).nextPayments()).containsExactly(
                new NextPayment("CA", 2026, 4, JANUARY, Money.of(5_981), "regular"),
                new NextPayment("Federal", 2027, 1, APRIL, Money.of(8_200), "regular"));
    }

    @Test
    void speaksOfTheProjectionYearAndMonthOfTheAsOfDate() {
        PracticeReport report = SampleReports.threeClients();
        PracticeSummary inFirstYear = PracticeSummary.of(asOf(report, LocalDate.of(2026, 11, 30)));
        PracticeSummary inSecondYear = PracticeSummary.of(asOf(report, LocalDate.of(2027, 3, 31)));
        PracticeSummary longAfter = PracticeSummary.of(asOf(report, LocalDate.of(2035, 1, 31)));
        assertThat(inFirstYear.yearFrom()).hasToString("2026-01");
        assertThat(inSecondYear.takeHome()).isEqualTo(report.projectionYears().get(1).takeHome());
        assertThat(inSecondYear.largestClientShare()).isEqualTo(report.months().get(14).largestClientShare());
        assertThat(longAfter.yearTo()).hasToString("2028-12");
    }

    @Test
    void receiptsOfTheMonthsAddUpToThoseOfTheYears() {
        PracticeReport report = SampleReports.threeClients();
        assertThat(Money.sum(PracticeSummary.of(report).receipts())).isEqualTo(Money.sum(
                report.projectionYears().stream().map(PracticeReport.ProjectionYear::grossReceipts).toList()));
    }

    private static EstimateReport estimate(int taxYear, String jurisdiction, Installment... installments) {
        EstimateReport any = SampleReports.threeClients().estimates().getFirst();
        return new EstimateReport(taxYear, jurisdiction, any.requiredAnnualPayment(), any.basis(),
                any.currentYear90(), any.priorYear(), any.projectedTax(), any.projectedBalanceDue(), "regular",
                List.of(installments), any.penaltyRegularToDate(), any.penaltyRegularIfNothingMore(),
                any.penaltyRegularKnown(), any.penaltyAnnualizedToDate(), any.penaltyAnnualizedIfNothingMore(),
                any.penaltyAnnualizedKnown(), any.fileAndPay(), any.draft(), any.remarks(), any.worksheet(),
                any.annualizedColumns());
    }

    private static Installment passed(int number) {
        return installment(number, LocalDate.of(2026, 9, 15), Optional.empty());
    }

    private static Installment toPay(int number, LocalDate due, int dollars) {
        return installment(number, due, Optional.of(Money.of(dollars)));
    }

    private static Installment installment(int number, LocalDate due, Optional<Money> toPay) {
        return new Installment(number, due, due, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
                Optional.empty(), toPay);
    }

    private static PracticeReport with(List<EstimateReport> estimates) {
        PracticeReport all = SampleReports.threeClients();
        return new PracticeReport(all.practice(), all.months(), all.projectionYears(), all.taxYears(), estimates,
                all.w2Comparison(), all.scenarios(), all.findings(), all.audit(), all.clients(), all.otherIncome(),
                all.expenses(), all.notes(), all.problems(), all.input(), all.provenance(), all.questions());
    }

    private static PracticeReport asOf(PracticeReport all, LocalDate date) {
        PracticeReport.Practice practice = new PracticeReport.Practice(all.practice().id(), all.practice().name(),
                date, all.practice().firstMonth(), all.practice().entity());
        return new PracticeReport(practice, all.months(), all.projectionYears(), all.taxYears(), all.estimates(),
                all.w2Comparison(), all.scenarios(), all.findings(), all.audit(), all.clients(), all.otherIncome(),
                all.expenses(), all.notes(), all.problems(), all.input(), all.provenance(), all.questions());
    }
}
