package com.takehome.workbook;

import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads a practice's two workbooks. Every problem is found in one pass; a value is returned when none of them is an
 * error. One instance may be used by many threads.
 */
public final class PracticeWorkbookReader {

    /** The client workbook's file name. */
    public static final String CLIENTS_FILE = "clients.xlsx";
    /** The expense workbook's file name. */
    public static final String EXPENSES_FILE = "expenses.xlsx";

    /** Reads the practice in a folder, whose name is the practice's id. */
    public Loaded<PracticeInput> read(Path practiceFolder) {
        List<Problem> problems = new ArrayList<>();
        Optional<ClientsWorkbook> clients = open(practiceFolder, CLIENTS_FILE, problems)
                .map(book -> ClientsWorkbook.read(book, problems));
        Optional<ExpensesWorkbook> expenses = open(practiceFolder, EXPENSES_FILE, problems)
                .map(book -> ExpensesWorkbook.read(book, problems));
        if (problems.stream().anyMatch(Problem::isError)) {
            return Loaded.refused(problems);
        }
        String id = String.valueOf(practiceFolder.getFileName());
        return Loaded.of(input(id, clients.orElseThrow(), expenses.orElseThrow()), problems);
    }

    private static Optional<RawWorkbook> open(Path folder, String file, List<Problem> problems) {
        Loaded<RawWorkbook> book = WorkbookFile.read(folder, file);
        problems.addAll(book.problems());
        return book.value();
    }

    private static PracticeInput input(String id, ClientsWorkbook clients, ExpensesWorkbook expenses) {
        return new PracticeInput(id, clients.profile().orElseThrow(), clients.household(), clients.householdItems(),
                clients.engagements(), clients.otherIncome(), clients.receipts(), clients.taxPayments(),
                clients.dueDates(), clients.w2Years(), expenses.planned(), expenses.paid(),
                clients.risk(), Stream.concat(clients.rows().stream(), expenses.rows().stream()).toList());
    }
}
