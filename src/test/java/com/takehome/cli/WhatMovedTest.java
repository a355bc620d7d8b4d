package com.takehome.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.batch.Checksum;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One run, a change, the next run: what moved, how far, and why. */
class WhatMovedTest {

    private static final String FIRST = "2026-09-30";
    private static final String SECOND = "2026-11-30";
    private static final String PLAN = "three-clients";
    private static final String BOOKS = "steady-state";

    @TempDir
    private Path folder;

    private TestRun run;

    @BeforeEach
    void copySamples() throws IOException {
        run = new TestRun(folder.resolve("input"), folder.resolve("output"));
        for (String practice : List.of(PLAN, BOOKS)) {
            Path copy = Files.createDirectories(run.input().resolve(practice));
            for (String workbook : List.of("clients.xlsx", "expenses.xlsx")) {
                Files.copy(Path.of("input", practice, workbook), copy.resolve(workbook));
            }
        }
    }

    @Test
    void changedRetainerIsNamedBesideTheFigureThatMovedMost() throws IOException {
        report(FIRST, PLAN);
        assertThat(json(FIRST, PLAN).get("moved").isNull()).isTrue();
        raiseClientA();
        report(SECOND, PLAN);

        JsonNode moved = json(SECOND, PLAN).get("moved");
        assertThat(moved.get("since").stringValue()).isEqualTo(FIRST);
        JsonNode largest = moved.at("/figures/0");
        // Twelve months at 14,000.00 in place of 12,000.00, of three retainers of together 37,000.00 a month.
        assertThat(largest.get("figure").stringValue()).isEqualTo("Year 1, retainers billed");
        assertThat(largest.get("former").decimalValue()).isEqualByComparingTo("444000.00");
        assertThat(largest.get("now").decimalValue()).isEqualByComparingTo("468000.00");
        assertThat(largest.get("byInput").decimalValue()).isEqualByComparingTo("24000.00");
        assertThat(largest.get("byDate").decimalValue()).isZero();
        assertThat(largest.at("/causes/0").stringValue()).isEqualTo(
                "clients.xlsx[Clients!D2] Monthly retainer of Client A: 12,000.00, now 14,000.00");
        assertThat(largest.get("causes")).hasSize(1);
        assertThat(moved.get("changedCells")).hasSize(1);
        assertThat(figures(moved)).extracting(figure -> figure.get("change").decimalValue().abs())
                .isSortedAccordingTo((one, other) -> other.compareTo(one)).hasSizeGreaterThan(10);
    }

    @Test
    void monthThatCameOutDifferentlyIsTheCause() throws IOException {
        report(FIRST, BOOKS);
        assertThat(json(FIRST, BOOKS).at("/months/9/actual").booleanValue()).isFalse();
        edit(BOOKS, "Receipts", sheet -> {
            int last = sheet.getLastRowNum();
            assertThat(sheet.getRow(last).getCell(1).getStringCellValue()).isEqualTo("Cobalt Freight");
            sheet.getRow(last).getCell(2).setCellValue(6_000);
        });
        report(SECOND, BOOKS);

        JsonNode receipts = figure(json(SECOND, BOOKS).get("moved"), "projectionYears.1.grossReceipts");
        assertThat(receipts.get("change").decimalValue()).isEqualByComparingTo("-7000.00");
        assertThat(receipts.get("byInput").decimalValue()).isZero();
        assertThat(receipts.at("/causes/0").stringValue())
                .startsWith("October 2026 is closed: received ").endsWith(" was planned");
    }

    @Test
    void dateAloneMovesOnlyWhatDependsOnIt() throws IOException {
        report("2026-08-31", PLAN);
        report(SECOND, PLAN);

        JsonNode moved = json(SECOND, PLAN).get("moved");
        assertThat(moved.get("changedCells")).isEmpty();
        assertThat(figures(moved)).isNotEmpty().allSatisfy(figure -> {
            assertThat(figure.get("key").stringValue()).startsWith("estimates.");
            assertThat(figure.get("byInput").decimalValue()).isZero();
            assertThat(figure.at("/causes/0").stringValue()).isEqualTo(
                    "The as-of date moved on from 31 August 2026 to 30 November 2026");
        });
    }

    @Test
    void rowInsertedAboveOthersIsTheOnlyChange() throws IOException {
        report(FIRST, PLAN);
        edit(PLAN, "Clients", sheet -> {
            sheet.shiftRows(1, sheet.getLastRowNum(), 1);
            sheet.createRow(1).copyRowFrom(sheet.getRow(2), new CellCopyPolicy());
            sheet.getRow(1).getCell(0).setCellValue("Client D");
        });
        report(SECOND, PLAN);

        JsonNode cells = json(SECOND, PLAN).at("/moved/changedCells");
        assertThat(cells).hasSize(1);
        assertThat(cells.at("/0/cell").stringValue()).isEqualTo("clients.xlsx[Clients!A2]");
        assertThat(cells.at("/0/what").stringValue()).isEqualTo("row added");
        assertThat(cells.at("/0/now").stringValue()).startsWith("Client D, 2026-01-01, 12,000.00, 25%");
    }

