package com.takehome.report.excel;

import static com.takehome.report.excel.InputCells.text;
import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.model.EstimateMethod;
import com.takehome.model.FilingStatus;
import com.takehome.model.PaymentTarget;
import com.takehome.tax.estimate.EstimateException;

/** Form 2210 Part I, Section A under the regular method, and what to pay, as formulas of one estimate's block. */
final class EstimateFormulas {

    private static final int LAST = FIRST + 3;

    private final TemplateSheetMaker sheet;
    private final InputCells inputs;
    private final TaxYears taxYears;

    EstimateFormulas(TemplateSheetMaker sheet, MadeSheets made) {
        this.sheet = sheet;
        this.inputs = new InputCells(made);
        this.taxYears = new TaxYears(made);
    }

    /** The first cell of a row. */
    String cell(String row) {
        return at(FIRST, row);
    }

    private String at(int column, String row) {
        return letters(column) + "$" + sheet.at(row);
    }

    /** The row's cells from the first installment to the column's. */
    private String through(int column, String row) {
        return "$" + letters(FIRST) + "$" + sheet.at(row) + ":" + at(column, row);
    }

    /** The row's cells before the column's; the words in front of the first one count for nothing. */
    private String before(int column, String row) {
        return "$" + letters(UNIT) + "$" + sheet.at(row) + ":" + at(column - 1, row);
    }

    private String all(String row) {
        return through(LAST, row).replace(":", ":$");
    }

    private String jurisdiction() {
        return "$B$" + sheet.at("head");
    }

    private String year() {
        return "$C$" + sheet.at("head");
    }

    private String ifFederal(String federal, String state) {
        return "IF(" + jurisdiction() + "=" + text("Federal") + "," + federal + "," + state + ")";
    }

    private String byStatus(FilingStatus status, String then, String otherwise) {
        return "IF(" + cell("status") + "=" + text(status.label()) + "," + then + "," + otherwise + ")";
    }

    /** Line 4: the tax that counts. */
    String projectedTax() {
        return taxOf(year());
    }

    private String taxOf(String year) {
        return ifFederal(taxYears.of("totalTax", year), taxYears.of("stateTax", year) + "+" + cell("withLocal") + "*"
                + taxYears.of("localTax", year));
    }

    /** Last year's, as given where Household has a row for the year, otherwise as projected; empty where unknown. */
    String priorTax() {
        return prior("priorTaxGiven", taxOf(year() + "-1"));
    }

    String priorAgi() {
        return prior("priorAgiGiven", taxYears.of("agi", year() + "-1"));
    }

    private String prior(String given, String projected) {
        return "IF(" + cell("stated") + "=1,IF(COUNT(" + cell(given) + ")=1," + cell(given) + ",\"\"),IF("
                + taxYears.count(year() + "-1") + ">0," + projected + ",\"\"))";
    }

    String agi() {
        return taxYears.of("agi", year());
    }

    /** Line 5. */
    String currentHarbor() {
        return inputs.rounded(cell("projectedTax") + "*" + cell("currentShare"));
    }

    /** The part of last year's tax that avoids the penalty: more where last year's AGI was over the limit or is unknown. */
    String shareOfPrior() {
        String limit = byStatus(FilingStatus.MARRIED_SEPARATELY, at(FIRST + 1, "agiLimit"), cell("agiLimit"));
        return "IF(AND(COUNT(" + cell("higherShare") + ")=1,OR(COUNT(" + cell("priorAgi") + ")=0," + cell("priorAgi")
                + ">" + limit + "))," + cell("higherShare") + "," + cell("plainShare") + ")";
    }

    /** Line 8. */
    String priorHarbor() {
        String cutoff = byStatus(FilingStatus.MARRIED_SEPARATELY, at(FIRST + 1, "cutoff"), cell("cutoff"));
        return "IF(OR(COUNT(" + cell("priorTax") + ")=0,AND(COUNT(" + cell("cutoff") + ")=1," + cell("agi") + ">="
                + cutoff + ")),\"\"," + inputs.rounded("MAX(0," + cell("priorTax") + ")*" + cell("priorShare")) + ")";
    }

