package com.takehome.cli;

import com.takehome.batch.CouldNotRunException;
import com.takehome.batch.PracticeSelection;
import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.report.Explanation;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.PracticeReport.TaxYearReport;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeFolders;
import com.takehome.workbook.PracticeFolders.PracticeFolder;
import com.takehome.workbook.PracticeWorkbookReader;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One figure, worked through to its source cells. */
final class ExplainAction implements Action<ExplainOptions> {

    private static final int SUGGESTIONS = 12;

    @Override
    public ExitCode perform(ExplainOptions options, Console console) {
        Loaded<PracticeReport> loaded = report(options);
        if (loaded.value().isEmpty()) {
            loaded.problems().stream().filter(Problem::isError).forEach(console.err()::println);
            return ExitCode.PROBLEMS;
        }
        PracticeReport report = loaded.value().get();
        TaxYearReport year = taxYear(report, options);
        Optional<List<String>> text = ofTaxYear(year, options).or(() -> ofProjectionYear(report, options));
        if (text.isEmpty()) {
            console.err().println("takehome explain: tax year " + year.taxYear() + " has no figure called \""
                    + Problem.printable(options.line()) + "\"; " + suggestions(year, options.line()));
            return ExitCode.COULD_NOT_RUN;
        }
        text.get().forEach(console.out()::println);
        return ExitCode.CLEAN;
    }

    private static Optional<List<String>> ofTaxYear(TaxYearReport year, ExplainOptions options) {
        return Explanation.of(year, options.line()).map(text -> under("Tax year " + year.taxYear() + ", figures "
                + year.figures() + ", as of " + options.asOf(), text));
    }

    /** Of the projection year that begins in the tax year asked for, or else has the as-of date in it. */
    private static Optional<List<String>> ofProjectionYear(PracticeReport report, ExplainOptions options) {
        YearMonth asOf = YearMonth.from(options.asOf());
        List<ProjectionYear> years = report.projectionYears();
        ProjectionYear year = years.stream()
                .filter(each -> options.taxYear().isPresent()
                        ? each.from().getYear() == options.taxYear().getAsInt()
                        : !asOf.isBefore(each.from()) && !asOf.isAfter(each.to()))
                .findFirst().orElse(years.getFirst());
        return Explanation.of(report, year, options.line()).map(text -> under("Projection year " + year.year() + ", "
                + year.from() + " to " + year.to() + ", as of " + options.asOf(), text));
    }

    private static List<String> under(String heading, List<String> text) {
        return Stream.concat(Stream.of(heading), text.stream()).toList();
    }

    private static Loaded<PracticeReport> report(ExplainOptions options) {
        PracticeFolder folder = folder(options);
        if (folder.isRefused()) {
            return Loaded.refused(folder.problems());
        }
        Loaded<PracticeInput> input = new PracticeWorkbookReader().read(folder.path());
        if (input.hasErrors() || input.value().isEmpty()) {
            return Loaded.refused(input.problems());
        }
        return new PracticeReportBuilder(TaxTables.bundled()).build(input.value().get(), options.asOf(),
                input.problems(), new Provenance(Version.number(), List.of()));
    }

    private static PracticeFolder folder(ExplainOptions options) {
        try {
            List<PracticeFolder> all = PracticeFolders.list(options.input()).practices();
            return PracticeSelection.select(all, List.of(options.practice())).getFirst();
        } catch (IOException e) {
            throw new CouldNotRunException("--input: cannot read " + options.input().toAbsolutePath(), e);
        }
    }

    private static TaxYearReport taxYear(PracticeReport report, ExplainOptions options) {
        int wanted = options.taxYear().orElse(options.asOf().getYear());
        return report.taxYears().stream().filter(year -> year.taxYear() == wanted).findFirst()
                .orElseGet(() -> {
                    if (options.taxYear().isPresent()) {
                        throw new CouldNotRunException("--tax-year: the projection touches " + report.taxYears()
                                .stream().map(year -> Integer.toString(year.taxYear()))
                                .collect(Collectors.joining(", ")));
                    }
                    return report.taxYears().getFirst();
                });
    }

    private static String suggestions(TaxYearReport year, String wanted) {
        String text = wanted.strip().toLowerCase(Locale.ROOT);
        List<String> all = Explanation.figures(year);
        List<String> near = all.stream().filter(name -> name.toLowerCase(Locale.ROOT).contains(text))
                .limit(SUGGESTIONS).toList();
        return "try one of: " + String.join(", ", near.isEmpty() ? all.subList(0, SUGGESTIONS) : near);
    }
}
