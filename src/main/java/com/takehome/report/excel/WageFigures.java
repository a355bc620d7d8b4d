package com.takehome.report.excel;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.money.Money;
import com.takehome.projection.HouseholdPlan;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Figure;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The household's wages and what is withheld of them: by month, and what of a tax year is spread over its months. */
final class WageFigures {

    /** What of the household is cash of a month. */
    static final List<HouseholdAmount> KINDS = List.of(HouseholdAmount.OWN_WAGES, HouseholdAmount.SPOUSE_WAGES,
            HouseholdAmount.OWN_WITHHOLDING, HouseholdAmount.SPOUSE_WITHHOLDING, HouseholdAmount.STATE_WITHHOLDING);

    private static final int MONTHS = 36;
    private static final int MONTHS_A_YEAR = 12;
    /** The year before the first tax year, and up to four. */
    private static final int YEARS = 5;

    private final Optional<Projection> projection;

    private WageFigures(Optional<Projection> projection) {
        this.projection = projection;
    }

    static Figure of(Optional<Projection> projection) {
        return new WageFigures(projection).figures();
    }

    private Figure figures() {
        Figure.Builder figures = new Figure.Builder();
        for (HouseholdAmount kind : KINDS) {
            figures.with(kind.name(), new Figure.Builder()
                    .with("months", months(plan -> month -> household(plan).inMonth(kind, month)))
                    .with("years", years(year -> even(kind, year))).group());
        }
        return figures.with("payrollTax", new Figure.Builder()
                .with("months", months(plan -> month -> payrollTax(plan, month)))
                .with("years", years(year -> year.without().federal().employeeFica())).group()).group();
    }

    private static HouseholdPlan household(Projection plan) {
        return HouseholdPlan.of(plan.input());
    }

    /** The year's amount without what is dated. */
    private Money even(HouseholdAmount kind, TaxYearProjection year) {
        List<Money> dated = projection.orElseThrow().input().householdItems().stream()
                .filter(item -> item.kind() == kind && year.year().contains(item.date())).map(HouseholdItem::amount)
                .toList();
        return year.household().amount(kind).minus(Money.sum(dated));
    }

    private static Money payrollTax(Projection plan, YearMonth month) {
        return plan.taxYears().stream().filter(each -> each.year().contains(month)).findFirst()
                .map(each -> each.without().federal().employeeFica().split(MONTHS_A_YEAR)
                        .get(month.getMonthValue() - 1))
                .orElse(Money.ZERO);
    }

    private Figure months(Function<Projection, Function<YearMonth, Money>> amount) {
        return new Figure.Series(projection.map(plan -> {
            Function<YearMonth, Money> ofMonth = amount.apply(plan);
            return plan.months().stream().map(month -> Figure.of(ofMonth.apply(month.month()))).toList();
        }).orElseGet(() -> Collections.nCopies(MONTHS, Figure.NONE)));
    }

    /** By tax year, after the year before the first. */
    private Figure years(Function<TaxYearProjection, Money> amount) {
        List<Figure> years = new ArrayList<>();
        projection.ifPresent(plan -> {
            years.add(Figure.of(Money.ZERO));
            plan.taxYears().forEach(year -> years.add(Figure.of(amount.apply(year))));
        });
        return new Figure.Series(projection.isPresent() ? years : Collections.nCopies(YEARS, Figure.NONE));
    }
}