    /** Line 6: what is withheld from the spouse's wages counts on a joint return. */
    String withheld() {
        return cell("withheldOwn") + "+" + byStatus(FilingStatus.MARRIED_JOINTLY, cell("withheldSpouse"), "0");
    }

    /** Line 7. */
    String left() {
        return inputs.rounded(cell("projectedTax") + "-" + cell("withheld"));
    }

    /** Why nothing is required, in words; empty where something is. */
    String exception() {
        String limit = byStatus(FilingStatus.MARRIED_JOINTLY, at(FIRST + 1, "exempt"),
                byStatus(FilingStatus.MARRIED_SEPARATELY, at(FIRST + 2, "exempt"), cell("exempt")));
        String small = "AND(COUNT(" + cell("exempt") + ")=1,OR(" + cell("left") + "<" + limit + ",AND("
                + cell("exemptIncluded") + "=1," + cell("left") + "=" + limit + ")))";
        String untaxed = "AND(COUNT(" + cell("priorYear") + ")=1,MAX(0," + cell("priorTax") + ")=0)";
        return "IF(" + cell("estimatesRequired") + "=0," + why(EstimateException.NOT_REQUIRED) + ",IF(" + small + ","
                + why(EstimateException.SMALL_BALANCE) + ",IF(" + cell("smallIncome") + "=1,"
                + why(EstimateException.SMALL_INCOME) + ",IF(" + untaxed + ","
                + why(EstimateException.NO_PRIOR_YEAR_TAX) + ",\"\"))))";
    }

    private static String why(EstimateException exception) {
        return text(exception.words());
    }

    private String smaller() {
        return "MIN(" + cell("currentYear90") + "," + cell("priorYear") + ")";
    }

    /** Line 9. */
    String required() {
        return "IF(" + cell("exception") + "<>\"\",0,MAX(0," + smaller() + "))";
    }

    String basis() {
        String hundred = "*" + inputs.of("hundred") + "&";
        return "IF(" + cell("exception") + "<>\"\"," + cell("exception") + ",IF(AND(COUNT(" + cell("priorYear") + ")=1,"
                + cell("priorYear") + "<" + cell("currentYear90") + ")," + cell("priorShare") + hundred
                + text("% of prior year") + "," + cell("currentShare") + hundred + text("% of current year") + "))";
    }

    /** One where no penalty can be owed, whatever is paid when. */
    String covered() {
        return "IF(OR(" + cell("exception") + "<>\"\"," + cell("withheld") + ">=" + smaller() + "),1,0)";
    }

    /** What the year's payments aim at; empty for the required installments. */
    String aim() {
        String target = inputs.of("target") + "=";
        return "IF(" + cell("estimatesRequired") + "=0,\"\",IF(" + target
                + text(PaymentTarget.FULL_PROJECTED_TAX.label()) + "," + cell("projectedTax") + ",IF(" + target
                + text(PaymentTarget.PRIOR_YEAR_HARBOR.label()) + "," + cell("priorYear") + ",\"\")))";
    }

    String method() {
        return "LOWER(IF(" + inputs.of("method") + "=" + text(EstimateMethod.LOWER.label()) + "," + cell("lowerMethod")
                + "," + inputs.of("method") + "))";
    }

    String marked() {
        return "IF(" + annualizedIsFollowed() + "," + text(EstimateFigures.MARKED) + ",\"\")";
    }

    private String annualizedIsFollowed() {
        return "$" + cell("method") + "=LOWER(" + text(EstimateMethod.ANNUALIZED.label()) + ")";
    }

    /** The regular method's installment. */
    String regular(int column) {
        return inputs.rounded("$" + cell("requiredAnnualPayment") + "*" + at(column, "fractions"));
    }

