package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.Brand;
import com.takehome.report.HexColor;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes {@code templates/report.xlsx} as shipped; {@code docs/templates.md} says how to run it. */
final class ReportTemplateMaker {

    static final List<String> SHEETS = List.of("About", "Summary", "Assumptions", "Engagements", "Other income",
            "Expenses",
            "Projection", "Years", "Take-home", TaxSheet.NAME, TaxSheet.WITHOUT, "Quarterly estimates", "Schedule AI",
            "Tax cash", "Scenarios", "Risk", "Questions", "What moved", TaxTablesSheet.NAME,
            ChartDataSheet.NAME, ListsSheet.NAME, "Checks");
    static final int TOTAL = FIRST;
    static final int MONTH = FIRST + 1;
    static final int LAST_MONTH = MONTH + 35;
    static final int LAST_TAIL = LAST_MONTH + 11;
    static final int YEAR = FIRST;
    static final int LAST_YEAR = YEAR + 2;
    private static final short LETTER = PrintSetup.LETTER_PAPERSIZE;
    private static final HexColor AMBER = new HexColor("C98B2B");
    private static final HexColor GREY = new HexColor("8C8C8C");
    private static final HexColor ACCENT = Brand.Colors.DEFAULT.accent();
    private static final HexColor GREEN = Brand.Colors.DEFAULT.good();

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final TemplateStyles styles = new TemplateStyles(workbook);
    private final MadeSheets made = new MadeSheets();

    private ReportTemplateMaker() {}

    static byte[] make() throws IOException {
        ReportTemplateMaker maker = new ReportTemplateMaker();
        try (XSSFWorkbook workbook = maker.workbook) {
            maker.build();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return SteadyZip.of(out.toByteArray());
        }
    }

    private void build() {
        SHEETS.forEach(workbook::createSheet);
        new AssumptionsSheet(sheet("Assumptions", AMBER)).build();
        PlanSheets plan = new PlanSheets(new PlanFormulas(made, ProjectionSheet.MONTH_NUMBER_ROW));
        plan.engagements(months("Engagements", GREY, "Retainers billed, received and capacity by client"));
        plan.income(months("Other income", GREY, "Other income by category, when it is received"));
        plan.costs(months("Expenses", GREY, "Costs by category"));
        ProjectionSheet projection = new ProjectionSheet(
                months("Projection", ACCENT, "Thirty-six months: receipts, costs, tax and cash"), made);
        projection.build();
        years();
        takeHome();
        tax();
        projection.fillTax();
        estimates();
        annualized();
        new TaxCashSheet(months("Tax cash", GREY, "Tax as cash, month by month, and how far cash reaches"), made)
                .build();
        projection.fillCash();
        scenarios();
        new RiskSheet(yearSheet("Risk", ACCENT, "How far three years may stray from the plan", RiskSheet.LAST)).build();
        new QuestionsSheet(yearSheet("Questions", ACCENT, "What the owner asks", 9)).build();
        new WhatMovedSheet(yearSheet("What moved", ACCENT, "What moved since the last report", 8)).build();
        checks();
        new ChartDataSheet(new MonthGrid(sheet(ChartDataSheet.NAME, GREY), ChartDataSheet.NAME, made)
                .begin("What the charts on Summary draw", "shortName"), made).build();
        new ListsSheet(sheet(ListsSheet.NAME, GREY)).build();
        summary();
        about();
    }

    private TemplateSheetMaker sheet(String name, HexColor tab) {
        TemplateSheetMaker sheet = new TemplateSheetMaker(workbook, styles, made, name, tab);
        made.add(name, sheet);
        return sheet;
    }

    private int at(String sheet, String row) {
        return made.get(sheet).at(row);
    }

    private String assumption(String row) {
        return "Assumptions!$D$" + at("Assumptions", row);
    }

    private MonthGrid months(String name, HexColor tab, String title) {
        return new MonthGrid(sheet(name, tab), name, made).begin(title);
    }

    private TemplateSheetMaker yearSheet(String name, HexColor tab, String title, int lastColumn) {
        TemplateSheetMaker sheet = sheet(name, tab).title(title,
                "{practice.name}. US dollars, cash basis, as of {practice.asOf}.", lastColumn);
        for (int column = FIRST; column <= lastColumn; column++) {
            sheet.width(column, 15);
        }
        return sheet;
    }

