package com.takehome.report.excel;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.report.Brand;
import com.takehome.report.ExampleReport;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.excel.WorkbookWriter.DocumentProperties;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;

/**
 * The Excel report: a template, read once, that is filled for any number of practices. Immutable, so that many threads
 * may write at once; the same report gives the same bytes.
 */
public final class ExcelReport {

    /** The template's file name. */
    public static final String TEMPLATE = "report.xlsx";

    private final Template template;
    private final Brand brand;

    private ExcelReport(Template template, Brand brand) {
        this.template = template;
        this.brand = brand;
    }

    /** Reads the template of a folder; every problem that it has is reported, and an error keeps it from being used. */
    public static Loaded<ExcelReport> load(Path templates, Brand brand, ReportStyle style) {
        Path file = templates.resolve(TEMPLATE);
        Figure.Group catalogue = catalogue(brand);
        try {
            byte[] bytes = Files.readAllBytes(file);
            List<Problem> problems = new ArrayList<>(TemplateCheck.check(TEMPLATE, bytes, catalogue));
            if (problems.stream().anyMatch(Problem::isError)) {
                return Loaded.refused(problems);
            }
            Template template = new TemplateReader(catalogue, xml -> style.recolor(xml, brand.colors())).read(bytes);
            return Loaded.of(new ExcelReport(template, brand), problems);
        } catch (IOException | POIXMLException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            return Loaded.refused(List.of(Problem.of(ProblemCode.TEMPLATE_UNREADABLE, SourceRef.ofFile(TEMPLATE), "",
                    "cannot be read as a workbook", "start again from the shipped template")));
        }
    }

    /** A report with every figure that a template may name. */
    static Figure.Group catalogue(Brand brand) {
        return WorkbookFigures.of(ExampleReport.fortyClients(), brand);
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
