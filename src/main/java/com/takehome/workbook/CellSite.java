package com.takehome.workbook;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A cell in its place, with somewhere to report what is wrong with it.
 *
 * @param cell the cell
 * @param at where it stands
 * @param shown its content as a problem may show it
 * @param date1904 true when the workbook's dates count from 1904
 * @param problems takes the problems
 */
record CellSite(RawCell cell, SourceRef at, String shown, boolean date1904, Consumer<Problem> problems) {

    /** Reports a problem that keeps the cell from being read; always empty. */
    <T> Optional<T> reject(ProblemCode code, String message, String remedy) {
        note(code, message, remedy);
        return Optional.empty();
    }

    /** Reports something about the cell. */
    void note(ProblemCode code, String message, String remedy) {
        problems.accept(Problem.of(code, at, shown, message, remedy));
    }
}
