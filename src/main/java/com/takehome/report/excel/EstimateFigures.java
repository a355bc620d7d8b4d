package com.takehome.report.excel;

import com.takehome.model.FilingStatus;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PaymentTarget;
import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.tax.estimate.EstimateException;
import com.takehome.tax.estimate.EstimateFacts;
import com.takehome.tax.estimate.EstimateResult;
import com.takehome.tax.estimate.PlannedInstallment;
import com.takehome.tax.estimate.RequiredAnnualPayment;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** What stands between tax and estimated payments: the steps that the sheet works out beside the report's figures. */
final class EstimateFigures {

    private static final int INSTALLMENTS = 4;
    static final String MARKED = "The annualized installments are worked out by the tool and do not follow"
            + " changes made here.";

    private final EstimateReport report;
    private final Optional<EstimateResult> result;
    private final Optional<TaxYearProjection> year;
    private final MonthColumns columns;
    private final List<HouseholdYear> household;
    private final int firstYear;

    private EstimateFigures(EstimateReport report, PracticeReport practice) {
        Optional<Projection> projection = practice.projection();
        this.report = report;
        this.columns = new MonthColumns(practice);
        this.household = practice.input().household();
        this.firstYear = practice.practice().firstMonth().getYear();
        this.result = projection.flatMap(all -> all.estimates().stream().filter(this::isOurs).findFirst());
        this.year = projection.flatMap(all -> all.taxYears().stream()
                .filter(each -> each.year().value() == report.taxYear()).findFirst());
    }

    private boolean isOurs(EstimateResult each) {
        return each.taxYear().value() == report.taxYear() && each.jurisdiction().code().equals(report.jurisdiction());
    }

    /** The report's figures of each estimate with the steps to them. */
    static Figure of(PracticeReport report, Figure.Group reported) {
        List<Figure> all = new ArrayList<>();
        List<Figure> figures = reported.members().get("estimates") instanceof Figure.Series series ? series.items()
                : List.of();
        for (int i = 0; i < figures.size(); i++) {
            all.add(new EstimateFigures(report.estimates().get(i), report)
                    .beside((Figure.Group) figures.get(i)));
        }
        return new Figure.Series(all);
    }

    private Figure beside(Figure.Group reported) {
        Figure.Builder figures = new Figure.Builder();
        reported.members().forEach(figures::with);
        harbors(figures);
        payments(figures);
        next(figures);
        cash(figures);
        return figures.with("rules", EstimateRuleFigures.of(result)).group();
    }

    private void harbors(Figure.Builder figures) {
        Optional<EstimateFacts> facts = result.map(EstimateResult::facts);
        Optional<RequiredAnnualPayment> part1 = result.map(EstimateResult::part1);
        figures.with("status", Figure.of(facts, each -> Figure.of(each.status().label())))
                .withMoney("agi", facts.map(each -> each.currentYear().agi()))
                .with("stated", Figure.of(facts, each -> flag(hasColumn())))
                .withMoney("priorTaxGiven", facts.filter(each -> isStated()).flatMap(each -> each.priorYear().tax()))
                .withMoney("priorAgiGiven", facts.filter(each -> isStated()).flatMap(each -> each.priorYear().agi()))
                .withMoney("priorTax", facts.flatMap(each -> each.priorYear().tax()))
                .withMoney("priorAgi", facts.flatMap(each -> each.priorYear().agi()))
                .withShare("priorShare", part1.map(RequiredAnnualPayment::priorShare))
                .withMoney("withheld", part1.map(RequiredAnnualPayment::withholding))
                .withMoney("withheldOwn", part1.map(each -> each.withholding().minus(counted())))
                .withMoney("withheldSpouse", part1.map(each -> spouse()))
                .withMoney("left", part1.map(RequiredAnnualPayment::taxAfterWithholding))
                .with("exception", Figure.of(part1, each -> Figure.of(each.exception()
                        .filter(EstimateException::leavesNothingRequired).map(EstimateException::words).orElse(""))))
                .with("covered", Figure.of(part1, each -> flag(each.isFreeOfPenalty())))
                .withMoney("aim", result.flatMap(EstimateFigures::aim));
    }

    /** The first tax year's column of the grid holds what counts for it, stated or carried forward. */
    private boolean hasColumn() {
        return isStated() || year.filter(each -> each.year().value() == firstYear).isPresent();
    }

