package com.takehome.report;

import com.takehome.model.PracticeInput;
import com.takehome.money.Rate;
import com.takehome.report.PracticeReport.AnnualizedRow;
import com.takehome.report.PracticeReport.Audit;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Federal;
import com.takehome.report.PracticeReport.Finding;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.Line;
import com.takehome.report.PracticeReport.Month;
import com.takehome.report.PracticeReport.MonthlySeries;
import com.takehome.report.PracticeReport.Practice;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.PracticeReport.Scenario;
import com.takehome.report.PracticeReport.State;
import com.takehome.report.PracticeReport.TaxYearReport;
import com.takehome.report.PracticeReport.W2Comparison;
import com.takehome.report.PracticeReport.W2ComparisonYear;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A report as a tree of figures under the JSON file's keys, in its order; keys of our own come last in each group. */
public final class ReportFigures {

    private static final int HOUR_DECIMALS = 2;

    private ReportFigures() {}

    /** All figures of the report. */
    public static Figure.Group of(PracticeReport report) {
        return new Figure.Builder().with("schema", PracticeReport.SCHEMA).with("practice", practice(report.practice()))
                .with("months", Figure.ofEach(report.months(), month -> month(month, report.input())))
                .with("projectionYears", Figure.ofEach(report.projectionYears(), ReportFigures::projectionYear))
                .with("taxYears", Figure.ofEach(report.taxYears(), ReportFigures::taxYear))
                .with("estimates", Figure.ofEach(report.estimates(), ReportFigures::estimate))
                .with("w2Comparison", Figure.of(report.w2Comparison(), ReportFigures::w2Comparison))
                .with("scenarios", Figure.ofEach(report.scenarios(), ReportFigures::scenario))
                .with("findings", Figure.ofEach(report.findings(), ReportFigures::finding))
                .with("audit", Figure.ofEach(report.audit(), ReportFigures::audit))
                .with("clients", Figure.ofEach(report.clients(), client -> client(client, report.input())))
                .with("otherIncome", Figure.ofEach(report.otherIncome(), ReportFigures::series))
                .with("expenses", Figure.ofEach(report.expenses(), ReportFigures::series))
                .with("notes",
                        Figure.ofEach(report.notes(),
                                note -> new Figure.Builder().with("heading", note.heading()).with("text", note.text())
                                        .group()))
                .with("problems", Figure.ofEach(report.problems(), problem -> Figure.of(problem.toString())))
                .with("provenance", provenance(report.provenance()))
                .with("questions", QuestionFigures.of(report.questions()))
                .with("moved", Figure.of(report.moved(), MovedFigures::of))
                .with("inputs", MovedFigures.ofRows(report.input().rows())).group();
    }

    private static Figure practice(Practice practice) {
        return new Figure.Builder().with("id", practice.id()).with("name", practice.name())
                .with("asOf", Figure.of(practice.asOf())).with("firstMonth", Figure.of(practice.firstMonth()))
                .with("entity", practice.entity()).group();
    }

    private static Figure month(Month month, PracticeInput input) {
        Rate development = input.profile().workingTime().businessDevelopmentShare();
        return new Figure.Builder().with("month", Figure.of(month.month()))
                .with("actual", new Figure.Flag(month.actual()))
                .with("retainersBilled", month.retainersBilled()).with("retainersReceived", month.retainersReceived())
                .with("otherIncome", month.otherIncome()).with("expenses", month.expenses())
                .with("healthInsurance", month.healthInsurance()).with("retirement", month.retirement())
                .withMoney("taxPaid", month.taxPaid()).withMoney("cashBalance", month.cashBalance())
                .with("capacity", Figure.of(month.capacity()))
                .with("largestClient", Figure.of(month.largestClient(), Figure::of))
                .withShare("largestClientShare", month.largestClientShare())
                .with("runwayMonths", Figure.of(month.runwayMonths(), Figure::of))
                .with("runwayStatus", Figure.of(month.runwayStatus(), Figure::of)).withMoney("tax", month.tax())
                .with("load", Figure.of(month.capacity().plus(development))).group();
    }

