package com.takehome.workbook;

import com.takehome.model.RowSource;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** Checks within a row that several tables share. */
final class RowChecks {

    private RowChecks() {}

    /** Refuses an end that lies before its start. */
    static void endNotBeforeStart(Values values, Column<LocalDate> start, Column<LocalDate> end, RowSource source,
            Consumer<Problem> problems) {
        Optional<LocalDate> first = values.find(start);
        Optional<LocalDate> last = values.find(end);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            problems.accept(Problem.of(ProblemCode.END_BEFORE_START, source.at(end.header()), last.get().toString(),
                    "lies before the start, " + first.get(), "correct one of the two dates"));
            values.refuse(end);
        }
    }
}
