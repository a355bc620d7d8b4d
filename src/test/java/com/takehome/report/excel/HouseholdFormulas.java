package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.letters;

import com.takehome.model.HouseholdAmount;

/** What an estimate takes from the household: status, withholding, and what is given of the year before. */
final class HouseholdFormulas {

    private final EstimateCells cells;
    private final InputCells inputs;
    private final TaxYears taxYears;
    private final MadeSheets made;

    HouseholdFormulas(EstimateCells cells, MadeSheets made) {
        this.cells = cells;
        this.inputs = new InputCells(made);
        this.taxYears = new TaxYears(made);
        this.made = made;
    }

    String status() {
        int status = made.get(TaxTablesSheet.NAME).at("status");
        String row = "'" + TaxTablesSheet.NAME + "'!$" + letters(FIRST) + "$" + status + ":$" + letters(FormRows.LAST)
                + "$" + status;
        return "INDEX(" + row + ",1," + taxYears.position(cells.year()) + ")";
    }

    /** A year without a row of its own has no status in the grid. */
    String stated() {
        return "IF(" + inputs.household("status", cells.year()) + "=\"\",0,1)";
    }

    String priorTax() {
        return ifStated(cells.ifFederal(inputs.given(HouseholdAmount.PRIOR_YEAR_TAX, cells.year()),
                inputs.given(HouseholdAmount.PRIOR_YEAR_STATE_TAX, cells.year())), "\"\"");
    }

    String priorAgi() {
        return ifStated(inputs.given(HouseholdAmount.PRIOR_YEAR_AGI, cells.year()), "\"\"");
    }

    String overpayment() {
        return ifStated(cells.ifFederal(inputs.sum(HouseholdAmount.PRIOR_YEAR_OVERPAYMENT, cells.year()), "0"),
                "0");
    }

    private String ifStated(String amount, String otherwise) {
        return "IF(" + cells.cell("stated") + "=1," + amount + "," + otherwise + ")";
    }

    String withheldOwn() {
        return cells.ifFederal(of(HouseholdAmount.OWN_WITHHOLDING) + "+" + prorated("salaryFederal"),
                of(HouseholdAmount.STATE_WITHHOLDING) + "+" + prorated("salaryState"));
    }

    String withheldSpouse() {
        return cells.ifFederal(of(HouseholdAmount.SPOUSE_WITHHOLDING), "0");
    }

    private String of(HouseholdAmount kind) {
        return taxYears.of(kind.name(), cells.year());
    }

    /** A yearly amount for as many months as the practice is projected in the year. */
    private String prorated(String yearly) {
        return inputs.rounded(inputs.of(yearly) + "*COUNTIF(" + TaxSheet.CALENDAR + "," + cells.year() + ")/"
                + inputs.of("monthsAYear"));
    }
}
