package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.projection.CashMonth;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxObligation;
import com.takehome.report.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How far each month's balance reaches if nothing more comes in: the least that is left after one month, after two, and
 * so on to the last of the 36.
 */
final class RunwayFigures {

    private static final int MONTHS = 36;

    private final Optional<Projection> projection;

    private RunwayFigures(Optional<Projection> projection) {
        this.projection = projection;
    }

    static Figure of(Optional<Projection> projection) {
        return new RunwayFigures(projection).figures();
    }

    private Figure figures() {
        List<List<Figure>> least = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            least.add(projection.isPresent() ? leastLeft(projection.get(), i) : List.of());
        }
        Figure.Builder rows = new Figure.Builder().with("outflow", outflow()).with("balance", balances());
        for (int after = 1; after < MONTHS; after++) {
            rows.with("after" + after, new Figure.Builder().with("months", after(least, after)).group());
        }
        return rows.group();
    }

    private static Figure after(List<List<Figure>> least, int after) {
        List<Figure> row = new ArrayList<>();
        for (int i = 0; i + after < MONTHS; i++) {
            row.add(least.get(i).isEmpty() ? Figure.NONE : least.get(i).get(after - 1));
        }
        return new Figure.Series(row);
    }

    /** Zero where the balance is not known. */
    private Figure balances() {
        List<Figure> balances = new ArrayList<>();
        projection.ifPresent(plan -> plan.cash()
                .forEach(month -> balances.add(Figure.of(month.balance().orElse(Money.ZERO)))));
        return series(balances);
    }

    private static Figure series(List<Figure> figures) {
        while (figures.size() < MONTHS) {
            figures.add(Figure.NONE);
        }
        return new Figure.Builder().with("months", new Figure.Series(figures)).group();
    }

    /** Spending and costs less household wages, from the first month on. */
    private Figure outflow() {
        List<Figure> sums = new ArrayList<>();
        projection.ifPresent(plan -> {
            Money sum = Money.ZERO;
            for (ProjectedMonth month : plan.months()) {
                sum = sum.plus(outflow(plan, month.ledger()));
                sums.add(Figure.of(sum));
            }
        });
        return series(sums);
    }

    private static Money outflow(Projection plan, LedgerMonth month) {
        return plan.input().profile().cash().householdSpending().orElse(Money.ZERO).plus(month.expensesPaid())
                .plus(month.healthInsurance())
                .minus(plan.cashFlow().netWages().getOrDefault(month.month(), Money.ZERO));
    }

    private static List<Figure> leastLeft(Projection plan, int start) {
        CashMonth from = plan.cash().get(start);
        List<Figure> least = new ArrayList<>();
        Money left = from.balance().orElse(Money.ZERO);
        Money lowest = left;
        List<Money> owed = new ArrayList<>(plan.cashFlow().years().stream()
                .map(year -> year.obligation().owedAtEndOf(from.month())).toList());
        for (ProjectedMonth month : plan.months().subList(start + 1, MONTHS)) {
            left = left.minus(outflow(plan, month.ledger()));
            for (int i = 0; i < owed.size(); i++) {
                TaxObligation year = plan.cashFlow().years().get(i).obligation();
                Money due = year.paidIn(month.month()).min(owed.get(i)).atLeastZero();
                owed.set(i, owed.get(i).minus(due));
                left = left.minus(due);
            }
            lowest = lowest.min(left);
            least.add(Figure.of(lowest));
        }
        return least;
    }
}
