package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.model.Entity;
import com.takehome.model.ExpenseCategory;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;

/** Schedule C or Form 1120-S from the months of the year, and the salary of a corporation. */
final class BusinessRows {

    /** Where the books before First month stand, in the row that they belong to. */
    static final int BEFORE = FormRows.LAST + 1;

    private final FormRows rows;
    private final TemplateSheetMaker sheet;

    BusinessRows(FormRows rows) {
        this.rows = rows;
        this.sheet = rows.sheet();
    }

    void build() {
        rows.section("Schedule C, or Form 1120-S of an S corporation");
        rows.row("sCorporation", "S corporation", "1 = yes", Format.COUNT, Rank.LINE,
                "IF(#entity#=\"" + Entity.S_CORPORATION.label() + "\",1,0)");
        int receipts = sheet.nextRow() + 1;
        rows.row("receipts", "Gross receipts", "Sch. C, 1", ofMonths("Engagements", "received") + "+"
                + ofMonths("Other income", "all") + "+" + before(receipts)).cell("receipts", BEFORE, Tone.INPUT);
        categories();
        paid("meals", "Meals as paid", ExpenseCategory.MEALS);
        rows.row("mealsDeducted", "Deductible meals", "Sch. C, 24b", "ROUND([meals]*{mealsShare},#cents#)");
        paid("wagesPaid", "Wages", ExpenseCategory.WAGES);
        paid("equipment", "Equipment, not deducted", ExpenseCategory.EQUIPMENT);
        paid("premium", "Health insurance premiums", ExpenseCategory.HEALTH_INSURANCE);
        paid("homeOfficePaid", "Home office cost", ExpenseCategory.HOME_OFFICE);
        rows.total("totalExpenses", "Total expenses, the entity's tax included", "Sch. C, 28",
                "SUM([category:category])-[meals]+[mealsDeducted]-[equipment]-[premium]-[homeOfficePaid]+[entityTax]");
        rows.row("tentativeProfit", "Tentative profit", "Sch. C, 29", "[receipts]-[totalExpenses]");
        rows.row("homeOfficeCost", "Home office cost, with what the year before left", "Form 8829",
                "[homeOfficePaid]+SUM([-homeOfficeCarried])");
        rows.row("homeOffice", "Home office, up to the profit", "Sch. C, 30",
                "IF([sCorporation]=1,[homeOfficeCost],MIN([homeOfficeCost],MAX(0,[tentativeProfit])))");
        rows.row("homeOfficeCarried", "Home office cost carried to the next year", "Form 8829, 43",
                "[homeOfficeCost]-[homeOffice]");
        rows.total("profit", "Profit", "", "[tentativeProfit]-[homeOffice]");
        rows.row("scheduleCNetProfit", "Net profit", "Sch. C, 31", "IF([sCorporation]=1,\"\",[profit])");
        corporation();
    }

    private void categories() {
        TemplateSheetMaker.Line line = sheet.line("category", "costs.categories[].years", "", "");
        line.cells(FIRST, FormRows.LAST, Format.CENTS, Tone.LINK, column -> rows.resolve(
                "=" + ofMonths("Expenses", "category") + "+" + before(line.number()), column));
        line.cell(BEFORE, "", Format.CENTS, Tone.INPUT);
    }

    private void corporation() {
        rows.section("S corporation: salary and Schedule K-1");
        rows.row("salary", "S corporation salary", "W-2",
                "IF([sCorporation]=1,ROUND(#salary#*{months}/#monthsAYear#,#cents#),\"\")");
        rows.row("employerPayroll", "Employer's social security and Medicare tax", "Form 1120-S, 12",
                payroll("{employerSocialSecurity}", "{employerMedicare}"));
        rows.row("employeePayroll", "Employee's social security and Medicare tax", "W-2",
                payroll("{employeeSocialSecurity}", "{employeeMedicare}"));
        rows.row("k1Income", "Income passed through", "Sch. K-1, 1",
                "IF([sCorporation]=1,ROUND([profit]-[salary]-[employerPayroll]-[employer]-[premium],#cents#),\"\")");
        rows.row("boxOne", "Salary in box 1: with health insurance, without deferrals", "W-2, 1",
                "IF([sCorporation]=1,[salary]+[premium]-[deferral]-[catchUp],0)");
    }

    private static String payroll(String socialSecurity, String medicare) {
        return "ROUND(MIN(SUM([salary]),{wageBase})*" + socialSecurity + ",#cents#)+ROUND(SUM([salary])*" + medicare
                + ",#cents#)";
    }

    private void paid(String name, String label, ExpenseCategory category) {
        int row = sheet.at("category");
        rows.row(name, label, "", "SUMIF($B$%d:$B$%d,\"%s\",[category:category])".formatted(row, row,
                category.label()));
    }

    /** A month grid's row in the tax year, those months included that follow the 36th. */
    private String ofMonths(String grid, String row) {
        return "SUMIFS(" + TaxSheet.months(grid, sheet.other(grid).at(row)) + "," + TaxSheet.CALENDAR + ",{taxYear})";
    }

    private static String before(int row) {
        return "IF({taxYear}={$taxYear},$" + letters(BEFORE) + row + ",0)";
    }
}