    private static void yearHeadings(TemplateSheetMaker sheet) {
        sheet.keys(Map.of(YEAR, "1", YEAR + 1, "2", YEAR + 2, "3"));
        heading(sheet, "year", "projectionYears.year", "Projection year", Format.COUNT);
        heading(sheet, "from", "projectionYears.from", "From", Format.MONTH);
        heading(sheet, "to", "projectionYears.to", "To", Format.MONTH);
    }

    private static void heading(TemplateSheetMaker sheet, String name, String key, String label, Format format) {
        sheet.line(name, key, label, "").cell(LABEL, label, Format.TEXT, Tone.HEADER)
                .cell(UNIT, "", Format.TEXT, Tone.HEADER)
                .cells(YEAR, LAST_YEAR, format, Tone.HEADER, c -> "");
    }

    private String ofMonths(String row, int column) {
        int projected = at("Projection", row);
        String months = "Projection!$" + letters(MONTH) + "$%d:$" + letters(LAST_MONTH) + "$%d";
        return "SUMIFS(" + months.formatted(projected, projected) + "," + months.formatted(5, 5) + "," + letters(column)
                + "$5)";
    }

    private void yearLine(TemplateSheetMaker sheet, String row, String key, String label, Rank rank) {
        sheet.line(row, "projectionYears." + key, label, "USD").rank(rank).cells(YEAR, LAST_YEAR, Format.DOLLARS,
                Tone.LINK,
                c -> "=" + ofMonths(row, c));
    }

    private void years() {
        TemplateSheetMaker sheet = yearSheet("Years", ACCENT, "Three years beside each other and beside the job", 6)
                .width(LABEL, 46);
        yearHeadings(sheet);
        yearLine(sheet, "billed", "retainersBilled", "Retainers billed", Rank.LINE);
        yearLine(sheet, "gross", "grossReceipts", "Gross receipts", Rank.TOTAL);
        yearLine(sheet, "expenses", "businessExpenses", "Business expenses", Rank.LINE);
        yearLine(sheet, "health", "healthInsurance", "Health insurance", Rank.LINE);
        yearLine(sheet, "retirement", "retirement", "Retirement contribution", Rank.LINE);
        int taxRow = at("Projection", "tax");
        sheet.line("tax", "projectionYears.tax", "Tax added by the practice", "USD").cells(YEAR, LAST_YEAR,
                Format.DOLLARS,
                Tone.LINK,
                c -> "=IF(COUNT(Projection!$" + letters(MONTH) + "$" + taxRow + ":$" + letters(LAST_MONTH) + "$"
                        + taxRow + ")=0,\"\"," + ofMonths("tax", c) + ")");
        int gross = sheet.at("gross");
        int tax = sheet.at("tax");
        sheet.line("takeHome", "projectionYears.takeHome", "Take-home", "USD").rank(Rank.GRAND).cells(YEAR, LAST_YEAR,
                Format.DOLLARS, Tone.CALCULATION,
                c -> "=IF(COUNT(" + letters(c) + tax + ")=0,\"\"," + letters(c) + gross
                        + "-SUM(" + letters(c) + (gross + 1) + ":" + letters(c) + tax + "))");
        sheet.line("both", "projectionYears.takeHomeAndRetirement", "Take-home and retirement", "USD").cells(YEAR,
                LAST_YEAR,
                Format.DOLLARS, Tone.CALCULATION, c -> "=IF(COUNT(" + letters(c) + (tax + 1) + ")=0,\"\"," + letters(c)
                        + (tax + 1) + "+" + letters(c) + sheet.at("retirement") + ")");
        yearLine(sheet, "householdTax", "householdTax", "The household's whole tax", Rank.LINE);
        ratios(sheet);
        new JobRows(sheet, new InputCells(made)).build();
        sheet.finish(FIRST, 7, 4, 6, LETTER);
    }

