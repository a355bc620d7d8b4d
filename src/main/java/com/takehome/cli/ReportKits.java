package com.takehome.cli;

import com.takehome.batch.Checksum;
import com.takehome.batch.CouldNotRunException;
import com.takehome.batch.FirmWriter;
import com.takehome.batch.PracticePipeline;
import com.takehome.batch.PracticePipeline.Disclosure;
import com.takehome.batch.ReportKit;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.report.Brand;
import com.takehome.report.BrandReader;
import com.takehome.report.Password;
import com.takehome.report.PracticeReport.Provenance;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.report.csv.DueNextCsv;
import com.takehome.report.csv.ProblemsCsv;
import com.takehome.report.excel.FirmSummary;
import com.takehome.report.excel.ReportStyle;
import com.takehome.report.html.IndexPage;
import com.takehome.report.json.PracticeReportJson;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what turns practices into files, as the options of a run ask for it. */
final class ReportKits {

    private ReportKits() {}

    static ReportKit kit(RunOptions options, String version) {
        Brand brand = require(BrandReader.read(options.templates()));
        Optional<Password> password = options.passwordFile().map(PasswordFile::read);
        PracticeWorkbookReader reader = new PracticeWorkbookReader();
        PracticeReportBuilder builder = new PracticeReportBuilder(
                options.taxTables().map(TaxTables::withOverlay).orElseGet(TaxTables::bundled));
        PracticePipeline pipeline = new PracticePipeline(practice -> reader.read(practice.folder()), builder::build,
                (report, json) -> PracticeReportJson.read(json)
                        .flatMap(earlier -> builder.compare(report, earlier)),
                new PracticeWriters(options, brand, password).all(), options.asOf(),
                new Provenance(version, options.taxTables().map(ReportKits::checksum), List.of()),
                password.isPresent() ? Disclosure.FILES_ONLY : Disclosure.FIGURES);
        return new ReportKit(pipeline, firmWriters(options, brand));
    }

    private static String checksum(Path taxTables) {
        try {
            return Checksum.ofFolder(taxTables);
        } catch (IOException e) {
            throw new CouldNotRunException("--tax-tables: cannot read " + taxTables.toAbsolutePath(), e);
        }
    }

    static ReportStyle style(RunOptions options) {
        return switch (options.style()) {
            case US -> ReportStyle.US;
            case FAST -> ReportStyle.FAST;
        };
    }

    private static List<FirmWriter> firmWriters(RunOptions options, Brand brand) {
        FirmSummary summary = require(FirmSummary.load(options.templates(), brand, style(options)));
        return List.of(new FirmWriter("index.html", new IndexPage(brand)::write),
                new FirmWriter("firm-summary.xlsx", summary::write),
                new FirmWriter("due-next.csv", DueNextCsv::write),
                new FirmWriter("problems.csv", ProblemsCsv::write));
    }

    /** What a template folder holds; a run with a broken one would only repeat its faults for every practice. */
    static <T> T require(Loaded<T> loaded) {
        if (loaded.hasErrors() || loaded.value().isEmpty()) {
            throw new CouldNotRunException("--templates: the templates have errors\n" + loaded.problems().stream()
                    .filter(Problem::isError).map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return loaded.value().get();
    }
}