    private boolean isStated() {
        return household.stream().anyMatch(row -> row.taxYear().value() == report.taxYear());
    }

    /** What is withheld from the spouse's wages counts on a joint federal return only. */
    private Money counted() {
        boolean joint = result.filter(each -> each.facts().status() == FilingStatus.MARRIED_JOINTLY).isPresent();
        return joint ? spouse() : Money.ZERO;
    }

    private Money spouse() {
        boolean federal = result.filter(each -> each.jurisdiction().isFederal()).isPresent();
        return federal ? year.map(each -> each.household().amount(HouseholdAmount.SPOUSE_WITHHOLDING))
                .orElse(Money.ZERO) : Money.ZERO;
    }

    private static Figure flag(boolean holds) {
        return Figure.of(holds ? 1 : 0);
    }

    private static Optional<Money> aim(EstimateResult each) {
        if (!each.rules().estimatesRequired()) {
            return Optional.empty();
        }
        PaymentTarget target = each.facts().preferences().target();
        return switch (target) {
            case REQUIRED_MINIMUM -> Optional.empty();
            case PRIOR_YEAR_HARBOR -> each.part1().priorYearHarbor();
            case FULL_PROJECTED_TAX -> Optional.of(each.part1().currentYearTax());
        };
    }

    private void payments(Figure.Builder figures) {
        figures.with("lowerMethod", Figure.of(result, each -> Figure.of(each.lowerMethod().label())))
                .with("marked", report.method().equals("annualized") ? MARKED : "")
                .withMoney("overpayment", result.map(each -> each.facts().overpaymentApplied()))
                .withMoney("paidToDate", result.map(EstimateFigures::paidToDate)).with("steps", steps());
    }

    private Figure steps() {
        return new Figure.Builder()
                .with("withheldPart", series(
                        each -> each.facts().withholding().total().split(INSTALLMENTS).stream().map(Figure::of)
                                .toList()))
                .with("withheldBy", planned(each -> Figure.of(each.withheldBy())))
                .with("paidBy", planned(each -> Figure.of(each.paidBy())))
                .with("asked", series(each -> each.followedResult().asked().stream().map(Figure::of).toList()))
                .with("openDue", Figure.ofEach(report.installments(),
                        each -> isOpen(each) ? Figure.of(each.due()) : Figure.NONE))
                .group();
    }

    private static Money paidToDate(EstimateResult each) {
        Money toCome = Money.sum(each.installments().stream().map(PlannedInstallment::toPay).flatMap(Optional::stream)
                .toList());
        return each.part1().taxAfterWithholding().minus(each.projectedBalanceDue()).minus(toCome);
    }

    private Figure planned(Function<PlannedInstallment, Figure> figure) {
        return series(each -> each.installments().stream().map(figure).toList());
    }

    private Figure series(Function<EstimateResult, List<Figure>> figures) {
        return new Figure.Series(result.map(figures)
                .orElseGet(() -> Collections.nCopies(INSTALLMENTS, Figure.NONE)));
    }

    private static boolean isOpen(Installment each) {
        return each.toPay().filter(Money::isPositive).isPresent();
    }

    private void next(Figure.Builder figures) {
        Optional<Installment> next = report.installments().stream().filter(EstimateFigures::isOpen)
                .min(Comparator.comparing(Installment::due));
        figures.with("nextDue", Figure.of(next, each -> Figure.of(each.due())))
                .withMoney("nextAmount", next.flatMap(Installment::toPay));
    }

    /** What is still to be paid, by the month in which it is due. */
    private void cash(Figure.Builder figures) {
        YearMonth first = columns.firstMonth();
        figures.with("toPayTotal", toPay(month -> true)).with("toPayBefore", toPay(month -> month.isBefore(first)))
                .with("cash", columns.rowOf(result.map(each -> columns.months().stream()
                        .map(month -> toPay(month::equals)).toList())).with("name", report.jurisdiction())
                        .with("number", Figure.of(report.taxYear())).group());
    }

    private Money toPay(Predicate<YearMonth> counts) {
        return Money.sum(report.installments().stream().filter(each -> counts.test(YearMonth.from(each.due())))
                .map(Installment::toPay).flatMap(Optional::stream).toList());
    }
}
