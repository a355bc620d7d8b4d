package com.takehome.workbook;

import com.takehome.model.InputRow;
import com.takehome.model.PlannedExpense;
import com.takehome.model.Transaction;
import com.takehome.problem.Problem;
import java.util.List;

/**
 * What the expense workbook says.
 *
 * @param planned the Expenses sheet
 * @param paid the Transactions sheet
 * @param rows every row as read
 */
record ExpensesWorkbook(List<PlannedExpense> planned, List<Transaction> paid, List<InputRow> rows) {

    /** Reads and checks all sheets; what is wrong is added to the problems. */
    static ExpensesWorkbook read(RawWorkbook book, List<Problem> problems) {
        SheetReader sheets = new SheetReader(book, problems::add);
        sheets.noteUnknownSheets(WorkbookLayout.EXPENSES.sheetNames());
        ExpensesWorkbook read = new ExpensesWorkbook(sheets.read(WorkbookLayout.PLANNED_EXPENSES),
                sheets.read(WorkbookLayout.TRANSACTIONS), sheets.rows());
        sheets.expectPlan(WorkbookLayout.PLANNED_EXPENSES.sheet(), !read.paid().isEmpty());
        new PracticeChecks(problems::add).repeatedTransactions(read.paid());
        return read;
    }
}
