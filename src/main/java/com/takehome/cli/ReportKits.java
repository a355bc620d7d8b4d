package com.takehome.cli;

import com.takehome.batch.CouldNotRunException;
import com.takehome.batch.FirmWriter;
import com.takehome.batch.PracticePipeline;
import com.takehome.batch.ReportKit;
import com.takehome.batch.ReportWriter;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.report.Brand;
import com.takehome.report.BrandReader;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.report.calendar.PaymentCalendar;
import com.takehome.report.csv.DueNextCsv;
import com.takehome.report.csv.ProblemsCsv;
import com.takehome.report.html.IndexPage;
import com.takehome.report.json.PracticeReportJson;
import com.takehome.report.pdf.LetterPdf;
import com.takehome.report.pdf.PdfReport;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what turns practices into files, as the options of a run ask for it. */
final class ReportKits {

    private ReportKits() {}

    static ReportKit kit(RunOptions options, String version) {
        Brand brand = require(BrandReader.read(options.templates()));
        PracticeWorkbookReader reader = new PracticeWorkbookReader();
        PracticeReportBuilder builder = new PracticeReportBuilder(
                options.taxTables().map(TaxTables::withOverlay).orElseGet(TaxTables::bundled));
        PracticePipeline pipeline = new PracticePipeline(practice -> reader.read(practice.folder()), builder::build,
                options.formats().stream().flatMap(format -> writer(format, options, brand).stream()).toList(),
                options.asOf(),
                version);
        return new ReportKit(pipeline, firmWriters(brand));
    }

    private static Optional<ReportWriter> writer(ReportFormat format, RunOptions options, Brand brand) {
        return switch (format) {
            case PDF -> Optional.of(
                    new ReportWriter(".pdf", require(PdfReport.load(options.templates(), brand))::write));
            case JSON -> Optional.of(new ReportWriter(".json", (report, out) -> {
                out.write(PracticeReportJson.write(report));
                return List.of();
            }));
            case LETTER -> Optional.of(
                    new ReportWriter("-letter.pdf", require(LetterPdf.load(options.templates(), brand))::write));
            case ICS -> Optional.of(new ReportWriter(".ics", (report, out) -> {
                new PaymentCalendar(brand.firm().name()).write(report, out);
                return List.of();
            }));
            case XLSX -> Optional.empty();
        };
    }

    private static List<FirmWriter> firmWriters(Brand brand) {
        return List.of(new FirmWriter("index.html", new IndexPage(brand)::write),
                new FirmWriter("due-next.csv", DueNextCsv::write),
                new FirmWriter("problems.csv", ProblemsCsv::write));
    }

    /** What a template folder holds; a run with a broken one would only repeat its faults for every practice. */
    private static <T> T require(Loaded<T> loaded) {
        if (loaded.hasErrors() || loaded.value().isEmpty()) {
            throw new CouldNotRunException("--templates: the templates have errors\n" + loaded.problems().stream()
                    .filter(Problem::isError).map(Problem::toString).collect(Collectors.joining("\n")));
        }
        return loaded.value().get();
    }
}