    private static Figure projectionYear(ProjectionYear year) {
        return new Figure.Builder().with("year", Figure.of(year.year())).with("from", Figure.of(year.from()))
                .with("to", Figure.of(year.to())).with("retainersBilled", year.retainersBilled())
                .with("grossReceipts", year.grossReceipts()).with("businessExpenses", year.businessExpenses())
                .with("healthInsurance", year.healthInsurance()).with("retirement", year.retirement())
                .withMoney("tax", year.tax()).withMoney("householdTax", year.householdTax())
                .withMoney("takeHome", year.takeHome()).withMoney("takeHomeAndRetirement", year.takeHomeAndRetirement())
                .withShare("takeHomeShare", year.takeHomeShare())
                .withShare("takeHomeAndRetirementShare", year.takeHomeAndRetirementShare())
                .withShare("takeHomeShareOfProfit", year.takeHomeShareOfProfit())
                .withShare("effectiveTaxRate", year.effectiveTaxRate())
                .with("averageCapacity", Figure.of(year.averageCapacity()))
                .withMoney("effectiveHourlyRate", year.effectiveHourlyRate()).group();
    }

    private static Figure taxYear(TaxYearReport year) {
        return new Figure.Builder().with("taxYear", Figure.of(year.taxYear())).with("figures", year.figures())
                .withShare("setAsideRate", year.setAsideRate()).withMoney("entityTax", year.entityTax())
                .with("federal", federal(year.federal())).with("state", state(year.state()))
                .with("lines", Figure.ofEach(year.lines(), ReportFigures::line)).withMoney("tax", year.tax())
                .withMoney("householdTax", year.householdTax()).withMoney("otherServiceTrade", year.otherServiceTrade())
                .group();
    }

    private static Figure federal(Federal federal) {
        return new Figure.Builder().withMoney("scheduleCNetProfit", federal.scheduleCNetProfit())
                .withMoney("salary", federal.salary()).withMoney("k1Income", federal.k1Income())
                .with("seTax", federal.seTax()).with("halfSeTax", federal.halfSeTax())
                .with("retirementLimit", federal.retirementLimit())
                .with("retirementDeduction", federal.retirementDeduction())
                .with("healthInsuranceDeduction", federal.healthInsuranceDeduction()).with("agi", federal.agi())
                .with("deduction", federal.deduction()).with("qbiDeduction", federal.qbiDeduction())
                .with("taxableIncome", federal.taxableIncome()).with("incomeTax", federal.incomeTax())
                .with("amt", federal.amt()).with("nonrefundableCredits", federal.nonrefundableCredits())
                .with("additionalMedicareTax", federal.additionalMedicareTax())
                .with("netInvestmentIncomeTax", federal.netInvestmentIncomeTax()).with("totalTax", federal.totalTax())
                .with("employeeFica", federal.employeeFica()).group();
    }

    private static Figure state(State state) {
        return new Figure.Builder().with("code", state.code()).withMoney("agi", state.agi())
                .withMoney("taxableIncome", state.taxableIncome()).withMoney("incomeTax", state.incomeTax())
                .withMoney("localTax", state.localTax()).with("fidelity", state.fidelity()).group();
    }

    private static Figure line(Line line) {
        return new Figure.Builder().with("form", line.form()).with("line", line.line()).with("label", line.label())
                .with("amount", atLeastCents(line.amount())).with("from", Figure.ofEach(line.from(), Figure::of))
                .with("formula", line.formula()).group();
    }

    private static Figure atLeastCents(BigDecimal amount) {
        return Figure.of(amount.scale() < 2 ? amount.setScale(2, RoundingMode.UNNECESSARY) : amount);
    }

    private static Figure estimate(EstimateReport estimate) {
        return new Figure.Builder().with("taxYear", Figure.of(estimate.taxYear()))
                .with("jurisdiction", estimate.jurisdiction())
                .withMoney("requiredAnnualPayment", estimate.requiredAnnualPayment()).with("basis", estimate.basis())
                .withMoney("currentYear90", estimate.currentYear90()).withMoney("priorYear", estimate.priorYear())
                .withMoney("projectedTax", estimate.projectedTax())
                .withMoney("projectedBalanceDue", estimate.projectedBalanceDue()).with("method", estimate.method())
                .with("installments", Figure.ofEach(estimate.installments(), ReportFigures::installment))
                .withMoney("penaltyRegularToDate", estimate.penaltyRegularToDate())
                .withMoney("penaltyRegularIfNothingMore", estimate.penaltyRegularIfNothingMore())
                .withMoney("penaltyRegularKnown", estimate.penaltyRegularKnown())
                .withMoney("penaltyAnnualizedToDate", estimate.penaltyAnnualizedToDate())
                .withMoney("penaltyAnnualizedIfNothingMore", estimate.penaltyAnnualizedIfNothingMore())
                .withMoney("penaltyAnnualizedKnown", estimate.penaltyAnnualizedKnown())
                .with("fileAndPay", Figure.of(estimate.fileAndPay())).with("draft", new Figure.Flag(estimate.draft()))
                .with("remarks", Figure.ofEach(estimate.remarks(), Figure::of))
                .with("worksheet", Figure.ofEach(estimate.worksheet(), ReportFigures::line))
                .with("annualizedColumns", Figure.ofEach(estimate.annualizedColumns(), ReportFigures::annualizedRow))
                .group();
    }

