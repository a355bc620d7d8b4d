package com.takehome.report.excel;

import com.takehome.problem.Loaded;
import com.takehome.report.Brand;
import com.takehome.report.ExampleReport;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.excel.WorkbookWriter.DocumentProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;

/**
 * The Excel report: a template, read once, that is filled for any number of practices. Immutable, so that many threads
 * may write at once; the same report gives the same bytes.
 */
public final class ExcelReport {

    /** The template's file name. */
    public static final String TEMPLATE = "report.xlsx";

    private static final Set<String> REQUIRED = Set.of("projectionYears.grossReceipts", "projectionYears.takeHome",
            "projectionYears.tax", "checks.failed");

    private final Template template;
    private final Brand brand;

    private ExcelReport(Template template, Brand brand) {
        this.template = template;
        this.brand = brand;
    }

    /** Reads the template of a folder; every problem that it has is reported, and an error keeps it from being used. */
    public static Loaded<ExcelReport> load(Path templates, Brand brand, ReportStyle style) {
        Figure.Group catalogue = WorkbookFigures.of(ExampleReport.fortyClients(), brand);
        Loaded<Template> loaded = new TemplateFile(TEMPLATE, catalogue, REQUIRED).load(templates, brand, style);
        return new Loaded<>(loaded.value().map(template -> new ExcelReport(template, brand)), loaded.problems());
    }

    Template template() {
        return template;
    }

    /** The workbook's bytes. */
    public byte[] toBytes(PracticeReport report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Writes the workbook; the stream stays open. */
    public void write(PracticeReport report, OutputStream out) throws IOException {
        Figure.Group figures = WorkbookFigures.of(report, brand);
        DocumentProperties properties = new DocumentProperties(report.practice().name(), brand.firm().name(),
                report.practice().asOf());
        FilledWorkbook.fill(new WorkbookWriter(template, brand.colors()), figures, properties).writeTo(out);
    }
}
