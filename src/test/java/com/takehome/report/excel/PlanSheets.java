package com.takehome.report.excel;

import static com.takehome.report.excel.MonthGrid.sumOf;
import static com.takehome.report.excel.ReportTemplateMaker.LAST_MONTH;
import static com.takehome.report.excel.ReportTemplateMaker.LAST_TAIL;
import static com.takehome.report.excel.ReportTemplateMaker.MONTH;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.function.IntFunction;

/** Engagements, other income and costs by month: live from the rows on Assumptions, closed months as the books say. */
final class PlanSheets {

    private final PlanFormulas plan;

    PlanSheets(PlanFormulas plan) {
        this.plan = plan;
    }

    void engagements(MonthGrid grid) {
        TemplateSheetMaker sheet = grid.sheet();
        int billedRow = sheet.nextRow() + 10;
        sheet.section("Retainers billed");
        TemplateSheetMaker.Line client = sheet.line("client", "engagements.clients[].months", "", "USD");
        client.cell(ReportTemplateMaker.TOTAL, MonthGrid.total(client.number()), Format.DOLLARS, Tone.CALCULATION)
                .cells(MONTH, LAST_TAIL, Format.DOLLARS, Tone.CALCULATION,
                        c -> "=" + MonthGrid.numbered(billedRow, client.number(), c));
        grid.formula("billed", "engagements.billed.months", "Retainers billed", Rank.TOTAL, Tone.CALCULATION,
                sumOf(client.number(), client.number()));
        sheet.section("Each row of Clients: the part of the month that it is active, weighted by likelihood");
        TemplateSheetMaker.Line active = sheet.line("active", "assumptions.engagements[].active.months", "", "share");
        active.cells(MONTH, LAST_TAIL, Format.SHARE, Tone.LINK, c -> "=" + plan.active(MonthGrid.month(c)));
        sheet.section("Each row of Clients: billed");
        row(grid, "row", "assumptions.engagements[].billed.months",
                c -> "=" + plan.billed(MonthGrid.month(c), letters(c) + active.number()));
        require(sheet.at("row"), billedRow);
        sheet.section("Each row of Clients: received by its payment terms");
        row(grid, "paid", "assumptions.engagements[].received.months", c -> "=" + plan.received(MonthGrid.month(c)));
        int paid = sheet.at("paid");
        grid.formula("planned", "engagements.receipts.planned.months", "Received by plan", Rank.TOTAL,
                Tone.CALCULATION, sumOf(paid, paid));
        grid.given("books", "engagements.receipts.books.months", "Received by the books", Tone.INPUT);
        grid.flags("closed", "engagements.receipts.closed.months", "The books decide");
        grid.formula("received", "projection.received.months", "Retainers received", Rank.TOTAL, Tone.CALCULATION,
                c -> "=IF(" + letters(c) + sheet.at("closed") + "=1," + letters(c) + sheet.at("books") + ","
                        + letters(c) + sheet.at("planned") + ")");
        capacity(sheet, active.number());
        grid.finish();
    }

    private static void require(int made, int expected) {
        if (made != expected) {
            throw new IllegalStateException("The row stands at " + made + ", formulas expect " + expected);
        }
    }

    private static void row(MonthGrid grid, String name, String key, IntFunction<String> formula) {
        grid.formula(name, key, "", Rank.LINE, Tone.LINK, formula);
    }

    private static void capacity(TemplateSheetMaker sheet, int active) {
        sheet.section("Capacity, share of full time");
        TemplateSheetMaker.Line capacity = sheet.line("capacity", "engagements.clients[].capacity.months", "", "share");
        int row = capacity.number();
        int rows = row + 4;
        capacity.cells(MONTH, LAST_MONTH, Format.SHARE, Tone.LINK, c -> "=" + MonthGrid.numbered(rows, row, c));
        sheet.line("allCapacity", "engagements.capacity", "Capacity in use", "share").rank(Rank.TOTAL).cells(MONTH,
                LAST_MONTH, Format.SHARE, Tone.CALCULATION, sumOf(row, row));
        sheet.section("Each row of Clients: capacity in use");
        int terms = sheet.other("Assumptions").at("assumptions.engagements");
        sheet.line("used", "assumptions.engagements[].used.months", "", "share").cells(MONTH, LAST_MONTH, Format.SHARE,
                Tone.LINK, c -> "=Assumptions!$G$" + terms + "*" + letters(c) + active);
        require(sheet.at("used"), rows);
    }

