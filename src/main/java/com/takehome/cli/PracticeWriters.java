package com.takehome.cli;

import static com.takehome.cli.ReportKits.require;

import com.takehome.batch.CouldNotRunException;
import com.takehome.batch.ReportWriter;
import com.takehome.batch.ReportWriter.Drawing;
import com.takehome.report.Brand;
import com.takehome.report.Password;
import com.takehome.report.PracticeReport;
import com.takehome.report.calendar.PaymentCalendar;
import com.takehome.report.excel.ExcelReport;
import com.takehome.report.excel.ProtectedWorkbook;
import com.takehome.report.excel.SharedWorkbook;
import com.takehome.report.json.PracticeReportJson;
import com.takehome.report.pdf.LetterPdf;
import com.takehome.report.pdf.PdfReport;
import com.takehome.report.pdf.PdfReports;
import com.takehome.report.share.SharedReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The files of one practice: the formats asked for, copies to share beside them, all protected where a password is given. */
final class PracticeWriters {

    private static final Set<ReportFormat> CAN_BE_SHARED = EnumSet.of(ReportFormat.XLSX, ReportFormat.PDF);
    private static final Set<ReportFormat> CAN_BE_PROTECTED = EnumSet.of(ReportFormat.XLSX, ReportFormat.PDF,
            ReportFormat.LETTER);

    private final RunOptions options;
    private final Brand brand;
    private final Optional<Password> password;
    private Optional<PdfReports> loadedPdfs = Optional.empty();

    PracticeWriters(RunOptions options, Brand brand, Optional<Password> password) {
        this.options = options;
        this.brand = brand;
        this.password = password;
    }

    List<ReportWriter> all() {
        List<ReportFormat> formats = options.formats().stream()
                .filter(format -> password.isEmpty() || CAN_BE_PROTECTED.contains(format)).toList();
        List<ReportFormat> shared = formats.stream().filter(CAN_BE_SHARED::contains).toList();
        if (formats.isEmpty()) {
            throw new CouldNotRunException("--password-file: --formats names no file that can be encrypted;"
                    + " use xlsx, pdf or letter");
        }
        if (options.share().isPresent() && shared.isEmpty()) {
            throw new CouldNotRunException("--share: --formats names no file that can be shared; use xlsx or pdf");
        }
        return Stream.concat(formats.stream().map(this::usual), options.share().stream()
                .flatMap(audience -> shared.stream().map(format -> shared(format, audience)))).toList();
    }

    private ReportWriter usual(ReportFormat format) {
        return switch (format) {
            case XLSX -> new ReportWriter(".xlsx", excel());
            case PDF -> new ReportWriter(".pdf", pdf());
            case JSON -> new ReportWriter(".json",
                    whole((report, out) -> out.write(PracticeReportJson.write(report))));
            case ICS -> new ReportWriter(".ics", whole(new PaymentCalendar(brand.firm().name())::write));
            case LETTER -> new ReportWriter("-letter.pdf", letter());
        };
    }

    private ReportWriter shared(ReportFormat format, Audience audience) {
        String suffix = format == ReportFormat.XLSX ? ".xlsx" : ".pdf";
        return switch (audience) {
            case SPOUSE -> {
                Drawing full = format == ReportFormat.XLSX ? excel() : pdf();
                yield new ReportWriter("-spouse" + suffix,
                        (report, out) -> full.draw(SharedReport.forSpouse(report), out));
            }
            case OUTSIDE -> {
                Drawing reduced = format == ReportFormat.XLSX ? sharedExcel() : sharedPdf();
                yield new ReportWriter("-shared" + suffix,
                        (report, out) -> reduced.draw(SharedReport.forOutside(report), out));
            }
        };
    }

    private Drawing excel() {
        return workbook(require(ExcelReport.load(templates(), brand, ReportKits.style(options)))::write);
    }

    private Drawing sharedExcel() {
        return workbook(require(SharedWorkbook.load(templates(), ReportKits.style(options)))::write);
    }

    private Drawing pdf() {
        PdfReport pdf = require(pdfs().report());
        return password.map(pdf::protectedBy).orElse(pdf)::write;
    }

    private Drawing sharedPdf() {
        PdfReport pdf = require(pdfs().shared());
        return password.map(pdf::protectedBy).orElse(pdf)::write;
    }

    private Drawing letter() {
        LetterPdf letter = require(pdfs().letter());
        return password.map(letter::protectedBy).orElse(letter)::write;
    }

    /** The fonts are read for the first PDF file that is asked for. */
    private PdfReports pdfs() {
        PdfReports pdfs = loadedPdfs.orElseGet(() -> require(PdfReports.load(templates(), brand)));
        loadedPdfs = Optional.of(pdfs);
        return pdfs;
    }

    private Path templates() {
        return options.templates();
    }

    private Drawing workbook(WholeDrawing drawing) {
        return password.map(secret -> whole((report, out) -> {
            ByteArrayOutputStream open = new ByteArrayOutputStream(1 << 18);
            drawing.draw(report, open);
            ProtectedWorkbook.write(open.toByteArray(), secret, out);
        })).orElseGet(() -> whole(drawing));
    }

    /** A kind of file in which everything can be said. */
    private static Drawing whole(WholeDrawing drawing) {
        return (report, out) -> {
            drawing.draw(report, out);
            return List.of();
        };
    }

    @FunctionalInterface
    private interface WholeDrawing {

        void draw(PracticeReport report, OutputStream out) throws IOException;
    }
}
