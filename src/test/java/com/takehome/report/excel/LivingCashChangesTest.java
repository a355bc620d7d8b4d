package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.TaxYearReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A retainer, a start, a cost, the filing status, the contribution, the kind of trade or wages changed in the produced
 * workbook move tax, take-home, the next payment and cash as the engine moves them.
 */
class LivingCashChangesTest {

    private static final int CHANGES = Integer.getInteger("changes", 50);
    private static final double CENT = 0.01;
    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();

    @Test
    void takeHomeTaxNextPaymentAndCashFollowTheInputs() throws IOException {
        Random random = new Random(2210);
        PracticeInput input = EngineReports.threeClientsInput();
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(REPORT.toBytes(EngineReports.of(input))))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int i = 0; i < CHANGES; i++) {
                input = LivingTaxChangesTest.changed(input, workbook.getSheet("Assumptions"), random);
                evaluator.clearAllCachedResultValues();
                new Followed(workbook, evaluator, "change " + i).assertAll(EngineReports.of(input));
            }
        }
    }

    private record Followed(XSSFWorkbook workbook, FormulaEvaluator evaluator, String change) {

        void assertAll(PracticeReport report) {
            for (ProjectionYear year : report.projectionYears()) {
                assertShown("Years", "Take-home", year.year() - 1, year.takeHome().orElseThrow());
            }
            for (int i = 0; i < report.taxYears().size(); i++) {
                TaxYearReport year = report.taxYears().get(i);
                assertShown(TaxSheet.NAME, "Total tax", i, year.federal().totalTax());
                assertShown(TaxSheet.NAME, "Qualified business income deduction", i, year.federal().qbiDeduction());
            }
            assertShown("Summary", "Amount", 0, next(report));
            assertShown("Projection", "Cash at month's end", report.months().size(),
                    report.months().getLast().cashBalance().orElseThrow());
            assertShown("Checks", "Identities that fail", 0, Money.ZERO);
        }

        /** The first payment still to come, of all jurisdictions; nothing where none is. */
        private static Money next(PracticeReport report) {
            return report.estimates().stream().flatMap(estimate -> estimate.installments().stream())
                    .filter(each -> each.toPay().filter(Money::isPositive).isPresent())
                    .min(Comparator.comparing(Installment::due)).flatMap(Installment::toPay).orElse(Money.ZERO);
        }

        private void assertShown(String name, String label, int index, Money expected) {
            XSSFSheet sheet = workbook.getSheet(name);
            double shown = evaluator.evaluate(
                    sheet.getRow(LivingPlanTest.rowOf(sheet, label)).getCell(TemplateSheetMaker.FIRST + index))
                    .getNumberValue();
            assertThat(shown).as(change + ": " + label + " on " + name + ", " + index)
                    .isCloseTo(expected.amount().doubleValue(), within(CENT));
        }
    }
}
