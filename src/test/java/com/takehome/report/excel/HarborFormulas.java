package com.takehome.report.excel;

import static com.takehome.report.excel.InputCells.text;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;

import com.takehome.model.FilingStatus;
import com.takehome.model.PaymentTarget;
import com.takehome.tax.estimate.EstimateException;

/** Form 2210 Part I as formulas of one estimate's block: both harbors, what excepts from them, and what is required. */
final class HarborFormulas {

    private final EstimateCells cells;
    private final InputCells inputs;
    private final TaxYears taxYears;

    HarborFormulas(EstimateCells cells, MadeSheets made) {
        this.cells = cells;
        this.inputs = new InputCells(made);
        this.taxYears = new TaxYears(made);
    }

    private String byStatus(FilingStatus status, String then, String otherwise) {
        return "IF(" + cells.cell("status") + "=" + text(status.label()) + "," + then + "," + otherwise + ")";
    }

    /** Line 4: the tax that counts. */
    String projectedTax() {
        return taxOf(cells.year());
    }

    private String taxOf(String year) {
        return cells.ifFederal(taxYears.of("totalTax", year),
                taxYears.of("stateTax", year) + "+" + cells.cell("withLocal") + "*"
                        + taxYears.of("localTax", year));
    }

    /** Last year's, as given where Household has a row for the year, otherwise as projected; empty where unknown. */
    String priorTax() {
        return prior("priorTaxGiven", taxOf(cells.year() + "-1"));
    }

    String priorAgi() {
        return prior("priorAgiGiven", taxYears.of("agi", cells.year() + "-1"));
    }

    private String prior(String given, String projected) {
        return "IF(" + cells.cell("stated") + "=1,IF(COUNT(" + cells.cell(given) + ")=1," + cells.cell(given)
                + ",\"\"),IF("
                + taxYears.count(cells.year() + "-1") + ">0," + projected + ",\"\"))";
    }

    String agi() {
        return taxYears.of("agi", cells.year());
    }

    /** Line 5. */
    String currentHarbor() {
        return inputs.rounded(cells.cell("projectedTax") + "*" + cells.cell("currentShare"));
    }

    /** The part of last year's tax that avoids the penalty: more where last year's AGI was over the limit or is unknown. */
    String shareOfPrior() {
        String limit = byStatus(FilingStatus.MARRIED_SEPARATELY, cells.at(FIRST + 1, "agiLimit"),
                cells.cell("agiLimit"));
        return "IF(AND(COUNT(" + cells.cell("higherShare") + ")=1,OR(COUNT(" + cells.cell("priorAgi") + ")=0,"
                + cells.cell("priorAgi")
                + ">" + limit + "))," + cells.cell("higherShare") + "," + cells.cell("plainShare") + ")";
    }

    /** Line 8. */
    String priorHarbor() {
        String cutoff = byStatus(FilingStatus.MARRIED_SEPARATELY, cells.at(FIRST + 1, "cutoff"), cells.cell("cutoff"));
        return "IF(OR(COUNT(" + cells.cell("priorTax") + ")=0,AND(COUNT(" + cells.cell("cutoff") + ")=1,"
                + cells.cell("agi") + ">="
                + cutoff + ")),\"\","
                + inputs.rounded("MAX(0," + cells.cell("priorTax") + ")*" + cells.cell("priorShare")) + ")";
    }

    /** Line 6: what is withheld from the spouse's wages counts on a joint return. */
    String withheld() {
        return cells.cell("withheldOwn") + "+"
                + byStatus(FilingStatus.MARRIED_JOINTLY, cells.cell("withheldSpouse"), "0");
    }

    /** Line 7. */
    String left() {
        return inputs.rounded(cells.cell("projectedTax") + "-" + cells.cell("withheld"));
    }

    /** Why nothing is required, in words; empty where something is. */
    String exception() {
        String limit = byStatus(FilingStatus.MARRIED_JOINTLY, cells.at(FIRST + 1, "exempt"),
                byStatus(FilingStatus.MARRIED_SEPARATELY, cells.at(FIRST + 2, "exempt"), cells.cell("exempt")));
        String small = "AND(COUNT(" + cells.cell("exempt") + ")=1,OR(" + cells.cell("left") + "<" + limit + ",AND("
                + cells.cell("exemptIncluded") + "=1," + cells.cell("left") + "=" + limit + ")))";
        String untaxed = "AND(COUNT(" + cells.cell("priorYear") + ")=1,MAX(0," + cells.cell("priorTax") + ")=0)";
        return "IF(" + cells.cell("estimatesRequired") + "=0," + why(EstimateException.NOT_REQUIRED) + ",IF(" + small
                + ","
                + why(EstimateException.SMALL_BALANCE) + ",IF(" + cells.cell("smallIncome") + "=1,"
                + why(EstimateException.SMALL_INCOME) + ",IF(" + untaxed + ","
                + why(EstimateException.NO_PRIOR_YEAR_TAX) + ",\"\"))))";
    }

    private static String why(EstimateException exception) {
        return text(exception.words());
    }

    private String smaller() {
        return "MIN(" + cells.cell("currentYear90") + "," + cells.cell("priorYear") + ")";
    }

    /** Line 9. */
    String required() {
        return "IF(" + cells.cell("exception") + "<>\"\",0,MAX(0," + smaller() + "))";
    }

    String basis() {
        String hundred = "*" + inputs.of("hundred") + "&";
        return "IF(" + cells.cell("exception") + "<>\"\"," + cells.cell("exception") + ",IF(AND(COUNT("
                + cells.cell("priorYear") + ")=1,"
                + cells.cell("priorYear") + "<" + cells.cell("currentYear90") + ")," + cells.cell("priorShare")
                + hundred
                + text("% of prior year") + "," + cells.cell("currentShare") + hundred + text("% of current year")
                + "))";
    }

    /** One where no penalty can be owed, whatever is paid when. */
    String covered() {
        return "IF(OR(" + cells.cell("exception") + "<>\"\"," + cells.cell("withheld") + ">=" + smaller() + "),1,0)";
    }

    /** What the year's payments aim at; empty for the required installments. */
    String aim() {
        String target = inputs.of("target") + "=";
        return "IF(" + cells.cell("estimatesRequired") + "=0,\"\",IF(" + target
                + text(PaymentTarget.FULL_PROJECTED_TAX.label()) + "," + cells.cell("projectedTax") + ",IF(" + target
                + text(PaymentTarget.PRIOR_YEAR_HARBOR.label()) + "," + cells.cell("priorYear") + ",\"\")))";
    }
}
