package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.model.Engagement;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ProjectionYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** Inputs changed in the produced workbook give what the engine gives for inputs changed the same way. */
class LivingPlanTest {

    private static final int CHANGES = 50;
    private static final double CENT = 0.01;
    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();

    @Test
    void retainersStartDatesAndCostsMoveReceiptsAndExpenses() throws IOException {
        Random random = new Random(6);
        PracticeInput input = EngineReports.threeClientsInput();
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(REPORT.toBytes(EngineReports.of(input))))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int i = 0; i < CHANGES; i++) {
                input = changed(input, workbook.getSheet("Assumptions"), random);
                evaluator.clearAllCachedResultValues();
                assertYears(EngineReports.of(input), workbook.getSheet("Years"), evaluator, "change " + i);
            }
        }
    }

    /** Changes a retainer, a start date or a cost in the workbook and in the input. */
    static PracticeInput changed(PracticeInput input, XSSFSheet assumptions, Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> retainer(input, assumptions, random.nextInt(input.engagements().size()),
                    Money.ofCents(500_000 + random.nextInt(1_500_000)));
            case 1 -> start(input, assumptions, random.nextInt(input.engagements().size()),
                    LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900)));
            default -> cost(input, assumptions, random.nextInt(input.expenses().size()),
                    Money.ofCents(random.nextInt(900_000)));
        };
    }

    private static PracticeInput retainer(PracticeInput input, XSSFSheet sheet, int index, Money retainer) {
        cell(sheet, "Engagements", index, 5).setCellValue(retainer.amount().doubleValue());
        Engagement row = input.engagements().get(index);
        return with(input, index, new Engagement(row.client(), row.start(), row.end(), retainer, row.capacity(),
                row.raise(), row.raiseFrom(), row.hoursPerWeek(), row.paymentTermsDays(), row.channel(),
                row.likelihood(), row.notes(), row.source()));
    }

    private static PracticeInput start(PracticeInput input, XSSFSheet sheet, int index, LocalDate start) {
        Engagement row = input.engagements().get(index);
        if (row.end().filter(start::isAfter).isPresent()) {
            return input;
        }
        cell(sheet, "Engagements", index, 3).setCellValue(DateUtil.getExcelDate(start));
        return with(input, index, new Engagement(row.client(), start, row.end(), row.monthlyRetainer(),
                row.capacity(), row.raise(), row.raiseFrom(), row.hoursPerWeek(), row.paymentTermsDays(),
                row.channel(), row.likelihood(), row.notes(), row.source()));
    }

    private static PracticeInput with(PracticeInput input, int index, Engagement engagement) {
        List<Engagement> engagements = new ArrayList<>(input.engagements());
        engagements.set(index, engagement);
        return input.withEngagements(engagements);
    }

    private static PracticeInput cost(PracticeInput input, XSSFSheet sheet, int index, Money amount) {
        cell(sheet, "Expenses, as planned", index, 3).setCellValue(amount.amount().doubleValue());
        List<PlannedExpense> costs = new ArrayList<>(input.expenses());
        PlannedExpense row = costs.get(index);
        costs.set(index, new PlannedExpense(row.category(), row.description(), amount, row.frequency(), row.start(),
                row.end(), row.annualIncrease(), row.businessShare(), row.source()));
        return new PracticeInput(input.id(), input.profile(), input.household(), input.householdItems(),
                input.engagements(), input.otherIncome(), input.receipts(), input.taxPayments(), input.dueDates(),
                input.w2Comparison(), costs, input.transactions());
    }

    /** A cell of a table on Assumptions: two rows beneath the table's title the first item. */
    private static Cell cell(XSSFSheet sheet, String table, int item, int column) {
        return sheet.getRow(rowOf(sheet, table) + 2 + item).getCell(column);
    }

    private static void assertYears(PracticeReport report, XSSFSheet years, FormulaEvaluator evaluator, String what) {
        for (ProjectionYear year : report.projectionYears()) {
            assertShown(years, "Retainers billed", year, year.retainersBilled(), evaluator, what);
            assertShown(years, "Gross receipts", year, year.grossReceipts(), evaluator, what);
            assertShown(years, "Business expenses", year, year.businessExpenses(), evaluator, what);
            assertShown(years, "Health insurance", year, year.healthInsurance(), evaluator, what);
        }
    }

    private static void assertShown(XSSFSheet sheet, String label, ProjectionYear year, Money expected,
            FormulaEvaluator evaluator, String what) {
        Cell cell = sheet.getRow(rowOf(sheet, label)).getCell(2 + year.year());
        assertThat(evaluator.evaluate(cell).getNumberValue()).as(what + ": " + label + " of year " + year.year())
                .isCloseTo(expected.amount().doubleValue(), within(CENT));
    }

    static int rowOf(XSSFSheet sheet, String label) {
        for (Row row : sheet) {
            Cell cell = row.getCell(1);
            if (cell != null && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.STRING
                    && cell.getStringCellValue().equals(label)) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("No row " + label);
    }
}
