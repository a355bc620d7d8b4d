package com.takehome.projection;

import com.takehome.model.Engagement;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.InputSource;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.TaxYear;
import com.takehome.problem.SourceRef;
import com.takehome.tax.trace.InputCells;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The workbook cells that a tax year's inputs come from: the ends of the trace. */
public final class YearCells implements InputCells {

    private static final String AMOUNT = "Amount";
    private static final Set<String> HOUSEHOLD_FIELDS = Set.of("Filing status", "State", "Locality",
            "Children under 17", "Other dependents", "Employer health plan months");

    private final PracticeInput input;
    private final Ledger ledger;
    private final HouseholdYear household;

    /** The cells of a year of the projection. */
    public YearCells(Projection projection, TaxYearProjection year) {
        this.input = projection.input();
        this.ledger = projection.ledger();
        this.household = year.household();
    }

    @Override
    public List<String> grossReceipts() {
        Set<String> cells = new LinkedHashSet<>();
        for (YearMonth month : months()) {
            if (ledger.sources().incomeIsActual(month)) {
                ledger.sources().receipts().in(month).forEach(row -> add(cells, row.source(), AMOUNT));
            } else {
                addPlannedIncome(cells, month);
            }
        }
        return List.copyOf(cells);
    }

    private void addPlannedIncome(Set<String> cells, YearMonth month) {
        for (Engagement row : input.engagements()) {
            if (!RetainerBilling.billed(row, RetainerBilling.billedMonthOf(row, month)).isZero()) {
                add(cells, row.source(), "Monthly retainer");
            }
        }
        for (OtherIncome row : input.otherIncome()) {
            if (!PlannedCosts.received(row, month).isZero()) {
                add(cells, row.source(), AMOUNT);
            }
        }
    }

    @Override
    public List<String> expense(ExpenseCategory category) {
        Set<String> cells = new LinkedHashSet<>();
        for (YearMonth month : months()) {
            if (!ledger.sources().costIsActual(month, category)) {
                addPlannedCost(cells, month, category);
            }
            ledger.sources().transactions().in(month).stream().filter(row -> row.category() == category)
                    .forEach(row -> add(cells, row.source(), AMOUNT));
        }
        return List.copyOf(cells);
    }

    private void addPlannedCost(Set<String> cells, YearMonth month, ExpenseCategory category) {
        for (PlannedExpense row : input.expenses()) {
            if (row.category() == category
                    && !PlannedCosts.spent(row, month, ledger.timeline().firstMonth()).isZero()) {
                add(cells, row.source(), AMOUNT);
            }
        }
    }

    @Override
    public List<String> entityTax() {
        List<String> cells = new ArrayList<>(grossReceipts());
        cells.addFirst(field("Entity").getFirst());
        return cells;
    }

    @Override
    public List<String> household(HouseholdAmount amount) {
        Set<String> cells = new LinkedHashSet<>();
        add(cells, household.source(), amount.label());
        TaxYear year = household.taxYear();
        input.householdItems().stream().filter(item -> item.kind() == amount && year.contains(item.date()))
                .forEach(item -> add(cells, item.source(), AMOUNT));
        return List.copyOf(cells);
    }

    @Override
    public List<String> field(String name) {
        InputSource source = HOUSEHOLD_FIELDS.contains(name) ? household.source() : input.profile().source();
        SourceRef cell = source.at(name);
        return List.of(cell.toString());
    }

    private List<YearMonth> months() {
        return ledger.calendarYear(household.taxYear()).stream().map(LedgerMonth::month).toList();
    }

    private static void add(Set<String> cells, InputSource source, String column) {
        cells.add(source.at(column).toString());
    }
}