    void income(MonthGrid grid) {
        TemplateSheetMaker sheet = grid.sheet();
        int rows = sheet.nextRow() + 9;
        int books = rows + 3;
        int closed = sheet.other("Engagements").at("closed");
        sheet.section("By category");
        TemplateSheetMaker.Line category = sheet.line("category", "income.categories[].months", "", "USD");
        live(category, c -> "=IF(Engagements!" + letters(c) + "$" + closed + "=1,0,"
                + MonthGrid.numbered(rows, category.number(), c) + ")+" + letters(c) + books);
        grid.formula("all", "income.all.months", "Other income", Rank.TOTAL, Tone.CALCULATION,
                sumOf(category.number(), category.number()));
        sheet.gap().gap();
        sheet.section("Each row of Other income, by plan");
        row(grid, "row", "assumptions.otherIncome[].planned.months", c -> "=" + plan.income(c));
        require(sheet.at("row"), rows);
        sheet.section("Received by the books");
        grid.given("books", "income.categories[].books.months", "", Tone.INPUT);
        require(sheet.at("books"), books);
        grid.finish();
    }

    private static void live(TemplateSheetMaker.Line line, IntFunction<String> formula) {
        line.cell(ReportTemplateMaker.TOTAL, MonthGrid.total(line.number()), Format.DOLLARS, Tone.CALCULATION)
                .cells(MONTH, LAST_TAIL, Format.DOLLARS, Tone.CALCULATION, formula);
    }

    void costs(MonthGrid grid) {
        TemplateSheetMaker sheet = grid.sheet();
        int rows = sheet.nextRow() + 16;
        int books = rows + 3;
        int closed = books + 3;
        sheet.section("By category");
        TemplateSheetMaker.Line category = sheet.line("category", "costs.categories[].months", "", "USD");
        live(category,
                c -> "=IF(" + letters(c) + closed + "=1,0," + MonthGrid.numbered(rows, category.number(), c) + ")+"
                        + letters(c) + books);
        grid.formula("all", "costs.all.months", "All costs", Rank.TOTAL, Tone.CALCULATION,
                sumOf(category.number(), category.number()));
        ofCategory(grid, "health", "Health insurance");
        ofCategory(grid, "equipment", "Equipment purchase");
        grid.formula("business", "costs.business.months", "Business expenses", Rank.TOTAL, Tone.CALCULATION,
                c -> "=" + letters(c) + sheet.at("all") + "-" + letters(c) + sheet.at("health") + "-" + letters(c)
                        + sheet.at("equipment"));
        sheet.section("Of these");
        ofCategory(grid, "meals", "Meals");
        ofCategory(grid, "homeOffice", "Home office");
        ofCategory(grid, "wages", "Wages");
        ofCategory(grid, "depreciation", "Depreciation and section 179");
        sheet.section("Each row of Expenses, by plan");
        row(grid, "row", "assumptions.expenses[].planned.months", c -> "=" + plan.cost(c));
        require(sheet.at("row"), rows);
        sheet.section("Paid by the books");
        grid.given("books", "costs.categories[].books.months", "", Tone.INPUT);
        require(sheet.at("books"), books);
        sheet.section("The books decide");
        grid.flags("closed", "costs.categories[].closed.months", "");
        require(sheet.at("closed"), closed);
        grid.finish();
    }

    private static void ofCategory(MonthGrid grid, String key, String label) {
        int category = grid.sheet().at("category");
        int row = grid.sheet().nextRow() + 1;
        grid.formula(key, "costs." + key + ".months", label, Rank.LINE, Tone.CALCULATION,
                c -> "=" + MonthGrid.named(category, row, c));
    }
}
