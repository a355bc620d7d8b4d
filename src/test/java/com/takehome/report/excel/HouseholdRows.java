package com.takehome.report.excel;

import com.takehome.model.HouseholdAmount;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import java.util.EnumSet;
import java.util.Set;

/** What of the household counts for a tax year: the grid on Assumptions, carried where it is blank, and dated items. */
final class HouseholdRows {

    private static final Set<HouseholdAmount> CARRIED = EnumSet.of(HouseholdAmount.SPOUSE_WAGES,
            HouseholdAmount.SPOUSE_WITHHOLDING);
    /** Amounts of the year before, and the contribution, which is not always an amount. */
    private static final Set<HouseholdAmount> ELSEWHERE = EnumSet.of(HouseholdAmount.RETIREMENT_CONTRIBUTION,
            HouseholdAmount.PRIOR_YEAR_TAX, HouseholdAmount.PRIOR_YEAR_AGI, HouseholdAmount.PRIOR_YEAR_OVERPAYMENT,
            HouseholdAmount.PRIOR_YEAR_BALANCE_DUE, HouseholdAmount.PRIOR_YEAR_STATE_TAX);

    private final FormRows rows;
    private final TemplateSheetMaker assumptions;

    HouseholdRows(FormRows rows) {
        this.rows = rows;
        this.assumptions = rows.sheet().other("Assumptions");
    }

    void build() {
        rows.section("The household in the year: stated or carried forward, with dated items");
        for (HouseholdAmount kind : HouseholdAmount.values()) {
            if (!ELSEWHERE.contains(kind)) {
                String column = CARRIED.contains(kind) ? FormRows.carried(kind.name()) : "@" + kind.name() + "@";
                rows.row(kind.name(), kind.label(), "USD", column + "+" + items(kind.name()));
            }
        }
        count("healthMonths", "Employer health plan months", "months", "SUM(@healthMonths@)");
        count("children", "Children under 17", "", "SUM(" + FormRows.carried("children") + ")");
        count("dependents", "Other dependents", "", "SUM(" + FormRows.carried("dependents") + ")");
        count("ownerAge", "Owner's age at the end of the year", "years", age("#ownerBorn#"));
        count("seniors", "Filers of 65 or over", "", senior("#ownerBorn#") + "+{joint}*" + senior("#spouseBorn#"));
        rows.row("priorWages", "Own wages of the year before", "USD",
                "IF({taxYear}={$taxYear},IF(COUNT(@$priorWages@)=1,"
                        + "SUM(@$priorWages@),[OWN_WAGES]+#salary#),SUM([-OWN_WAGES])"
                        + "+ROUND(#salary#*SUM({-months})/#monthsAYear#,#cents#))");
    }

    private void count(String name, String label, String unit, String formula) {
        rows.row(name, label, unit, Format.COUNT, Rank.LINE, formula);
    }

    private static String age(String born) {
        return "IF(COUNT(" + born + ")=1,{taxYear}-" + born + ",0)";
    }

    private static String senior(String born) {
        return "IF(" + age(born) + ">={seniorAge},1,0)";
    }

    /** What the dated items of a kind add in the year. */
    String items(String field) {
        return "SUMIFS(" + column("E") + "," + ofKind(field) + ")";
    }

    /** How many dated items of a kind the year has. */
    String countOfItems(String field) {
        return "COUNTIFS(" + ofKind(field) + ")";
    }

    private String ofKind(String field) {
        return column("B") + ",Assumptions!$B$" + assumptions.at("grid." + field) + "," + column("F") + ",{taxYear}";
    }

    private String column(String letter) {
        int row = assumptions.at("assumptions.items");
        return "Assumptions!$" + letter + "$" + row + ":$" + letter + "$" + row;
    }
}
