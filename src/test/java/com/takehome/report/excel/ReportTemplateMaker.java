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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes {@code templates/report.xlsx} as shipped; {@code docs/templates.md} says how to run it. */
final class ReportTemplateMaker {

    static final List<String> SHEETS = List.of("About", "Summary", "Assumptions", "Engagements", "Other income",
            "Expenses",
            "Projection", "Years", "Take-home", "Tax", "Quarterly estimates", "Schedule AI", "Scenarios", "Checks");
    static final int TOTAL = FIRST;
    static final int MONTH = FIRST + 1;
    static final int LAST_MONTH = MONTH + 35;
    static final int YEAR = FIRST;
    static final int LAST_YEAR = YEAR + 2;
    private static final short TABLOID = PrintSetup.TABLOID_PAPERSIZE;
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
        new AssumptionsSheet(sheet("Assumptions", AMBER, 13)).build();
        engagements();
        table("Other income", "income", "Other income by category, when it is received");
        expenses();
        projection();
        years();
        takeHome();
        tax();
        estimates();
        annualized();
        scenarios();
        checks();
        summary();
        about();
    }

    private TemplateSheetMaker sheet(String name, HexColor tab, int lastColumn) {
        TemplateSheetMaker sheet = new TemplateSheetMaker(workbook, styles, name, tab, lastColumn);
        made.add(name, sheet);
        return sheet;
    }

    private int at(String sheet, String row) {
        return made.get(sheet).at(row);
    }

    private String assumption(String row) {
        return "Assumptions!$D$" + at("Assumptions", row);
    }

    /** A sheet with the 36 months from the same column, and a total before them. */
    private TemplateSheetMaker monthSheet(String name, HexColor tab, String title) {
        TemplateSheetMaker sheet = sheet(name, tab, LAST_MONTH).title(title,
                "{practice.name}. US dollars, cash basis, as of {practice.asOf}.", LAST_MONTH);
        sheet.width(TOTAL, 13);
        for (int column = MONTH; column <= LAST_MONTH; column++) {
            sheet.width(column, 10);
        }
        Map<Integer, String> keys = new LinkedHashMap<>(Map.of(TOTAL, "total"));
        if (!name.equals("Projection")) {
            keys.put(LABEL, "name");
        }
        for (int column = MONTH; column <= LAST_MONTH; column++) {
            keys.put(column, Integer.toString(column - MONTH + 1));
        }
        sheet.keys(keys);
        boolean source = name.equals("Projection");
        sheet.line("year", "calendar.year", "Projection year", "")
                .cell(LABEL, "Projection year", Format.TEXT, Tone.HEADER)
                .cell(UNIT, "", Format.TEXT, Tone.HEADER).cell(TOTAL, "", Format.TEXT, Tone.HEADER)
                .cells(MONTH, LAST_MONTH, Format.COUNT, Tone.HEADER,
                        c -> source ? "" : "=Projection!" + letters(c) + "$5");
        sheet.line("month", "calendar.month", "Month", "").cell(LABEL, "Month", Format.TEXT, Tone.HEADER)
                .cell(UNIT, "Unit", Format.TEXT, Tone.HEADER).cell(TOTAL, "Total", Format.DOLLARS, Tone.HEADER)
                .cells(MONTH, LAST_MONTH, Format.MONTH, Tone.HEADER, c -> monthHeading(source, c));
        sheet.line("status", "calendar.status", "", "").cell(LABEL, "", Format.TEXT, Tone.HEADER)
                .cell(UNIT, "", Format.TEXT, Tone.HEADER).cell(TOTAL, "36 months", Format.DOLLARS, Tone.HEADER)
                .cells(MONTH, LAST_MONTH, Format.DOLLARS, Tone.HEADER,
                        c -> source ? "" : "=Projection!" + letters(c) + "$7");
        return sheet;
    }

    private String monthHeading(boolean source, int column) {
        if (!source) {
            return "=Projection!" + letters(column) + "$6";
        }
        return column == MONTH ? "=" + assumption("firstMonth") : "=EDATE(" + letters(column - 1) + "$6,1)";
    }

    private static void finishMonths(TemplateSheetMaker sheet) {
        sheet.finish(MONTH, 7, 4, 6, TABLOID);
    }

    private static String rowTotal(int row) {
        return "=SUM(" + letters(MONTH) + row + ":" + letters(LAST_MONTH) + row + ")";
    }

    /** A line of engine figures by month, with its total. */
    private static void engineLine(TemplateSheetMaker sheet, String name, String key, String label) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, "USD");
        line.cell(TOTAL, rowTotal(line.number()), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, LAST_MONTH,
                Format.DOLLARS,
                Tone.ENGINE, c -> "");
    }

    private static TemplateSheetMaker.Line formulaLine(TemplateSheetMaker sheet, String name, String key, String label,
            Rank rank, Tone tone, java.util.function.IntFunction<String> formula) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, "USD").rank(rank);
        return line.cell(TOTAL, rowTotal(line.number()), Format.DOLLARS, Tone.CALCULATION).cells(MONTH, LAST_MONTH,
                Format.DOLLARS, tone, formula);
    }

    private static java.util.function.IntFunction<String> sumOf(int from, int to) {
        return c -> "=SUM(" + letters(c) + from + ":" + letters(c) + to + ")";
    }

    private void engagements() {
        TemplateSheetMaker sheet = monthSheet("Engagements", GREY, "Retainers billed and capacity by client");
        sheet.section("Retainers billed");
        engineLine(sheet, "client", "engagements.clients[].months", "");
        int client = sheet.at("client");
        formulaLine(sheet, "billed", "engagements.billed.months", "Retainers billed", Rank.TOTAL, Tone.CALCULATION,
                sumOf(client, client));
        sheet.section("Capacity, share of full time");
        TemplateSheetMaker.Line capacity = sheet.line("capacity", "engagements.clients[].capacity", "", "share");
        capacity.cells(MONTH, LAST_MONTH, Format.SHARE, Tone.ENGINE, c -> "");
        int row = capacity.number();
        sheet.line("allCapacity", "engagements.capacity", "Capacity in use", "share").rank(Rank.TOTAL).cells(MONTH,
                LAST_MONTH,
                Format.SHARE, Tone.CALCULATION, sumOf(row, row));
        sheet.section("The six largest clients, for the chart");
        TemplateSheetMaker.Line largest = sheet.line("largest", "engagements.largest[].months", "", "USD");
        largest.cells(MONTH, LAST_MONTH, Format.DOLLARS, Tone.CALCULATION,
                c -> "=SUMIF($B$" + client + ":$B$" + client + ",$B"
                        + largest.number() + "," + letters(c) + "$" + client + ":" + letters(c) + "$" + client + ")");
        sheet.line("others", "engagements.others.months", "All other clients", "USD").cells(MONTH, LAST_MONTH,
                Format.DOLLARS,
                Tone.CALCULATION,
                c -> "=" + letters(c) + sheet.at("billed") + "-SUM(" + letters(c) + largest.number() + ":"
                        + letters(c) + largest.number() + ")");
        finishMonths(sheet);
    }

    private void table(String name, String key, String title) {
        TemplateSheetMaker sheet = monthSheet(name, GREY, title).gap();
        engineLine(sheet, "category", key + ".categories[].months", "");
        int row = sheet.at("category");
        formulaLine(sheet, "all", key + ".all.months", name, Rank.TOTAL, Tone.CALCULATION, sumOf(row, row));
        finishMonths(sheet);
    }

    private void expenses() {
        TemplateSheetMaker sheet = monthSheet("Expenses", GREY, "Costs by category").gap();
        engineLine(sheet, "category", "costs.categories[].months", "");
        int row = sheet.at("category");
        formulaLine(sheet, "all", "costs.all.months", "All costs", Rank.TOTAL, Tone.CALCULATION, sumOf(row, row));
        int health = sheet.nextRow() + 1;
        formulaLine(sheet, "health", "costs.health.months", "Health insurance", Rank.LINE, Tone.CALCULATION,
                ofCategory(row, health));
        formulaLine(sheet, "equipment", "costs.equipment.months", "Equipment purchase", Rank.LINE, Tone.CALCULATION,
                ofCategory(row, health + 1));
        formulaLine(sheet, "business", "costs.business.months", "Business expenses", Rank.TOTAL, Tone.CALCULATION,
                c -> "=" + letters(c) + (health - 1) + "-" + letters(c) + health + "-" + letters(c) + (health + 1));
        finishMonths(sheet);
    }

    private static java.util.function.IntFunction<String> ofCategory(int categories, int label) {
        return c -> "=SUMIF($B$" + categories + ":$B$" + categories + ",$B" + label + "," + letters(c) + "$"
                + categories + ":"
                + letters(c) + "$" + categories + ")";
    }

    private java.util.function.IntFunction<String> link(String sheet, String row) {
        String name = sheet.contains(" ") ? "'" + sheet + "'" : sheet;
        return c -> "=" + name + "!" + letters(c) + at(sheet, row);
    }

    private void projection() {
        TemplateSheetMaker sheet = monthSheet("Projection", ACCENT, "Thirty-six months: receipts, costs, tax and cash");
        sheet.section("Billed and received");
        formulaLine(sheet, "billed", "projection.billed.months", "Retainers billed", Rank.LINE, Tone.LINK,
                link("Engagements", "billed"));
        engineLine(sheet, "received", "projection.received.months", "Retainers received");
        formulaLine(sheet, "otherIncome", "projection.otherIncome.months", "Other income", Rank.LINE, Tone.LINK,
                link("Other income", "all"));
        int received = sheet.at("received");
        formulaLine(sheet, "gross", "projection.gross.months", "Gross receipts", Rank.TOTAL, Tone.CALCULATION,
                c -> "=" + letters(c) + received + "+" + letters(c) + (received + 1));
        sheet.section("From receipts to take-home");
        formulaLine(sheet, "expenses", "projection.expenses.months", "Business expenses", Rank.LINE, Tone.LINK,
                link("Expenses", "business"));
        formulaLine(sheet, "health", "projection.health.months", "Health insurance", Rank.LINE, Tone.LINK,
                link("Expenses", "health"));
        engineLine(sheet, "retirement", "projection.retirement.months", "Retirement contribution");
        engineLine(sheet, "tax", "projection.tax.months", "Tax added by the practice");
        int gross = sheet.at("gross");
        int costs = sheet.at("expenses");
        int tax = sheet.at("tax");
        formulaLine(sheet, "takeHome", "projection.takeHome.months", "Take-home", Rank.GRAND, Tone.CALCULATION,
                c -> "=IF(COUNT(" + letters(c) + tax + ")=0,\"\"," + letters(c) + gross + "-SUM(" + letters(c) + costs
                        + ":"
                        + letters(c) + tax + "))");
        sheet.section("Cash");
        engineLine(sheet, "taxPaid", "projection.taxPaid.months", "Tax paid");
        months(sheet, "cash", "months.cashBalance", "Cash at month's end", "USD", Format.DOLLARS);
        months(sheet, "runway", "months.runwayMonths", "Runway", "months", Format.COUNT);
        months(sheet, "runwayStatus", "months.runwayStatus", "Runway, in words", "", Format.DOLLARS);
        concentration(sheet);
        finishMonths(sheet);
    }

    private static void months(TemplateSheetMaker sheet, String name, String key, String label, String unit,
            Format format) {
        sheet.line(name, key, label, unit).cells(MONTH, LAST_MONTH, format, Tone.ENGINE, c -> "");
    }

    private void concentration(TemplateSheetMaker sheet) {
        sheet.section("Capacity and concentration");
        sheet.line("capacity", "months.capacity", "Capacity in use", "share").cells(MONTH, LAST_MONTH, Format.SHARE,
                Tone.LINK,
                link("Engagements", "allCapacity"));
        int billed = sheet.at("billed");
        int client = at("Engagements", "client");
        sheet.line("share", "months.largestClientShare", "Largest client's share of retainers", "share").cells(MONTH,
                LAST_MONTH, Format.SHARE, Tone.CALCULATION,
                c -> "=IF(" + letters(c) + billed + ">0,ROUND(MAX(Engagements!"
                        + letters(c) + client + ":" + letters(c) + client + ")/" + letters(c) + billed + ","
                        + assumption("shareDecimals") + "),\"\")");
        sheet.line("largest", "months.largestClient", "Largest client", "").cells(MONTH, LAST_MONTH, Format.DOLLARS,
                Tone.CALCULATION, c -> {
                    String range = "Engagements!" + letters(c) + client + ":" + letters(c) + client;
                    return "=IF(" + letters(c) + billed + ">0,INDEX(Engagements!$B$" + client + ":$B$" + client
                            + ",MATCH(MAX("
                            + range + ")," + range + ",0)),\"\")";
                });
    }

    private TemplateSheetMaker yearSheet(String name, HexColor tab, String title, int lastColumn) {
        TemplateSheetMaker sheet = sheet(name, tab, lastColumn).title(title,
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
        sheet.line("householdTax", "projectionYears.householdTax", "The household's whole tax", "USD").cells(YEAR,
                LAST_YEAR,
                Format.DOLLARS, Tone.ENGINE, c -> "");
        ratios(sheet);
        new JobRows(sheet).build();
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
        new TakeHomeSheet(yearSheet("Take-home", ACCENT, "From gross receipts to take-home", 8), made).build();
    }

    private void tax() {
        new TaxSheet(yearSheet("Tax", ACCENT, "Tax by year, following the forms", 8)).build();
    }

    private void estimates() {
        new EstimatesSheet(yearSheet("Quarterly estimates", ACCENT, "Estimated tax by jurisdiction and year", 8))
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
        new ScenariosSheet(yearSheet("Scenarios", ACCENT, "What if", 9)).build();
    }

    private void checks() {
        new ChecksSheet(yearSheet("Checks", GREEN, "Identities that must hold", 9), made).build();
    }

    private void summary() {
        new SummarySheet(yearSheet("Summary", ACCENT, "{practice.name}", 12), made).build();
    }

    private void about() {
        new AboutSheet(sheet("About", ACCENT, 5)).build();
    }
}