    private void ratios(TemplateSheetMaker sheet) {
        sheet.section("Shares and rates");
        int gross = sheet.at("gross");
        int takeHome = sheet.at("takeHome");
        ratio(sheet, "share", "takeHomeShare", "Take-home of gross receipts", takeHome, c -> letters(c) + gross);
        ratio(sheet, "bothShare", "takeHomeAndRetirementShare", "Take-home and retirement of gross receipts",
                takeHome + 1,
                c -> letters(c) + gross);
        java.util.function.IntFunction<String> profit = c -> "(" + letters(c) + gross + "-" + letters(c) + (gross + 1)
                + ")";
        ratio(sheet, "profitShare", "takeHomeShareOfProfit", "Take-home of receipts less expenses", takeHome, profit);
        ratio(sheet, "effective", "effectiveTaxRate", "Tax of receipts less expenses", sheet.at("tax"), profit);
        sheet.line("capacity", "projectionYears.averageCapacity", "Average capacity in use", "share").cells(YEAR,
                LAST_YEAR,
                Format.SHARE, Tone.LINK,
                c -> "=ROUND(" + ofMonths("capacity", c) + "/" + assumption("monthsAYear") + ","
                        + assumption("shareDecimals") + ")");
        sheet.line("hourly", "projectionYears.effectiveHourlyRate", "Retainers billed per contracted hour", "USD / h")
                .cells(
                        YEAR, LAST_YEAR, Format.CENTS, Tone.CALCULATION,
                        c -> "=IF(" + letters(c) + sheet.at("capacity") + ">0,ROUND("
                                + letters(c) + sheet.at("billed") + "*" + assumption("monthsAYear") + "/("
                                + ofMonths("capacity", c)
                                + "*" + assumption("weeklyHours") + "*" + assumption("weeks") + "),"
                                + assumption("cents")
                                + "),\"\")");
    }

    private void ratio(TemplateSheetMaker sheet, String name, String key, String label, int part,
            java.util.function.IntFunction<String> whole) {
        sheet.line(name, "projectionYears." + key, label, "share").cells(YEAR, LAST_YEAR, Format.SHARE,
                Tone.CALCULATION,
                c -> "=IF(AND(COUNT(" + letters(c) + part + ")=1," + whole.apply(c) + ">0),ROUND(" + letters(c) + part
                        + "/"
                        + whole.apply(c) + "," + assumption("shareDecimals") + "),\"\")");
    }

    private void takeHome() {
        new TakeHomeSheet(yearSheet("Take-home", ACCENT, "From gross receipts to take-home", LAST_YEAR), made).build();
    }

    private void tax() {
        new TaxTablesSheet(
                yearSheet(TaxTablesSheet.NAME, GREY, "The figures of the law that the taxes are worked out with", 7))
                .build();
        new TaxSheet(yearSheet(TaxSheet.NAME, ACCENT, "Tax by year, following the forms", 7),
                yearSheet(TaxSheet.WITHOUT, GREY, "The same household without the practice", 6)).build();
    }

    private void estimates() {
        new EstimatesSheet(yearSheet("Quarterly estimates", ACCENT, "Estimated tax by jurisdiction and year", 8), made)
                .build();
    }

    private void annualized() {
        TemplateSheetMaker sheet = yearSheet("Schedule AI", ACCENT, "Annualized income installment method", 8);
        sheet.width(LABEL, 52);
        sheet.keys(Map.of(LABEL, "label", UNIT, "line", FIRST, "jurisdiction", FIRST + 1, "taxYear", FIRST + 2, "1",
                FIRST + 3, "2", FIRST + 4, "3", FIRST + 5, "4"));
        sheet.header("What the line holds", "Line", "Jurisdiction", "Tax year", "(a)", "(b)", "(c)", "(d)");
        sheet.line("row", "tax.annualized[].columns", "", "").cell(FIRST, "", Format.TEXT, Tone.PLAIN)
                .cell(FIRST + 1, "", Format.TEXT, Tone.PLAIN)
                .cells(FIRST + 2, FIRST + 5, Format.DECIMAL, Tone.ENGINE, c -> "");
        sheet.finish(FIRST, 5, 4, 4, LETTER);
    }

    private void scenarios() {
        new ScenariosSheet(yearSheet("Scenarios", ACCENT, "What if", 12), made).build();
    }

    private void checks() {
        new ChecksSheet(yearSheet("Checks", GREEN, "Identities that must hold", 9), made).build();
    }

    private void summary() {
        new SummarySheet(yearSheet("Summary", ACCENT, "{practice.name}", LAST_YEAR), made).build();
    }

    private void about() {
        new AboutSheet(sheet("About", ACCENT)).build();
    }
}
