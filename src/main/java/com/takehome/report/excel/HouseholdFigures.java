package com.takehome.report.excel;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.RetirementContribution;
import com.takehome.model.TaxYear;
import com.takehome.projection.HouseholdPlan;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Figure;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The Household sheet as a grid: a row for each of its columns, a column for each tax year. The first tax year holds
 * what counts for it, a later one what the sheet says of it: formulas carry the rest forward.
 */
final class HouseholdFigures {

    private final HouseholdPlan plan;
    private final List<TaxYear> years;
    private final Figure.Builder rows = new Figure.Builder();

    private HouseholdFigures(PracticeInput input, List<TaxYearProjection> years) {
        this.plan = HouseholdPlan.of(input);
        this.years = years.stream().map(TaxYearProjection::year).toList();
    }

    static Figure of(PracticeInput input, List<TaxYearProjection> years) {
        return new HouseholdFigures(input, years).figures();
    }

    private Figure figures() {
        row("status", "Filing status", row -> Figure.of(row.status().label()));
        row("state", "State", row -> Figure.of(row.state().label()));
        row("locality", "Locality", row -> Figure.of(row.locality(), Figure::of));
        row("moved", "Moved or worked in other states", row -> Figure.of(row.movedStates() ? "Yes" : "No"));
        for (HouseholdAmount kind : HouseholdAmount.values()) {
            if (kind != HouseholdAmount.RETIREMENT_CONTRIBUTION) {
                row(kind.name(), kind.label(), row -> Figure.ofMoney(row.findAmount(kind)));
            }
        }
        row("contribution", HouseholdAmount.RETIREMENT_CONTRIBUTION.label(),
                row -> Figure.of(row.retirementContribution(), HouseholdFigures::contribution));
        row("healthMonths", "Employer health plan months", row -> Figure.of(row.employerHealthPlanMonths()));
        row("children", "Children under 17", row -> Figure.of(row.childrenUnder17()));
        row("dependents", "Other dependents", row -> Figure.of(row.otherDependents()));
        rows.with("priorWages", new Figure.Builder().with("years", new Figure.Series(List.of(wagesOfYearBefore())))
                .with("source", "").group());
        return rows.group();
    }

    static Figure contribution(RetirementContribution contribution) {
        return switch (contribution) {
            case RetirementContribution.Amount amount -> Figure.of(amount.money());
            case RetirementContribution.Maximum maximum -> Figure.of("Maximum");
        };
    }

    private void row(String name, String column, Function<HouseholdYear, Figure> entry) {
        List<Figure> entries = new ArrayList<>();
        Set<String> sources = new LinkedHashSet<>();
        for (TaxYear year : years) {
            boolean shown = year.equals(years.getFirst()) || plan.isStated(year);
            entries.add(shown ? entry.apply(plan.row(year)) : Figure.NONE);
            if (shown) {
                sources.add(plan.row(year).source().at(column).toString());
            }
        }
        rows.with(name,
                new Figure.Builder().with("years", years.isEmpty() ? FormLines.ofYears(years, each -> Figure.NONE)
                        : new Figure.Series(entries)).with("source", sources.stream().collect(Collectors.joining(", ")))
                        .group());
    }

    /** The owner's wages in the year before the first, which decide how a catch-up contribution is made. */
    private Figure wagesOfYearBefore() {
        if (years.isEmpty() || !plan.isStated(years.getFirst().previous())) {
            return Figure.NONE;
        }
        return Figure.of(plan.year(years.getFirst().previous()).amount(HouseholdAmount.OWN_WAGES));
    }
}
