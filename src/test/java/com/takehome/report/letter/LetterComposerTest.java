package com.takehome.report.letter;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.SampleReports;
import com.takehome.report.letter.ClientLetter.Passage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LetterComposerTest {

    private static final LetterTemplate SHIPPED = LetterTemplate.read(Path.of("templates")).value().orElseThrow();
    private static final LetterComposer COMPOSER = new LetterComposer(SHIPPED, Brand.DEFAULT);

    @Test
    void saysWhatIsDueWhenAndOnWhichBasis() {
        PracticeReport report = SampleReports.threeClients();
        EstimateReport federal = report.estimates().getFirst();

        String text = text(COMPOSER.compose(report));

        assertThat(text).contains("due Friday, January 15, 2027 (installment 4 of 4)", federal.basis(),
                "regular method",
                "With the 2026 return, due in April 2027, we expect: federal tax, $", "not a guarantee",
                "Direct Pay", "prepared on November 30, 2026");
        assertThat(text).contains("***-**-").doesNotContain("{");
    }

    /** Three installments of 1,000.00 with 200.00 withheld and 300.00 paid leave 1,500.00 of the 2,500.00 to pay now. */
    @Test
    void saysHowMuchOfThePaymentIsOverdue() {
        PracticeReport report = SampleReports.threeClients();
        PracticeReport late = withEstimates(report, report.estimates().stream().map(LetterComposerTest::late).toList());

        assertThat(text(COMPOSER.compose(late))).contains("is $2,500.00, due Friday, January 15, 2027",
                "(installment 4 of 4). Of this, $1,500.00 is overdue from earlier installments");
        assertThat(text(COMPOSER.compose(report))).doesNotContain("overdue");
    }

    private static EstimateReport late(EstimateReport each) {
        List<Installment> installments = each.installments().stream().map(one -> new Installment(one.number(),
                one.statutory(), one.due(), Money.of(1_000), Money.of(1_000), Money.of(1_000), Money.of(200),
                one.number() == 4 ? Money.ZERO : Money.of(300),
                one.number() == 4 ? Optional.empty() : Optional.of(Money.of(500)),
                one.number() == 4 ? Optional.of(Money.of(2_500)) : Optional.empty())).toList();
        return with(each, installments, false);
    }

    @Test
    void tabulatesEveryInstallmentWithItsStatus() {
        List<Passage.Payments> tables = tables(COMPOSER.compose(SampleReports.threeClients()));

        assertThat(tables).hasSize(2);
        assertThat(tables.getFirst().caption()).isEqualTo("Federal installments for 2026, US dollars");
        assertThat(tables.getFirst().rows()).extracting(ClientLetter.Row::status).containsExactly("paid", "paid",
                "paid",
                "pay now");
    }

    @Test
    void saysThatNothingIsDue() {
        ClientLetter letter = COMPOSER.compose(SampleReports.empty());

        assertThat(text(letter)).contains("No estimated tax payment is due for 2026").doesNotContain("How to pay", "{");
    }

    @Test
    void marksADraftWhileTheStatesRulesAreUnconfirmed() {
        assertThat(COMPOSER.compose(withUnconfirmedState()).mark())
                .hasValueSatisfying(mark -> assertThat(mark).startsWith("DRAFT"));
        assertThat(COMPOSER.compose(SampleReports.threeClients()).mark()).isEmpty();
    }

    @Test
    void leavesOutParagraphsThatHaveNothingToSay() {
        LetterTemplate template = parsed("""
                # Payment due

                A {practice}.

                ## {state}

                B {state-payment}

                # Nothing due

                C
                """);
        PracticeReport report = SampleReports.threeClients();
        PracticeReport federalOnly = withEstimates(report,
                report.estimates().stream().filter(each -> each.jurisdiction().equals("Federal")).toList());

        assertThat(new LetterComposer(template, Brand.DEFAULT).compose(federalOnly).passages())
                .containsExactly(new Passage.Text("A " + report.practice().name() + "."));
    }

    @Test
    void saysNothingOfTheFederalFormWhenOnlyTheStateIsPaid() {
        PracticeReport report = SampleReports.threeClients();
        PracticeReport stateOnly = withEstimates(report,
                report.estimates().stream().filter(each -> !each.jurisdiction().equals("Federal")).toList());

        assertThat(text(COMPOSER.compose(stateOnly))).contains("California").doesNotContain("It is paid with",
                "Direct Pay", "{");
    }

    @Test
    void refusesAnUnknownPlaceholderAndAMissingSection() {
        List<Problem> problems = LetterTemplate.parse("# Payment due\n\nDear {naem},\n").problems();

        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.TEMPLATE_ENTRY_INVALID);
        assertThat(problems).extracting(Problem::found).containsExactly("# Nothing due", "{naem}");
    }

    @Test
    void leavesANameThatReadsLikeAPlaceholderAsItIs() {
        PracticeReport report = SampleReports.threeClients();
        PracticeReport.Practice named = new PracticeReport.Practice(report.practice().id(), "{firm} $1",
                report.practice().asOf(), report.practice().firstMonth(), report.practice().entity());
        LetterTemplate template = parsed("# Payment due\n\n{practice} and {firm}\n\n# Nothing due\n\nC\n");

        assertThat(new LetterComposer(template, Brand.DEFAULT).compose(new PracticeReport(named, report.months(),
                report.projectionYears(), report.taxYears(), report.estimates(), report.w2Comparison(),
                report.scenarios(), report.findings(), report.audit(), report.clients(), report.otherIncome(),
                report.expenses(), report.notes(), report.problems(), report.input(), report.provenance(),
                report.questions())).passages())
                .containsExactly(new Passage.Text("{firm} $1 and " + Brand.DEFAULT.firm().name()));
    }

    private static LetterTemplate parsed(String text) {
        return LetterTemplate.parse(text).value().orElseThrow();
    }

    private static PracticeReport withUnconfirmedState() {
        PracticeReport report = SampleReports.threeClients();
        return withEstimates(report,
                report.estimates().stream().map(each -> each.jurisdiction().equals("Federal") ? each
                        : with(each, each.installments(), true)).toList());
    }

    private static EstimateReport with(EstimateReport each, List<Installment> installments, boolean unconfirmed) {
        return new EstimateReport(each.taxYear(), each.jurisdiction(), each.requiredAnnualPayment(), each.basis(),
                each.currentYear90(), each.priorYear(), each.projectedTax(), each.projectedBalanceDue(), each.method(),
                installments, each.penaltyRegularToDate(), each.penaltyRegularIfNothingMore(),
                each.penaltyRegularKnown(), each.penaltyAnnualizedToDate(), each.penaltyAnnualizedIfNothingMore(),
                each.penaltyAnnualizedKnown(), each.fileAndPay(), unconfirmed, each.remarks(), each.worksheet(),
                each.annualizedColumns());
    }

    private static PracticeReport withEstimates(PracticeReport report, List<EstimateReport> estimates) {
        return new PracticeReport(report.practice(), report.months(), report.projectionYears(), report.taxYears(),
                estimates, report.w2Comparison(), report.scenarios(), report.findings(), report.audit(),
                report.clients(), report.otherIncome(), report.expenses(), report.notes(), report.problems(),
                report.input(), report.provenance(), report.questions());
    }

    private static String text(ClientLetter letter) {
        return letter.passages().stream().map(passage -> switch (passage) {
            case Passage.Heading heading -> heading.text();
            case Passage.Text text -> text.text();
            case Passage.Payments payments -> payments.caption();
        }).collect(Collectors.joining("\n"));
    }

    private static List<Passage.Payments> tables(ClientLetter letter) {
        return letter.passages().stream().filter(Passage.Payments.class::isInstance).map(Passage.Payments.class::cast)
                .toList();
    }
}
