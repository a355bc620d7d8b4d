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
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.report.calendar.PaymentCalendar;
import com.takehome.report.csv.DueNextCsv;
import com.takehome.report.csv.ProblemsCsv;
import com.takehome.report.excel.ExcelReport;
import com.takehome.report.excel.FirmSummary;
import com.takehome.report.excel.ReportStyle;
import com.takehome.report.html.IndexPage;
import com.takehome.report.json.PracticeReportJson;
import com.takehome.report.pdf.LetterPdf;
import com.takehome.report.pdf.PdfReport;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Puts together what turns practices into files, as the options of a run ask for it. */
final class ReportKits {

    private ReportKits() {}

    static ReportKit kit(RunOptions options, String version) {
        refuseWhatIsNotThere(options);
        Brand brand = require(BrandReader.read(options.templates()));
        PracticeWorkbookReader reader = new PracticeWorkbookReader();
        PracticeReportBuilder builder = new PracticeReportBuilder(
                options.taxTables().map(TaxTables::withOverlay).orElseGet(TaxTables::bundled));
        PracticePipeline pipeline = new PracticePipeline(practice -> reader.read(practice.folder()), builder::build,
                options.formats().stream().map(format -> writer(format, options, brand)).toList(), options.asOf(),
                version);
        return new ReportKit(pipeline, firmWriters(options, brand));
    }

    /** Files that are open to everyone must not pass for protected ones. */
    private static void refuseWhatIsNotThere(RunOptions options) {
        if (options.share().isPresent() || options.passwordFile().isPresent()) {
            throw new CouldNotRunException(
                    "this version has neither --share nor --password-file; run without them and protect the files");
        }
    }

    private static ReportWriter writer(ReportFormat format, RunOptions options, Brand brand) {
        Path templates = options.templates();
        return switch (format) {
            case XLSX -> whole(".xlsx", require(ExcelReport.load(templates, brand, style(options)))::write);
            case PDF -> new ReportWriter(".pdf", require(PdfReport.load(templates, brand))::write);
            case JSON -> whole(".json", (report, out) -> out.write(PracticeReportJson.write(report)));
            case ICS -> whole(".ics", new PaymentCalendar(brand.firm().name())::write);
            case LETTER -> new ReportWriter("-letter.pdf", require(LetterPdf.load(templates, brand))::write);
        };
    }

    private static ReportStyle style(RunOptions options) {
        return switch (options.style()) {
            case US -> ReportStyle.US;
            case FAST -> ReportStyle.FAST;
        };
    }

    /** A kind of file in which everything can be said. */
    private static ReportWriter whole(String suffix, WholeDrawing drawing) {
        return new ReportWriter(suffix, (report, out) -> {
            drawing.draw(report, out);
            return List.of();
        });
    }

    @FunctionalInterface
    private interface WholeDrawing {

        void draw(PracticeReport report, OutputStream out) throws IOException;
    }

    private static List<FirmWriter> firmWriters(RunOptions options, Brand brand) {
        FirmSummary summary = require(FirmSummary.load(options.templates(), brand, style(options)));
        return List.of(new FirmWriter("index.html", new IndexPage(brand)::write),
                new FirmWriter("firm-summary.xlsx", summary::write),
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
