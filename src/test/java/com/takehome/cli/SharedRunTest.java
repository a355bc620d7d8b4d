package com.takehome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sample whose author wrote clients' names wherever the workbooks take text. */
class SharedRunTest {

    private static final String ID = "steady-state";
    private static final List<String> NAMES = List.of("northgate", "bluestem", "cobalt");
    private static final List<String> PRIVATE = List.of("whitfield", "alder court", "married", "tax", "spouse",
            "household", "take-home", "runway", "example advisory");

    @TempDir
    private Path folder;

    private TestRun run;

    @BeforeEach
    void writeNamesEverywhere() throws IOException {
        Path practice = Files.createDirectories(folder.resolve("input").resolve(ID));
        edit("clients.xlsx", practice, "Clients!L2", "Northgate wants more hours", "Receipts!D3",
                "late: COBALT  freight",
                "Receipts!B2", "Bluestem Helth", "Other income!A2", "Board seat at Bluestem");
        edit("expenses.xlsx", practice, "Transactions!B3", "Dinner with Cobalt", "Transactions!F3", "and Northgate",
                "Expenses!B2", "Licence for northgate robotics");
        run = new TestRun(folder.resolve("input"), folder.resolve("output"));
    }

    @Test
    void spouseSeesEverythingButTheClientsNames() throws IOException {
        assertThat(run.execute("run", "--share", "spouse")).as(run.said().toString()).isZero();

        for (String suffix : List.of(".xlsx", ".pdf")) {
            assertThat(FileContents.of(run.file(ID, suffix))).contains(NAMES);
            assertThat(FileContents.of(run.file(ID, "-spouse" + suffix))).doesNotContain(NAMES)
                    .contains("client a", "client b", "client c", "lose client", "take-home", "whitfield");
        }
    }

    @Test
    void outsiderSeesIncomeConcentrationAndCapacityOnly() throws IOException {
        assertThat(run.execute("run", "--share", "outside")).as(run.said().toString()).isZero();

        for (String suffix : List.of(".xlsx", ".pdf")) {
            assertThat(FileContents.of(run.file(ID, suffix))).contains("whitfield", "tax", "take-home");
            assertThat(FileContents.of(run.file(ID, "-shared" + suffix))).doesNotContain(NAMES)
                    .doesNotContain(PRIVATE)
                    .contains("client a", "client b", "client c", "harbor advisory", "capacity");
        }
    }

    @Test
    void twelveMonthsAtMostAreHeldAgainstThePlan() throws IOException {
        assertThat(run.execute("run", "--share", "outside")).as(run.said().toString()).isZero();

        try (InputStream in = Files.newInputStream(run.file(ID, "-shared.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<Double> january = Stream.of(3, 4, 5, 6, 7)
                    .map(column -> workbook.getSheet("Actual and plan").getRow(4).getCell(column).getNumericCellValue())
                    .toList();
            // Three retainers of 12,000, 15,000 and 13,000 and the board seat's 2,500; all of it came in.
            assertThat(january).containsExactly(40_000.0, 40_000.0, 2_500.0, 2_500.0, 0.0);
        }
    }

    @Test
    void sharingAddsItsCopiesToTheUsualFiles() throws IOException {
        assertThat(run.execute("run", "--share", "spouse", "--formats", "pdf,json")).isZero();
        assertThat(files()).containsExactlyInAnyOrder(ID + ".pdf", ID + ".json", ID + "-spouse.pdf");
        assertThat(run.execute("run", "--share", "spouse", "--formats", "json")).isEqualTo(2);
        assertThat(run.said().toString()).contains("--share: --formats names no file that can be shared");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(run.reports().resolve(ID))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static void edit(String name, Path practice, String... cells) throws IOException {
        try (InputStream in = Files.newInputStream(Path.of("input").resolve(ID).resolve(name));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(practice.resolve(name))) {
            for (int i = 0; i < cells.length; i += 2) {
                CellReference at = new CellReference("'" + cells[i].replace("!", "'!"));
                workbook.getSheet(at.getSheetName()).getRow(at.getRow())
                        .getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK).setCellValue(cells[i + 1]);
            }
            workbook.write(out);
        }
    }
}
