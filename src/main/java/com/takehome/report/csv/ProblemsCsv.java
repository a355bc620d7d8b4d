package com.takehome.report.csv;

import com.takehome.problem.Problem;
import com.takehome.problem.Severity;
import com.takehome.report.FirmReport;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** {@code problems.csv}: every error and warning of a run; notices are in the practices' reports. */
public final class ProblemsCsv {

    private static final List<String> HEADER = List.of("practice", "severity", "code", "file", "sheet", "cell", "value",
            "message", "remedy");

    private ProblemsCsv() {}

    /** Writes the list: what concerns no practice first, then by practice. */
    public static void write(FirmReport firm, OutputStream out) throws IOException {
        Csv csv = new Csv(HEADER);
        firm.problems().forEach(problem -> add(csv, "", problem));
        firm.practices().forEach(
                practice -> practice.problems().forEach(problem -> add(csv, practice.id(), problem)));
        csv.write(out);
    }

    private static void add(Csv csv, String practice, Problem problem) {
        if (problem.severity() != Severity.NOTICE) {
            csv.add(List.of(practice, problem.severity().word(), problem.code().name(), problem.source().file(),
                    problem.source().sheet(), problem.source().cell(), Problem.printable(problem.found()),
                    problem.message(), problem.remedy()));
        }
    }
}
