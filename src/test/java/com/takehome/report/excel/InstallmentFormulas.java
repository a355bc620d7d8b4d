package com.takehome.report.excel;

import static com.takehome.report.excel.InputCells.text;

import com.takehome.model.EstimateMethod;

/** Form 2210 Section A under the method followed, and what to pay, as formulas of one estimate's block. */
final class InstallmentFormulas {

    private final EstimateCells cells;
    private final InputCells inputs;

    InstallmentFormulas(EstimateCells cells, MadeSheets made) {
        this.cells = cells;
        this.inputs = new InputCells(made);
    }

    String method() {
        return "LOWER(IF(" + inputs.of("method") + "=" + text(EstimateMethod.LOWER.label()) + ","
                + cells.cell("lowerMethod")
                + "," + inputs.of("method") + "))";
    }

    String marked() {
        return "IF(" + annualizedIsFollowed() + "," + text(EstimateFigures.MARKED) + ",\"\")";
    }

    private String annualizedIsFollowed() {
        return "$" + cells.cell("method") + "=LOWER(" + text(EstimateMethod.ANNUALIZED.label()) + ")";
    }

    /** The regular method's installment. */
    String regular(int column) {
        return inputs.rounded("$" + cells.cell("requiredAnnualPayment") + "*" + cells.at(column, "fractions"));
    }

    String followed(int column) {
        return "IF(" + annualizedIsFollowed() + "," + cells.at(column, "annualized") + "," + cells.at(column, "regular")
                + ")";
    }

    /** Withholding counts in equal parts on the statutory dates. */
    String withheldPart(int column) {
        String count = "COUNT(" + cells.through(column, "due") + ")";
        String of = "/COUNT(" + cells.all("due") + ")";
        String whole = "$" + cells.cell("withheld") + "*";
        return inputs.rounded(whole + count + of) + "-" + inputs.rounded(whole + "(" + count + "-1)" + of);
    }

    String withheldBy(int column) {
        return "SUMIF(" + cells.all("statutory") + ",\"<=\"&" + cells.at(column, "due") + ","
                + cells.all("withheldPart") + ")";
    }

    String paidBy(int column) {
        String until = "MIN(" + cells.at(column, "due") + "," + inputs.of("asOf") + ",$" + cells.cell("countUntil")
                + ")";
        return inputs.paid(cells.jurisdiction(), cells.year(), until) + "+IF($" + cells.cell("statutory") + "<="
                + cells.at(column, "due")
                + ",$" + cells.cell("overpayment") + ",0)";
    }

    /** What of a running sum came after the previous due date. */
    String window(int column, String running) {
        return "MAX(0," + cells.at(column, running) + "-MAX(0," + cells.before(column, running) + "))";
    }

    /** Line 17, for dates that have passed. */
    String shortfall(int column) {
        String credited = "SUM(" + cells.through(column, "withholding") + ")+SUM(" + cells.through(column, "paid")
                + ")";
        return "IF(" + hasPassed(column) + ",MAX(0," + cells.at(column, "required") + "-MAX(0," + credited + "-SUM("
                + cells.before(column, "required") + "))),\"\")";
    }

    private String hasPassed(int column) {
        return cells.at(column, "due") + "<" + inputs.of("asOf");
    }

    /** What is to be paid by the date, earlier installments included, to reach the payment target. */
    String asked(int column) {
        String sum = "SUM(" + cells.through(column, "required") + ")";
        String whole = "SUM(" + cells.all("required") + ")";
        String aim = "$" + cells.cell("aim");
        return "IF(COUNT(" + aim + ")=0,IF($" + cells.cell("covered") + "=1,0," + sum + "),IF(" + whole + "=0,"
                + inputs.rounded(aim + "*SUM(" + cells.through(column, "fractions") + ")") + ","
                + inputs.rounded(aim + "*" + sum + "/" + whole) + "))";
    }

    String toPay(int column) {
        String open = inputs.rounded("MAX(0," + cells.at(column, "asked") + "-" + cells.at(column, "withheldBy") + "-"
                + cells.at(column, "paidBy") + "-SUM(" + cells.before(column, "toPay") + "))");
        String unit = inputs.of("roundUpTo");
        return "IF(" + hasPassed(column) + ",\"\",IF(" + unit + ">0,CEILING(" + open + "," + unit + ")," + open + "))";
    }

    String openDue(int column) {
        String toPay = cells.at(column, "toPay");
        return "IF(COUNT(" + toPay + ")=0,\"\",IF(" + toPay + ">0," + cells.at(column, "due") + ",\"\"))";
    }

    String paidToDate() {
        return inputs.paid(cells.jurisdiction(), cells.year(), inputs.of("asOf")) + "+" + cells.cell("overpayment");
    }

    String balanceDue() {
        return inputs.rounded(cells.cell("left") + "-" + cells.cell("paidToDate") + "-SUM(" + cells.all("toPay") + ")");
    }

    String toPayTotal() {
        return "SUM(" + cells.all("toPay") + ")";
    }

    /** What falls due before the 36 months. */
    String toPayBefore() {
        return "SUMIF(" + cells.all("due") + ",\"<\"&" + inputs.of("firstMonth") + "," + cells.all("toPay") + ")";
    }

    String nextDue() {
        return "IF(COUNT(" + cells.all("openDue") + ")=0,\"\",MIN(" + cells.all("openDue") + "))";
    }

    String nextAmount() {
        return "IF(COUNT(" + cells.all("openDue") + ")=0,\"\",SUMIF(" + cells.all("due") + ",MIN("
                + cells.all("openDue") + "),"
                + cells.all("toPay") + "))";
    }
}
