package com.takehome.report.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.model.FilingStatus;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile;
import com.takehome.model.PracticeProfile.Retirement;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.TaxYearReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Inputs changed in the produced workbook are taxed there as the engine taxes inputs changed the same way. */
class LivingTaxChangesTest {

    private static final int CHANGES = 25;
    private static final double CENT = 0.01;
    private static final List<FilingStatus> STATUSES = List.of(FilingStatus.values());
    private static final ExcelReport REPORT = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US)
            .value().orElseThrow();

    private final Random random = new Random(1040);

    @ParameterizedTest
    @EnumSource(names = {"CA", "IL"})
    void taxFollowsTheInputs(UsState state) throws IOException {
        PracticeInput input = in(state, EngineReports.threeClientsInput());
        try (XSSFWorkbook workbook = new XSSFWorkbook(
                new ByteArrayInputStream(REPORT.toBytes(EngineReports.of(input))))) {
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            for (int i = 0; i < CHANGES; i++) {
                input = changed(input, workbook.getSheet("Assumptions"), random);
                evaluator.clearAllCachedResultValues();
                assertTaxed(EngineReports.of(input), workbook.getSheet(TaxSheet.NAME), evaluator, "change " + i);
            }
        }
    }

    private static PracticeInput in(UsState state, PracticeInput input) {
        HouseholdYear year = input.household().getFirst();
        return input.withHousehold(List.of(new HouseholdYear(year.taxYear(), year.status(), state, year.locality(),
                false, year.amounts(), 0, 1, 0, Optional.empty(), year.source())), input.householdItems());
    }

    /** Changes one input, in the workbook and beside it. */
    static PracticeInput changed(PracticeInput input, XSSFSheet sheet, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> status(input, sheet, STATUSES.get(random.nextInt(STATUSES.size())));
            case 1 -> retirement(input, sheet, Money.ofCents(random.nextInt(8_000_000)));
            case 2 -> service(input, sheet, !input.profile().specifiedService());
            case 3 -> wages(input, sheet, Money.ofCents(random.nextInt(25_000_000)));
            default -> LivingPlanTest.changed(input, sheet, random);
        };
    }

    private static XSSFCell cell(XSSFSheet sheet, String label) {
        return sheet.getRow(LivingPlanTest.rowOf(sheet, label)).getCell(TemplateSheetMaker.FIRST);
    }

    /** Puts words in place of others; POI would keep those of an inline string. */
    private static void choose(XSSFCell cell, String words) {
        cell.setBlank();
        cell.setCellValue(words);
    }

    private static PracticeInput status(PracticeInput input, XSSFSheet sheet, FilingStatus status) {
        choose(cell(sheet, "Filing status"), status.label());
        HouseholdYear year = input.household().getFirst();
        return input.withHousehold(
                List.of(new HouseholdYear(year.taxYear(), status, year.state(), year.locality(), false, year.amounts(),
                        0, year.childrenUnder17(), 0, Optional.empty(), year.source())),
                input.householdItems());
    }

    private static PracticeInput wages(PracticeInput input, XSSFSheet sheet, Money wages) {
        cell(sheet, HouseholdAmount.OWN_WAGES.label()).setCellValue(wages.amount().doubleValue());
        HouseholdYear year = input.household().getFirst();
        Map<HouseholdAmount, Money> amounts = new EnumMap<>(year.amounts());
        amounts.put(HouseholdAmount.OWN_WAGES, wages);
        return input.withHousehold(
                List.of(new HouseholdYear(year.taxYear(), year.status(), year.state(), year.locality(), false, amounts,
                        0, year.childrenUnder17(), 0, Optional.empty(), year.source())),
                input.householdItems());
    }

    private static PracticeInput retirement(PracticeInput input, XSSFSheet sheet, Money amount) {
        cell(sheet, "Retirement contribution").setCellValue(amount.amount().doubleValue());
        return with(input, input.profile().specifiedService(),
                new Retirement(RetirementPlan.SEP_IRA, new RetirementContribution.Amount(amount)));
    }

    private static PracticeInput service(PracticeInput input, XSSFSheet sheet, boolean answer) {
        choose(cell(sheet, "Specified service trade"), answer ? "Yes" : "No");
        return with(input, answer, input.profile().retirement());
    }

    private static PracticeInput with(PracticeInput input, boolean specifiedService, Retirement retirement) {
        PracticeProfile of = input.profile();
        PracticeProfile profile = new PracticeProfile(of.name(), of.contact(), of.firstMonth(),
                of.booksClosedThrough(), of.entity(), of.salary(), specifiedService, retirement, of.ownerBirthYear(),
                of.spouseBirthYear(), of.cash(), of.workingTime(), of.inflation(), of.targets(), of.estimates(),
                of.stated(), of.source());
        return new PracticeInput(input.id(), profile, input.household(), input.householdItems(), input.engagements(),
                input.otherIncome(), input.receipts(), input.taxPayments(), input.dueDates(), input.w2Comparison(),
                input.expenses(), input.transactions());
    }

    private static void assertTaxed(PracticeReport report, XSSFSheet tax, FormulaEvaluator evaluator, String what) {
        for (int i = 0; i < report.taxYears().size(); i++) {
            TaxYearReport year = report.taxYears().get(i);
            assertShown(tax, "Total tax", i, year.federal().totalTax(), evaluator, what);
            assertShown(tax, "Qualified business income deduction", i, year.federal().qbiDeduction(), evaluator, what);
            assertShown(tax, "State income tax", i, year.state().incomeTax().orElseThrow(), evaluator, what);
            assertShown(tax, "Tax added by the practice", i, year.tax().orElseThrow(), evaluator, what);
        }
    }

    private static void assertShown(XSSFSheet sheet, String label, int year, Money expected,
            FormulaEvaluator evaluator, String what) {
        XSSFCell cell = sheet.getRow(LivingPlanTest.rowOf(sheet, label)).getCell(TemplateSheetMaker.FIRST + year);
        assertThat(evaluator.evaluate(cell).getNumberValue()).as(what + ": " + label + " of year " + (year + 1))
                .isCloseTo(expected.amount().doubleValue(), within(CENT));
    }
}
