package com.takehome.workbook;

import com.takehome.model.DueDateOverride;
import com.takehome.model.Engagement;
import com.takehome.model.HouseholdItem;
import com.takehome.model.HouseholdYear;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.Receipt;
import com.takehome.model.TaxPayment;
import com.takehome.model.Transaction;
import com.takehome.model.W2Year;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.Severity;
import com.takehome.problem.SourceRef;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reads a practice's two workbooks. Every problem is found in one pass; a value is returned when none of them is an
 * error. One instance may be used by many threads.
 */
public final class PracticeWorkbookReader {

    /** The client workbook's file name. */
    public static final String CLIENTS_FILE = "clients.xlsx";
    /** The expense workbook's file name. */
    public static final String EXPENSES_FILE = "expenses.xlsx";

    private final PracticeSheet practice = new PracticeSheet();

    /** Reads the practice in a folder, whose name is the practice's id. */
    public Loaded<PracticeInput> read(Path practiceFolder) {
        List<Problem> problems = new ArrayList<>();
        Optional<ClientsPart> clients = open(practiceFolder, CLIENTS_FILE, problems)
                .map(book -> readClients(book, problems));
        Optional<ExpensesPart> expenses = open(practiceFolder, EXPENSES_FILE, problems)
                .map(book -> readExpenses(book, problems));
        boolean refused = problems.stream().anyMatch(Problem::isError);
        if (refused || clients.isEmpty() || expenses.isEmpty() || clients.get().profile().isEmpty()) {
            return Loaded.refused(problems);
        }
        String id = String.valueOf(practiceFolder.getFileName());
        return Loaded.of(input(id, clients.get().profile().get(), clients.get(), expenses.get()), problems);
    }

    private static Optional<RawWorkbook> open(Path folder, String file, List<Problem> problems) {
        Loaded<RawWorkbook> book = WorkbookFile.read(folder, file);
        problems.addAll(book.problems());
        return book.value();
    }

    private record ClientsPart(Optional<PracticeProfile> profile, List<HouseholdYear> household,
            List<HouseholdItem> items, List<Engagement> engagements, List<OtherIncome> otherIncome,
            List<Receipt> receipts, TaxSheets tax) {
    }

    private record TaxSheets(List<TaxPayment> payments, List<DueDateOverride> dueDates,
            List<W2Year> w2Years) {
    }

    private record ExpensesPart(List<PlannedExpense> planned, List<Transaction> paid) {
    }

    private ClientsPart readClients(RawWorkbook book, List<Problem> problems) {
        SheetReader sheets = new SheetReader(book, problems::add);
        sheets.noteUnknownSheets(WorkbookLayout.CLIENTS.sheetNames());
        requireSheet(sheets, book, PracticeSheet.NAME, problems);
        requireSheet(sheets, book, WorkbookLayout.HOUSEHOLD.sheet(), problems);
        Optional<PracticeProfile> profile = sheets.readProfile(practice);
        List<Engagement> engagements = sheets.read(WorkbookLayout.ENGAGEMENTS);
        ClientNames names = new ClientNames(engagements);
        ClientsPart part = new ClientsPart(profile, sheets.read(WorkbookLayout.HOUSEHOLD),
                sheets.read(WorkbookLayout.HOUSEHOLD_ITEMS), engagements.stream().map(names::unify).toList(),
                sheets.read(WorkbookLayout.OTHER_INCOME),
                sheets.read(WorkbookLayout.RECEIPTS).stream().map(names::unify).toList(),
                new TaxSheets(sheets.read(WorkbookLayout.TAX_PAYMENTS), sheets.read(WorkbookLayout.DUE_DATES),
                        sheets.read(WorkbookLayout.W2_YEARS)));
        boolean booksKept = !part.receipts().isEmpty() || !part.otherIncome().isEmpty();
        expectPlan(sheets, book, WorkbookLayout.ENGAGEMENTS.sheet(), booksKept, problems);
        check(part, book, problems);
        return part;
    }

    private static void check(ClientsPart part, RawWorkbook book, List<Problem> problems) {
        PracticeChecks checks = new PracticeChecks(problems::add);
        SourceRef householdSheet = SourceRef.ofSheet(book.file(), WorkbookLayout.HOUSEHOLD.sheet());
        boolean householdRefused = problems.stream().filter(Problem::isError)
                .anyMatch(
                        problem -> Spelling.key(problem.source().sheet()).equals(Spelling.key(householdSheet.sheet())));
        if (!householdRefused) {
            part.profile().ifPresent(profile -> checks.household(profile, part.household(), householdSheet));
        }
        checks.householdYears(part.household());
        checks.householdItems(part.household(), part.items());
        checks.overpayments(part.household(), part.items(), part.tax().payments());
        checks.repeatedPayments(part.tax().payments());
        checks.repeatedReceipts(part.receipts());
        checks.dueDates(part.tax().dueDates());
        checks.w2Years(part.tax().w2Years());
    }

    private static ExpensesPart readExpenses(RawWorkbook book, List<Problem> problems) {
        SheetReader sheets = new SheetReader(book, problems::add);
        sheets.noteUnknownSheets(WorkbookLayout.EXPENSES.sheetNames());
        ExpensesPart part = new ExpensesPart(sheets.read(WorkbookLayout.PLANNED_EXPENSES),
                sheets.read(WorkbookLayout.TRANSACTIONS));
        expectPlan(sheets, book, WorkbookLayout.PLANNED_EXPENSES.sheet(), !part.paid().isEmpty(), problems);
        new PracticeChecks(problems::add).repeatedTransactions(part.paid());
        return part;
    }

    private static void requireSheet(SheetReader sheets, RawWorkbook book, String name, List<Problem> problems) {
        if (!sheets.has(name)) {
            problems.add(missing(Severity.ERROR, book, name));
        }
    }

    /** A practice may keep books without a plan; without either, the plan's sheet was likely renamed. */
    private static void expectPlan(SheetReader sheets, RawWorkbook book, String name, boolean booksKept,
            List<Problem> problems) {
        if (!sheets.has(name)) {
            problems.add(missing(booksKept ? Severity.WARNING : Severity.ERROR, book, name));
        }
    }

    private static Problem missing(Severity severity, RawWorkbook book, String name) {
        return new Problem(severity, ProblemCode.SHEET_MISSING, SourceRef.ofFile(book.file()), "",
                "has no sheet " + name, "add it, or give it back its name");
    }

    private static PracticeInput input(String id, PracticeProfile profile, ClientsPart clients,
            ExpensesPart expenses) {
        List<HouseholdYear> household = clients.household().stream()
                .sorted(Comparator.comparing(HouseholdYear::taxYear)).toList();
        return new PracticeInput(id, profile, household, clients.items(), clients.engagements(), clients.otherIncome(),
                clients.receipts(), clients.tax().payments(), clients.tax().dueDates(), clients.tax().w2Years(),
                expenses.planned(), expenses.paid());
    }
}
