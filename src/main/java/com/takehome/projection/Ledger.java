package com.takehome.projection;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Every month from January of the first tax year to December of the last: before First month only what really happened,
 * after the 36th month the plan continued.
 *
 * @param sources which months come from the plan and which from the books
 * @param clients the practice's clients
 * @param months all calendar months in order
 */
public record Ledger(PlanOrBooks sources, ClientNames clients, List<LedgerMonth> months) {

    public Ledger {
        months = List.copyOf(months);
    }

    /** The projected months. */
    public Timeline timeline() {
        return sources.timeline();
    }

    /** Which months are closed. */
    public Books books() {
        return sources.books();
    }

    /** What was noticed while reading the books against the months. */
    public List<Problem> notices() {
        return sources.notices();
    }

    /** The month's entry; the month must lie in one of the tax years. */
    public LedgerMonth month(YearMonth month) {
        return months.get((int) timeline().taxYears().getFirst().january().until(month,
                ChronoUnit.MONTHS));
    }

    /** The entries of these months. */
    public List<LedgerMonth> months(List<YearMonth> wanted) {
        return wanted.stream().map(this::month).toList();
    }

    /** The twelve calendar months of a tax year. */
    public List<LedgerMonth> calendarYear(TaxYear year) {
        return months.stream().filter(entry -> year.contains(entry.month())).toList();
    }

    /** The 36 projected months. */
    public List<LedgerMonth> projected() {
        return months(timeline().months());
    }

    /** Costs by category over several months. */
    static Map<ExpenseCategory, Money> costs(List<LedgerMonth> months) {
        Map<ExpenseCategory, Money> total = new LinkedHashMap<>();
        for (LedgerMonth month : months) {
            month.costs().forEach((category, amount) -> total.merge(category, amount, Money::plus));
        }
        return total;
    }

    /** Receipts over several months. */
    static Money receipts(List<LedgerMonth> months) {
        return Money.sum(months.stream().map(LedgerMonth::receipts).toList());
    }
}
