package com.takehome.workbook;

import com.takehome.problem.ProblemCode;
import com.takehome.workbook.RawCell.Origin;
import java.util.Optional;

/** What holds for every cell, before its own rule: formulas must have a value, and the value must not be an error. */
final class CellReader {

    private CellReader() {}

    /** The cell's value by the rule; empty when it is refused, and then a problem says why. The cell is not blank. */
    static <T> Optional<T> read(CellRule<T> rule, CellSite site) {
        return switch (site.cell().kind()) {
            case ERROR -> site.reject(ProblemCode.FORMULA_ERROR, "is an error in place of a value",
                    "correct the formula, or type the value");
            case UNCALCULATED -> uncalculated(site);
            case BLANK, NUMBER, TEXT, BOOLEAN -> {
                if (site.cell().origin() == Origin.EVALUATED) {
                    site.note(ProblemCode.FORMULA_EVALUATED,
                            "was worked out here, because the formula was saved without it",
                            "open the workbook in Excel and save it");
                }
                yield rule.read(site);
            }
        };
    }

    private static <T> Optional<T> uncalculated(CellSite site) {
        boolean external = site.cell().text().contains("[");
        return site.reject(ProblemCode.FORMULA_NOT_CALCULATED,
                external ? "refers to another workbook and was saved without a value" : "was saved without a value",
                external ? "type the value in place of the link" : "open the workbook in Excel and save it");
    }
}