    @Test
    void sameRunAgainGivesTheSameBytesAndAnotherEarlierReportOthers() throws IOException {
        report(FIRST, PLAN);
        raiseClientA();
        report(SECOND, PLAN);
        Map<String, String> before = files();
        report(SECOND, PLAN);
        assertThat(run.said().toString()).contains("Nothing has changed since the finished run");
        report(SECOND, PLAN, "--force");
        assertThat(files()).isEqualTo(before);

        report(FIRST, PLAN);
        report(SECOND, PLAN);
        assertThat(json(SECOND, PLAN).at("/moved/changedCells")).isEmpty();
    }

    @Test
    void earlierReportThatCannotBeUsedIsANotice() throws IOException {
        report(FIRST, PLAN);
        Path earlier = file(FIRST, PLAN);
        for (String contents : List.of("{\"schema\": ", "[]", Files.readString(earlier).replace("\"id\" : \"" + PLAN,
                "\"id\" : \"other"), Files.readString(earlier).replace("2026-09-30", "someday"))) {
            Files.writeString(earlier, contents);
            report(SECOND, PLAN);
            JsonNode report = json(SECOND, PLAN);
            assertThat(report.get("moved").isNull()).isTrue();
            assertThat(report.get("problems").toString()).contains("notice EARLIER_REPORT_UNUSABLE");
        }
    }

    @Test
    void runWithoutFiguresToKeepSaysThatNothingCanBeCompared() throws IOException {
        Path password = folder.resolve("password.txt");
        Files.writeString(password, "secret words");
        report(FIRST, PLAN, "--password-file", password.toString());
        assertThat(file(FIRST, PLAN)).doesNotExist();
        report(SECOND, PLAN);
        assertThat(json(SECOND, PLAN).get("moved").isNull()).isTrue();
        assertThat(json(SECOND, PLAN).get("problems").toString()).contains("notice EARLIER_REPORT_NOT_KEPT");
    }

    @Test
    void reportThatKeptNoCellsSaysSo() throws IOException {
        report(FIRST, PLAN);
        Path earlier = file(FIRST, PLAN);
        String kept = Files.readString(earlier);
        Files.writeString(earlier, kept.substring(0, kept.indexOf("\"inputs\"")) + "\"inputs\" : null\n}\n");
        raiseClientA();
        report(SECOND, PLAN);
        assertThat(json(SECOND, PLAN).at("/moved/figures/0/causes/0").stringValue())
                .isEqualTo("The earlier report did not keep what its cells said");
    }

    @Test
    void keepsNeitherNotesNorWhoSomebodyIs() throws IOException {
        report(FIRST, BOOKS);
        assertThat(json(FIRST, BOOKS).get("inputs").toString()).contains("Northgate Robotics", "12000.00")
                .doesNotContain("Whitfield", "Alder Court");
    }

    private void raiseClientA() throws IOException {
        edit(PLAN, "Clients", sheet -> {
            assertThat(sheet.getRow(0).getCell(3).getStringCellValue()).isEqualTo("Monthly retainer");
            sheet.getRow(1).getCell(3).setCellValue(14_000);
        });
    }

    private void edit(String practice, String sheet, Consumer<XSSFSheet> change) throws IOException {
        Path file = run.input().resolve(practice).resolve("clients.xlsx");
        Path edited = folder.resolve("edited.xlsx");
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(edited)) {
            change.accept(workbook.getSheet(sheet));
            workbook.write(out);
        }
        Files.move(edited, file, StandardCopyOption.REPLACE_EXISTING);
    }

    private void report(String asOf, String practice, String... more) {
        String[] args = Stream.concat(Stream.of("run", "--as-of", asOf, "--practice", practice), Stream.of(more))
                .toArray(String[]::new);
        assertThat(run.execute(args)).as(run.said().toString()).isZero();
    }

    private Path file(String asOf, String practice) {
        return run.output().resolve(asOf).resolve(practice).resolve(practice + ".json");
    }

    private JsonNode json(String asOf, String practice) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(file(asOf, practice)));
    }

    private static List<JsonNode> figures(JsonNode moved) {
        return List.copyOf(moved.get("figures").values());
    }

    private static JsonNode figure(JsonNode moved, String key) {
        return figures(moved).stream().filter(each -> each.get("key").stringValue().equals(key)).findFirst()
                .orElseThrow();
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(run.output().resolve(SECOND))) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Checksum.of(file));
            }
        }
        return files;
    }
}