    String followed(int column) {
        return "IF(" + annualizedIsFollowed() + "," + at(column, "annualized") + "," + at(column, "regular") + ")";
    }

    /** Withholding counts in equal parts on the statutory dates. */
    String withheldPart(int column) {
        String count = "COUNT(" + through(column, "due") + ")";
        String of = "/COUNT(" + all("due") + ")";
        String whole = "$" + cell("withheld") + "*";
        return inputs.rounded(whole + count + of) + "-" + inputs.rounded(whole + "(" + count + "-1)" + of);
    }

    String withheldBy(int column) {
        return "SUMIF(" + all("statutory") + ",\"<=\"&" + at(column, "due") + "," + all("withheldPart") + ")";
    }

    String paidBy(int column) {
        String until = "MIN(" + at(column, "due") + "," + inputs.of("asOf") + ",$" + cell("countUntil") + ")";
        return inputs.paid(jurisdiction(), year(), until) + "+IF($" + cell("statutory") + "<=" + at(column, "due")
                + ",$" + cell("overpayment") + ",0)";
    }

    /** What of a running sum came after the previous due date. */
    String window(int column, String running) {
        return "MAX(0," + at(column, running) + "-MAX(0," + before(column, running) + "))";
    }

    /** Line 17, for dates that have passed. */
    String shortfall(int column) {
        String credited = "SUM(" + through(column, "withholding") + ")+SUM(" + through(column, "paid") + ")";
        return "IF(" + hasPassed(column) + ",MAX(0," + at(column, "required") + "-MAX(0," + credited + "-SUM("
                + before(column, "required") + "))),\"\")";
    }

    private String hasPassed(int column) {
        return at(column, "due") + "<" + inputs.of("asOf");
    }

    /** What is to be paid by the date, earlier installments included, to reach the payment target. */
    String asked(int column) {
        String sum = "SUM(" + through(column, "required") + ")";
        String whole = "SUM(" + all("required") + ")";
        String aim = "$" + cell("aim");
        return "IF(COUNT(" + aim + ")=0,IF($" + cell("covered") + "=1,0," + sum + "),IF(" + whole + "=0,"
                + inputs.rounded(aim + "*SUM(" + through(column, "fractions") + ")") + ","
                + inputs.rounded(aim + "*" + sum + "/" + whole) + "))";
    }

    String toPay(int column) {
        String open = inputs.rounded("MAX(0," + at(column, "asked") + "-" + at(column, "withheldBy") + "-"
                + at(column, "paidBy") + "-SUM(" + before(column, "toPay") + "))");
        String unit = inputs.of("roundUpTo");
        return "IF(" + hasPassed(column) + ",\"\",IF(" + unit + ">0,CEILING(" + open + "," + unit + ")," + open + "))";
    }

    String openDue(int column) {
        String toPay = at(column, "toPay");
        return "IF(COUNT(" + toPay + ")=0,\"\",IF(" + toPay + ">0," + at(column, "due") + ",\"\"))";
    }

    String paidToDate() {
        return inputs.paid(jurisdiction(), year(), inputs.of("asOf")) + "+" + cell("overpayment");
    }

    String balanceDue() {
        return inputs.rounded(cell("left") + "-" + cell("paidToDate") + "-SUM(" + all("toPay") + ")");
    }

    String toPayTotal() {
        return "SUM(" + all("toPay") + ")";
    }

    /** What falls due before the 36 months. */
    String toPayBefore() {
        return "SUMIF(" + all("due") + ",\"<\"&" + inputs.of("firstMonth") + "," + all("toPay") + ")";
    }

    String nextDue() {
        return "IF(COUNT(" + all("openDue") + ")=0,\"\",MIN(" + all("openDue") + "))";
    }

    String nextAmount() {
        return "IF(COUNT(" + all("openDue") + ")=0,\"\",SUMIF(" + all("due") + ",MIN(" + all("openDue") + "),"
                + all("toPay") + "))";
    }
}
