package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.StateEstimateTax;
import com.takehome.report.Figure;
import com.takehome.tax.estimate.DueDates;
import com.takehome.tax.estimate.EstimateException;
import com.takehome.tax.estimate.EstimateResult;
import com.takehome.tax.estimate.EstimateRules;
import com.takehome.tax.estimate.EstimateRules.Exemption;
import com.takehome.tax.estimate.EstimateRules.HigherShare;
import com.takehome.tax.estimate.EstimateRules.Limit;
import com.takehome.tax.estimate.EstimateRules.PriorYearHarbor;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The figures of a jurisdiction's rules for estimates, as formulas need them. */
final class EstimateRuleFigures {

    private static final int INSTALLMENTS = 4;

    private final Optional<EstimateResult> result;

    private EstimateRuleFigures(Optional<EstimateResult> result) {
        this.result = result;
    }

    static Figure of(Optional<EstimateResult> result) {
        return new EstimateRuleFigures(result).figures();
    }

    private Figure figures() {
        Optional<PriorYearHarbor> prior = result.map(each -> each.rules().priorYear());
        Optional<HigherShare> higher = prior.flatMap(PriorYearHarbor::higher);
        return new Figure.Builder().with("required", flag(each -> each.rules().estimatesRequired()))
                .with("withLocal", flag(EstimateRuleFigures::withLocal))
                .withShare("currentShare", result.map(each -> each.rules().currentShare()))
                .withShare("priorShare", prior.map(PriorYearHarbor::share))
                .withShare("higherShare", higher.map(HigherShare::share))
                .with("agiLimit", limit(higher.map(HigherShare::agi)))
                .with("cutoff", limit(prior.flatMap(PriorYearHarbor::cutoff)))
                .with("exempt", exempt())
                .with("exemptIncluded", flag(each -> taxDue(each).filter(Exemption.TaxDue::included).isPresent()))
                .with("smallIncome", flag(each -> each.part1().exception()
                        .filter(why -> why == EstimateException.SMALL_INCOME).isPresent()))
                .with("countUntil", Figure.of(result, each -> Figure.of(DueDates.penaltyEnd(each.taxYear()))))
                .with("fractions", fractions()).group();
    }

    private Figure flag(Function<EstimateResult, Boolean> flag) {
        return Figure.of(result, each -> Figure.of(flag.apply(each) ? 1 : 0));
    }

    private static boolean withLocal(EstimateResult each) {
        return each.jurisdiction().state().filter(StateEstimateTax::includesLocalTax).isPresent();
    }

    private static Figure limit(Optional<Limit> limit) {
        return new Figure.Series(List.of(Figure.ofMoney(limit.map(Limit::general)),
                Figure.ofMoney(limit.map(Limit::separate))));
    }

    /** Below what nothing is required: in general, on a joint return, and married filing separately. */
    private Figure exempt() {
        Optional<Exemption.TaxDue> due = result.flatMap(EstimateRuleFigures::taxDue);
        Optional<Money> general = due.flatMap(each -> result.map(of -> each.general(of.taxYear())));
        return new Figure.Series(List.of(Figure.ofMoney(general),
                Figure.ofMoney(due.flatMap(Exemption.TaxDue::joint).or(() -> general)),
                Figure.ofMoney(due.flatMap(Exemption.TaxDue::separate).or(() -> general))));
    }

    private static Optional<Exemption.TaxDue> taxDue(EstimateResult each) {
        return each.rules().exemption() instanceof Exemption.TaxDue due ? Optional.of(due) : Optional.empty();
    }

    private Figure fractions() {
        List<Figure> parts = result.map(EstimateResult::rules).map(EstimateRules::fractions).orElse(List.<Rate>of())
                .stream().map(Figure::of).toList();
        return new Figure.Series(parts.isEmpty() ? Collections.nCopies(INSTALLMENTS, Figure.NONE) : parts);
    }
}