    private static Figure installment(Installment installment) {
        return new Figure.Builder().with("number", Figure.of(installment.number()))
                .with("statutory", Figure.of(installment.statutory())).with("due", Figure.of(installment.due()))
                .with("regular", installment.regular()).with("annualized", installment.annualized())
                .with("required", installment.required()).with("withholding", installment.withholding())
                .with("paid", installment.paid()).withMoney("shortfall", installment.shortfall())
                .withMoney("toPay", installment.toPay()).group();
    }

    private static Figure annualizedRow(AnnualizedRow row) {
        return new Figure.Builder().with("line", row.line()).with("label", row.label())
                .with("columns", Figure.ofEach(row.columns(), Figure::of)).group();
    }

    private static Figure w2Comparison(W2Comparison comparison) {
        return new Figure.Builder().with("years", Figure.ofEach(comparison.years(), ReportFigures::w2Year))
                .withMoney("fractionalTotal", comparison.fractionalTotal()).withMoney("w2Total", comparison.w2Total())
                .withMoney("difference", comparison.difference()).group();
    }

    private static Figure w2Year(W2ComparisonYear year) {
        return new Figure.Builder().with("year", Figure.of(year.year())).with("gross", year.gross())
                .withMoney("federalTax", year.federalTax()).withMoney("fica", year.fica())
                .withMoney("stateTax", year.stateTax()).withMoney("takeHome", year.takeHome())
                .with("ownDeferral", year.ownDeferral()).with("employerMatch", year.employerMatch())
                .with("employerHealthInsurance", year.employerHealthInsurance()).group();
    }

    private static Figure scenario(Scenario scenario) {
        return new Figure.Builder().with("name", scenario.name()).with("fromMonth", Figure.of(scenario.fromMonth()))
                .with("annualIncome", scenario.annualIncome()).with("change", scenario.change())
                .withShare("changeShare", scenario.changeShare()).withMoney("gapCost", scenario.gapCost())
                .withMoney("takeHome", scenario.takeHome()).withMoney("takeHomeRefilled", scenario.takeHomeRefilled())
                .withMoney("lowestCash", scenario.standing().lowestCash())
                .with("lowestCashMonth", Figure.of(scenario.standing().lowestCashMonth(), Figure::of))
                .with("runwayHolds", Figure.of(scenario.standing().runwayHolds(), Figure.Flag::new))
                .with("concentratedFrom", Figure.of(scenario.standing().concentratedFrom(), Figure::of)).group();
    }

    private static Figure finding(Finding finding) {
        return new Figure.Builder().with("code", finding.code()).with("severity", finding.severity())
                .with("message", finding.message()).with("month", Figure.of(finding.month(), Figure::of))
                .with("value", Figure.of(finding.value(), Figure::of))
                .with("limit", Figure.of(finding.limit(), Figure::of)).with("nextStep", finding.nextStep()).group();
    }

    private static Figure audit(Audit audit) {
        return new Figure.Builder().with("what", audit.what()).with("stated", audit.stated())
                .withMoney("computed", audit.computed()).withMoney("difference", audit.difference())
                .with("explanation", audit.explanation()).group();
    }

    private static Figure client(ClientSeries client, PracticeInput input) {
        BigDecimal weeklyHours = input.profile().workingTime().weeklyHours();
        return new Figure.Builder().with("client", client.client())
                .with("billed", Figure.ofEach(client.billed(), Figure::of))
                .with("capacity", Figure.ofEach(client.capacity(), Figure::of))
                .with("hoursAWeek",
                        Figure.ofEach(client.capacity(),
                                share -> Figure.of(share.decimal().multiply(weeklyHours)
                                        .setScale(HOUR_DECIMALS, RoundingMode.HALF_UP))))
                .group();
    }

    private static Figure series(MonthlySeries series) {
        return new Figure.Builder().with("name", series.name()).with("amounts",
                Figure.ofEach(series.amounts(), Figure::of)).group();
    }

    private static Figure provenance(Provenance provenance) {
        return new Figure.Builder().with("version", provenance.version())
                .with("files",
                        Figure.ofEach(provenance.files(),
                                file -> new Figure.Builder().with("name", file.name()).with("sha256", file.sha256())
                                        .group()))
                .with("taxTables", Figure.of(provenance.taxTables(), Figure::of)).group();
    }
}
