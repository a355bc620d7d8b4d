package com.takehome.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Which sheets belong to which workbook.
 *
 * @param fields the sheets that hold one record
 * @param tables the sheets with a record a row, in the order in which they are written
 */
record WorkbookLayout(List<FieldSheet<?>> fields, List<Table<?>> tables) {

    static final PracticeSheet PRACTICE = new PracticeSheet();
    static final RiskSheet RISK = new RiskSheet();
    static final HouseholdTable HOUSEHOLD = new HouseholdTable();
    static final HouseholdItemTable HOUSEHOLD_ITEMS = new HouseholdItemTable();
    static final EngagementTable ENGAGEMENTS = new EngagementTable();
    static final OtherIncomeTable OTHER_INCOME = new OtherIncomeTable();
    static final ReceiptTable RECEIPTS = new ReceiptTable();
    static final TaxPaymentTable TAX_PAYMENTS = new TaxPaymentTable();
    static final DueDateTable DUE_DATES = new DueDateTable();
    static final W2YearTable W2_YEARS = new W2YearTable();
    static final ExpenseTable PLANNED_EXPENSES = new ExpenseTable();
    static final TransactionTable TRANSACTIONS = new TransactionTable();

    /** The sheet that explains the others; it is written, and ignored on reading. */
    static final String NOTES = "Notes";
    /** The hidden sheet that holds the words of long drop-downs. */
    static final String LISTS = "Lists";

    /** clients.xlsx. */
    static final WorkbookLayout CLIENTS = new WorkbookLayout(List.of(PRACTICE, RISK), List.of(HOUSEHOLD,
            HOUSEHOLD_ITEMS, ENGAGEMENTS, OTHER_INCOME, RECEIPTS, TAX_PAYMENTS, DUE_DATES, W2_YEARS));
    /** expenses.xlsx. */
    static final WorkbookLayout EXPENSES = new WorkbookLayout(List.of(), List.of(PLANNED_EXPENSES, TRANSACTIONS));

    /** The names of all sheets that may be there without a notice. */
    List<String> sheetNames() {
        List<String> names = new ArrayList<>();
        fields.forEach(each -> names.add(each.sheet()));
        tables.forEach(table -> names.add(table.sheet()));
        names.add(NOTES);
        names.add(LISTS);
        return names;
    }
}
