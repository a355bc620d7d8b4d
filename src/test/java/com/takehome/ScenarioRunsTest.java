package com.takehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.insight.InsightRule;
import com.takehome.insight.Scenario;
import com.takehome.insight.Standing;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.problem.Loaded;
import com.takehome.projection.CashMonth;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every scenario equals a full run on an edited copy of the input: the Clients sheet of {@code steady-state}, whose books
 * are closed to October 2026, is typed anew for each, read back and projected.
 */
class ScenarioRunsTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    private static final YearMonth OPEN = YearMonth.of(2026, 11);
    private static final YearMonth DELTA_BEGINS = YearMonth.of(2027, 2);
    private static final TaxTables TABLES = TaxTables.bundled();
    private static final Engaged NORTHGATE = new Engaged("Northgate Robotics", "2026-01-01", "", 12_000, 0.25, 0.1, 0);
    private static final Engaged BLUESTEM = new Engaged("Bluestem Health", "2026-01-01", "", 15_000, 0.3, 0, 30);
    private static final Engaged COBALT = new Engaged("Cobalt Freight", "2026-01-01", "", 13_000, 0.2, 0, 0);
    private static final Engaged DELTA = new Engaged("Delta Labs", "2027-02-10", "", 4_000, 0.1, 0, 0);
    private static final List<Engaged> PLAN = List.of(NORTHGATE, BLUESTEM, COBALT, DELTA);

    @TempDir
    private Path folder;

    private Projection plan;
    private Map<String, Scenario> scenarios;

    @BeforeEach
    void runThePlan() throws IOException {
        plan = run(PLAN);
        scenarios = new InsightRule(TABLES).compute(plan).scenarios().stream()
                .collect(Collectors.toMap(Scenario::name, Function.identity()));
    }

    /** A row of the Clients sheet; a raise begins in March 2027. */
    private record Engaged(String client, String start, String end, int retainer, double capacity, double raise,
            int terms) {

        Engaged until(String last) {
            return new Engaged(client, start, last, retainer, capacity, raise, terms);
        }

        Engaged from(String first) {
            return new Engaged(client, first, end, retainer, capacity, raise, terms);
        }

        Engaged withoutRaise() {
            return new Engaged(client, start, end, retainer, capacity, 0, terms);
        }

        Engaged paidLater(int days) {
            return new Engaged(client, start, end, retainer, capacity, raise, terms + days);
        }
    }

    @Test
    void noScenarioIsLeftOut() {
        assertThat(scenarios.keySet()).containsExactlyInAnyOrder("Lose Northgate Robotics", "Lose Bluestem Health",
                "Lose Cobalt Freight", "Lose Delta Labs", "Lose the two largest clients", "Every raise refused",
                "Every start delayed by one month", "Every start delayed by two months",
                "Every start delayed by three months", "Every retainer paid one month later",
                "Every retainer paid two months later");
    }

    @Test
    void lossOfEachClientWithAndWithoutAnother() throws IOException {
        for (Engaged lost : List.of(NORTHGATE, BLUESTEM, COBALT)) {
            List<Engaged> rest = PLAN.stream().filter(each -> !each.equals(lost)).toList();
            assertLoss("Lose " + lost.client(), OPEN, with(rest, lost.until("2026-10-31")),
                    with(rest, lost.until("2026-10-31"), lost.from("2027-02-01")), 3 * lost.retainer());
        }
    }

    @Test
    void lossOfAClientThatHasNotStarted() throws IOException {
        List<Engaged> rest = List.of(NORTHGATE, BLUESTEM, COBALT);
        // 19 of February's 28 days at 4,000.00, then March and April
        assertLoss("Lose Delta Labs", DELTA_BEGINS, rest, with(rest, DELTA.from("2027-05-01")),
                8_000 + 4_000 * 19 / 28.0);
    }

    /** Bluestem and Cobalt: Northgate brings 153,600 in the twelve months, four at 12,000 and eight at 13,200. */
    @Test
    void lossOfTheTwoLargest() throws IOException {
        List<Engaged> without = List.of(NORTHGATE, BLUESTEM.until("2026-10-31"), COBALT.until("2026-10-31"), DELTA);
        assertLoss("Lose the two largest clients", OPEN, without,
                with(without, BLUESTEM.from("2027-02-01"), COBALT.from("2027-02-01")), 3 * (15_000 + 13_000));
    }

    @Test
    void raisesRefused() throws IOException {
        assertChange("Every raise refused", YearMonth.of(2027, 3), each(Engaged::withoutRaise));
    }

    @Test
    void startsDelayed() throws IOException {
        List<Engaged> begun = List.of(NORTHGATE, BLUESTEM, COBALT);
        assertChange("Every start delayed by one month", DELTA_BEGINS,
                with(begun, DELTA.from("2027-03-10")));
        assertChange("Every start delayed by two months", DELTA_BEGINS,
                with(begun, DELTA.from("2027-04-10")));
        assertChange("Every start delayed by three months", DELTA_BEGINS,
                with(begun, DELTA.from("2027-05-10")));
    }

    /** What was billed before November comes in from then on, so that the first other amount is that of the newest client. */
    @Test
    void paymentsLate() throws IOException {
        assertChange("Every retainer paid one month later", DELTA_BEGINS, each(row -> row.paidLater(30)));
        assertChange("Every retainer paid two months later", DELTA_BEGINS, each(row -> row.paidLater(60)));
    }

    private void assertLoss(String name, YearMonth from, List<Engaged> without, List<Engaged> refilled, double gap)
            throws IOException {
        Scenario loss = scenario(name, from);
        Projection lost = run(without);
        Projection again = run(refilled);
        assertMonths(loss, lost);
        assertThat(loss.gapCost().orElseThrow().amount().doubleValue()).as(name).isCloseTo(gap,
                within(0.005));
        assertThat(loss.takeHomeRefilled()).as(name).contains(takeHome(again, from));
        assertCash(loss.standing(), again, from);
    }

    private void assertChange(String name, YearMonth from, List<Engaged> edited) throws IOException {
        Scenario change = scenario(name, from);
        Projection run = run(edited);
        assertMonths(change, run);
        assertThat(change.gapCost()).isEmpty();
        assertThat(change.takeHomeRefilled()).isEmpty();
        assertCash(change.standing(), run, from);
    }

    private Scenario scenario(String name, YearMonth from) {
        Scenario scenario = Objects.requireNonNull(scenarios.get(name), name);
        assertThat(scenario.fromMonth()).as(name).isEqualTo(from);
        return scenario;
    }

    private void assertMonths(Scenario scenario, Projection run) {
        YearMonth from = scenario.fromMonth();
        assertThat(scenario.incomeAsPlanned()).as(scenario.name()).isEqualTo(income(plan, from));
        assertThat(scenario.annualIncome()).as(scenario.name()).isEqualTo(income(run, from));
        assertThat(scenario.takeHome()).as(scenario.name()).isEqualTo(takeHome(run, from));
    }

    private static void assertCash(Standing standing, Projection run, YearMonth from) {
        CashMonth lowest = run.cash().stream()
                .filter(month -> !month.month().isBefore(from) && month.month().isBefore(from.plusMonths(12)))
                .min((one, other) -> one.balance().orElseThrow().compareTo(other.balance().orElseThrow()))
                .orElseThrow();
        assertThat(standing.lowestCash()).isEqualTo(lowest.balance());
        assertThat(standing.lowestCashMonth()).contains(lowest.month());
    }

    private static Money income(Projection run, YearMonth from) {
        return Money.sum(year(run, from).map(month -> month.ledger().retainersBilled()
                .plus(month.ledger().otherIncomeReceived())).toList());
    }

    private static Money takeHome(Projection run, YearMonth from) {
        return Money.sum(year(run, from).map(ProjectedMonth::takeHome).toList());
    }

    private static Stream<ProjectedMonth> year(Projection run, YearMonth from) {
        return run.months().stream()
                .filter(month -> !month.month().isBefore(from) && month.month().isBefore(from.plusMonths(12)));
    }

    private static List<Engaged> with(List<Engaged> rows, Engaged... more) {
        List<Engaged> all = new ArrayList<>(rows);
        all.addAll(List.of(more));
        return all;
    }

    private static List<Engaged> each(UnaryOperator<Engaged> edit) {
        return PLAN.stream().map(edit).toList();
    }

    private Projection run(List<Engaged> rows) throws IOException {
        Path sample = Path.of("input", "steady-state");
        Path copy = Files.createDirectories(folder.resolve("steady-state"));
        Files.write(copy.resolve("expenses.xlsx"), Files.readAllBytes(sample.resolve("expenses.xlsx")));
        try (InputStream in = Files.newInputStream(sample.resolve("clients.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(copy.resolve("clients.xlsx"))) {
            type(rows, workbook.getSheet("Clients"));
            workbook.write(out);
        }
        Loaded<PracticeInput> read = new PracticeWorkbookReader().read(copy);
        assertThat(read.hasErrors()).as(read.problems().toString()).isFalse();
        return new ProjectionRule(TABLES).compute(read.value().orElseThrow(), AS_OF);
    }

    private static void type(List<Engaged> rows, XSSFSheet sheet) {
        for (int row = sheet.getLastRowNum(); row > 0; row--) {
            sheet.removeRow(sheet.getRow(row));
        }
        for (Engaged each : rows) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            cell(row, "Client").setCellValue(each.client());
            cell(row, "Start").setCellValue(each.start());
            cell(row, "End").setCellValue(each.end());
            cell(row, "Monthly retainer").setCellValue(each.retainer());
            cell(row, "Capacity").setCellValue(each.capacity());
            if (each.raise() > 0) {
                cell(row, "Raise").setCellValue(each.raise());
                cell(row, "Raise from").setCellValue("2027-03-01");
            }
            cell(row, "Payment terms").setCellValue(each.terms());
        }
    }

    private static Cell cell(Row row, String header) {
        for (Cell each : row.getSheet().getRow(0)) {
            if (each.getStringCellValue().equals(header)) {
                return row.getCell(each.getColumnIndex(), MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new AssertionError("no column " + header);
    }
}
