package com.takehome.report.share;

import com.takehome.insight.Moved;
import com.takehome.insight.OwnerQuestions;
import com.takehome.model.Engagement;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.projection.Books;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Audit;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Finding;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.Note;
import com.takehome.report.PracticeReport.Practice;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.PracticeReport.Scenario;
import com.takehome.report.PracticeReport.TaxYearReport;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A report as another reader may see it. The practice's own name stays: it is on the file. */
public final class SharedReport {

    private static final Set<String> INCOME_FINDINGS = Set.of("CONCENTRATION", "FEW_CLIENTS", "OVER_CAPACITY");

    private final PracticeReport report;
    private final ClientMask mask;
    private final Books books;

    private SharedReport(PracticeReport report) {
        this.report = report;
        this.mask = new ClientMask(Stream.concat(report.clients().stream().map(ClientSeries::client),
                report.input().engagements().stream().map(Engagement::client)).toList());
        this.books = Books.of(report.input(), report.practice().asOf());
    }

    /** Everything, with Client A, Client B and so on in place of the clients' names. */
    public static PracticeReport forSpouse(PracticeReport report) {
        return new SharedReport(report).masked();
    }

    /** Income by masked client, actual against planned months, concentration and capacity: nothing else. */
    public static PracticeReport forOutside(PracticeReport report) {
        return new SharedReport(report).income();
    }

    private PracticeReport masked() {
        PracticeInput input = new MaskedInput(mask).all(report.input());
        return new PracticeReport(report.practice(), report.months().stream().map(this::month).toList(),
                report.projectionYears(), report.taxYears().stream().map(this::taxYear).toList(),
                report.estimates().stream().map(this::estimate).toList(), report.w2Comparison(),
                report.scenarios().stream().map(this::scenario).toList(), findings(),
                report.audit().stream().map(this::audit).toList(), clients(),
                report.otherIncome(), report.expenses(), report.notes().stream().map(this::note).toList(),
                report.problems().stream().map(this::problem).toList(), input, report.provenance(),
                new MaskedQuestions(mask).all(report.questions()), report.moved().map(Moved::withoutTexts),
                report.projection().map(projection -> new MaskedProjection(this::client).of(projection, input)));
    }

    /** What an hour earns and whether to leave a job is the owner's own business, and left out as a whole. */
    private PracticeReport income() {
        Practice practice = report.practice();
        return new PracticeReport(
                new Practice(practice.id(), practice.name(), practice.asOf(), practice.firstMonth(), ""),
                report.months().stream().map(this::incomeMonth).toList(),
                report.projectionYears().stream().map(SharedReport::incomeYear).toList(), List.of(), List.of(),
                Optional.empty(), List.of(),
                findings().stream().filter(finding -> INCOME_FINDINGS.contains(finding.code())).toList(), List.of(),
                clients(), report.otherIncome(), List.of(), List.of(), List.of(),
                new MaskedInput(mask).income(report.input()),
                new Provenance(report.provenance().version(), List.of()), OwnerQuestions.NONE);
    }

    private Month month(Month month) {
        return new Month(month.month(), month.actual(), month.retainersBilled(), month.retainersReceived(),
                month.otherIncome(), month.expenses(), month.healthInsurance(), month.retirement(), month.tax(),
                month.taxPaid(), month.cashBalance(), month.capacity(), month.largestClient().map(this::client),
                month.largestClientShare(), month.runwayMonths(), month.runwayStatus());
    }

    private Month incomeMonth(Month month) {
        return new Month(month.month(), books.closedForReceipts(month.month()), month.retainersBilled(),
                month.retainersReceived(), month.otherIncome(), Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty(),
                Optional.empty(), Optional.empty(), month.capacity(), month.largestClient().map(this::client),
                month.largestClientShare(), Optional.empty(), Optional.empty());
    }

    private static ProjectionYear incomeYear(ProjectionYear year) {
        return new ProjectionYear(year.year(), year.from(), year.to(), year.retainersBilled(), year.grossReceipts(),
                Money.ZERO, Money.ZERO, Money.ZERO, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                year.averageCapacity(), Optional.empty());
    }

    /** Formulas and sources name lines and cells; labels may name whose income it is. */
    private TaxYearReport taxYear(TaxYearReport year) {
        return new TaxYearReport(year.taxYear(), year.figures(), year.setAsideRate(), year.entityTax(), year.tax(),
                year.householdTax(), year.otherServiceTrade(), year.federal(), year.state(),
                year.lines().stream().map(this::line).toList());
    }

    private PracticeReport.Line line(PracticeReport.Line line) {
        return new PracticeReport.Line(line.form(), line.line(), mask.sentence(line.label()), line.amount(),
                mask.sentence(line.formula()), line.from());
    }

    private EstimateReport estimate(EstimateReport estimate) {
        return new EstimateReport(estimate.taxYear(), estimate.jurisdiction(), estimate.requiredAnnualPayment(),
                estimate.basis(), estimate.currentYear90(), estimate.priorYear(), estimate.projectedTax(),
                estimate.projectedBalanceDue(), estimate.method(), estimate.installments(),
                estimate.penaltyRegularToDate(), estimate.penaltyRegularIfNothingMore(),
                estimate.penaltyRegularKnown(), estimate.penaltyAnnualizedToDate(),
                estimate.penaltyAnnualizedIfNothingMore(), estimate.penaltyAnnualizedKnown(),
                estimate.fileAndPay(), estimate.draft(), estimate.remarks().stream().map(mask::sentence).toList(),
                estimate.worksheet(),
                estimate.annualizedColumns());
    }

    private Scenario scenario(Scenario scenario) {
        return new Scenario(mask.sentence(scenario.name()), scenario.fromMonth(), scenario.annualIncome(),
                scenario.change(), scenario.changeShare(), scenario.gapCost(), scenario.takeHome(),
                scenario.takeHomeRefilled(), scenario.standing());
    }

    private Audit audit(Audit audit) {
        return new Audit(audit.what(), audit.stated(), audit.computed(), audit.difference(),
                mask.sentence(audit.explanation()));
    }

    private List<Finding> findings() {
        return report.findings().stream()
                .map(finding -> new Finding(finding.code(), finding.severity(), mask.sentence(finding.message()),
                        finding.month(), finding.value(), finding.limit(), mask.sentence(finding.nextStep())))
                .toList();
    }

    private List<ClientSeries> clients() {
        return report.clients().stream()
                .map(series -> new ClientSeries(client(series.client()), series.billed(), series.capacity())).toList();
    }

    private Note note(Note note) {
        return new Note(note.heading(), mask.sentence(note.text()));
    }

    private Problem problem(Problem problem) {
        return new Problem(problem.severity(), problem.code(), problem.source(), mask.words(problem.found()),
                mask.words(problem.message()), mask.words(problem.remedy()));
    }

    private String client(String name) {
        return mask.find(name).orElseThrow();
    }
}
