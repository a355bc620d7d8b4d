package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PracticeWorkbookReaderTest {

    private static final LocalDate JAN_1 = LocalDate.of(2026, 1, 1);

    @TempDir
    private Path input = Path.of("");

    private static PracticeInput value(TestPractice practice) {
        Loaded<PracticeInput> read = practice.read();
        assertThat(read.hasErrors()).as(read.problems().toString()).isFalse();
        return read.value().orElseThrow();
    }

    @Test
    void takesTheContractsDefaults() {
        PracticeInput read = value(TestPractice.in(input).clients(book -> {
            for (int row = 10; row <= 39; row++) {
                book.blank("Practice", "B" + row);
            }
            book.blank("Clients", "I2");
            book.blank("Clients", "K2");
        }));
        assertThat(read.id()).isEqualTo("juniper");
        assertThat(read.profile()).usingRecursiveComparison().ignoringFields("source")
                .isEqualTo(Samples.threeClients().profile());
        assertThat(read.engagements().getFirst().paymentTermsDays()).isZero();
        assertThat(read.engagements().getFirst().likelihood().toPercent()).isEqualTo("100");
    }

    @Test
    void findsHeadersBelowATitleInAnyOrderAndSpelling() {
        PracticeInput read = value(TestPractice.in(input).expenses(book -> {
            book.workbook().removeSheetAt(book.workbook().getSheetIndex("Expenses"));
            book.workbook().createSheet(" EXPENSES ");
            book.set(" EXPENSES ", "B2", "Plan 2026");
            book.row(" EXPENSES ", 5, "start:", "AMOUNT", "category ", "Fre-quency");
            book.row(" EXPENSES ", 7, JAN_1, 99.5, "Saas", "monthly");
        }));
        assertThat(read.expenses()).singleElement().satisfies(expense -> {
            assertThat(expense.category()).isEqualTo(ExpenseCategory.SOFTWARE);
            assertThat(expense.amount()).isEqualTo(Money.parse("99.50"));
            assertThat(expense.source().at("Amount")).hasToString("expenses.xlsx[ EXPENSES !B7]");
        });
    }

    @Test
    void reportsEveryProblemInOnePass() {
        TestPractice practice = TestPractice.in(input).clients(book -> {
            book.set("Practice", "B10", "LLC");
            book.set("Household", "C2", "ZZ");
            book.set("Clients", "D2", "12k");
            book.blank("Clients", "E2");
            book.set("Clients", "C3", LocalDate.of(2025, 1, 1));
        }).expenses(book -> book.row("Transactions", 2, "soon", "", "Yacht", "much"));
        assertThat(practice.read().problems()).extracting(Problem::code).containsExactlyInAnyOrder(
                ProblemCode.ENTITY_UNCLEAR, ProblemCode.STATE_UNKNOWN, ProblemCode.AMOUNT_NOT_A_NUMBER,
                ProblemCode.BLANK_REQUIRED, ProblemCode.END_BEFORE_START, ProblemCode.DATE_NOT_A_DATE,
                ProblemCode.CATEGORY_UNKNOWN, ProblemCode.AMOUNT_NOT_A_NUMBER);
    }

    @Test
    void showsAClientAsInItsFirstRow() {
        PracticeInput read = value(TestPractice.in(input).clients(book -> {
            book.row("Clients", 5, " client  a", JAN_1, "", 100, 0.1);
            book.row("Receipts", 2, JAN_1, "CLIENT A", 12_000);
        }));
        assertThat(read.engagements().getLast().client()).isEqualTo("Client A");
        assertThat(read.receipts().getFirst().from()).isEqualTo("Client A");
    }

    @Test
    void takesBooksWithoutAPlan() {
        PracticeInput read = value(TestPractice.in(input).clients(book -> {
            book.workbook().removeSheetAt(book.workbook().getSheetIndex("Clients"));
            book.row("Receipts", 2, JAN_1, "Somebody", 12_000);
        }).expenses(book -> {
            book.workbook().removeSheetAt(book.workbook().getSheetIndex("Expenses"));
            book.row("Transactions", 2, JAN_1, "Airline", "Travel", -50);
        }));
        assertThat(read.engagements()).isEmpty();
        assertThat(read.receipts()).hasSize(1);
        assertThat(read.transactions()).singleElement().extracting("amount").isEqualTo(Money.of(-50));
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookDoes() {
        PracticeInput read = value(TestPractice.in(input).clients(book -> {
            book.workbook().getCTWorkbook().addNewWorkbookPr().setDate1904(true);
            book.set("Practice", "B8", 44561);
            for (String cell : List.of("B2", "B3", "B4")) {
                book.set("Clients", cell, 44561);
            }
            book.set("Practice", "B21", 44560);
        }));
        assertThat(read.profile().firstMonth()).isEqualTo(YearMonth.of(2026, 1));
        assertThat(read.engagements().getFirst().start()).isEqualTo(JAN_1);
    }

    @Test
    void followsNoExternalEntity() throws IOException {
        Path secret = Files.writeString(input.resolve("secret.txt"), "Top Secret");
        TestPractice practice = TestPractice.in(input);
        Path file = practice.folder().resolve("clients.xlsx");
        practice.put("clients.xlsx", withEntity(Files.readAllBytes(file), secret));
        Loaded<PracticeInput> read = practice.read();
        assertThat(read.value()).isEmpty();
        assertThat(read.problems().toString()).doesNotContain("Top Secret");
    }

    /** Puts a document type with an external entity before the shared strings and the entity into one of them. */
    private static byte[] withEntity(byte[] workbook, Path secret) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String part = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().equals("xl/sharedStrings.xml")) {
                    part = part
                            .replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><sst")
                            .replace("Client A", "&e;").replace("Single", "&e;");
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part.getBytes(StandardCharsets.UTF_8));
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Test
    void mayBeUsedByManyThreads() throws Exception {
        PracticeWorkbookReader reader = new PracticeWorkbookReader();
        Path folder = Path.of("input", "steady-state");
        PracticeInput expected = reader.read(folder).value().orElseThrow();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            Callable<PracticeInput> read = () -> reader.read(folder).value().orElseThrow();
            for (Future<PracticeInput> each : threads.invokeAll(Collections.nCopies(40, read))) {
                assertThat(each.get()).isEqualTo(expected);
            }
        }
    }
}
