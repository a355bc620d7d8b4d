package com.takehome.cli;

import com.takehome.batch.CouldNotRunException;
import com.takehome.batch.Failure;
import com.takehome.batch.PracticeSelection;
import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.Severity;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeFolders;
import com.takehome.workbook.PracticeFolders.Listing;
import com.takehome.workbook.PracticeFolders.PracticeFolder;
import com.takehome.workbook.PracticeWorkbookReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Reads every practice and names every problem; writes nothing. */
final class ValidateAction implements Action<ValidateOptions> {

    private final PracticeWorkbookReader reader = new PracticeWorkbookReader();
    private final PracticeReportBuilder builder = new PracticeReportBuilder(TaxTables.bundled());

    @Override
    public ExitCode perform(ValidateOptions options, Console console) {
        Listing listing = list(options);
        List<PracticeFolder> practices = PracticeSelection.select(listing.practices(), options.practices());
        listing.problems().forEach(console.out()::println);
        List<Problem> all = new ArrayList<>(listing.problems());
        int refused = 0;
        for (PracticeFolder practice : practices) {
            List<Problem> problems = read(practice);
            problems.forEach(problem -> console.out().println(line(practice, problem)));
            all.addAll(problems);
            refused += problems.stream().anyMatch(Problem::isError) ? 1 : 0;
        }
        sumUp(practices.size(), refused, all, console.out());
        return refused == 0 ? ExitCode.CLEAN : ExitCode.PROBLEMS;
    }

    private static Listing list(ValidateOptions options) {
        try {
            return PracticeFolders.list(options.input());
        } catch (IOException e) {
            throw new CouldNotRunException("--input: cannot read " + options.input().toAbsolutePath(), e);
        }
    }

    /** One practice's failure must not keep the others from being read. */
    private List<Problem> read(PracticeFolder practice) {
        if (practice.isRefused()) {
            return practice.problems();
        }
        try {
            return readAndCheck(practice);
        } catch (RuntimeException e) {
            return List.of(Failure.asProblem(e));
        }
    }

    private List<Problem> readAndCheck(PracticeFolder practice) {
        Loaded<PracticeInput> loaded = reader.read(practice.path());
        List<Problem> problems = new ArrayList<>(practice.problems());
        problems.addAll(loaded.problems());
        loaded.value().ifPresent(input -> problems.addAll(builder.check(input)));
        return problems;
    }

    /** A problem of a whole folder names it already. */
    private static String line(PracticeFolder practice, Problem problem) {
        return problem.source().file().equals(practice.id()) ? problem.toString() : practice.id() + "/" + problem;
    }

    private static void sumUp(int found, int refused, List<Problem> problems, PrintWriter out) {
        out.println(found + (found == 1 ? " practice found, " : " practices found, ") + refused + " with errors; "
                + count(problems, Severity.ERROR)
                + " errors, " + count(problems, Severity.WARNING) + " warnings, " + count(problems, Severity.NOTICE)
                + " notices");
    }

    private static long count(List<Problem> problems, Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }
}
