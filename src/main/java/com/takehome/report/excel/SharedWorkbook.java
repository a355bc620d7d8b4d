package com.takehome.report.excel;

import com.takehome.problem.Loaded;
import com.takehome.report.Brand;
import com.takehome.report.ExampleReport;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.excel.WorkbookWriter.DocumentProperties;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Set;

/** The workbook for outsiders: its template can name no figure of tax, household or costs, and it carries no brand. */
public final class SharedWorkbook {

    /** The template's file name. */
    public static final String TEMPLATE = "report-shared.xlsx";

    private final Template template;

    private SharedWorkbook(Template template) {
        this.template = template;
    }

    /** Reads the template of a folder; every problem that it has is reported, and an error keeps it from being used. */
    public static Loaded<SharedWorkbook> load(Path templates, ReportStyle style) {
        Figure.Group catalogue = WorkbookFigures.ofIncome(ExampleReport.fortyClients());
        Loaded<Template> loaded = new TemplateFile(TEMPLATE, catalogue, Set.of("engagements.clients[].months"))
                .load(templates, Brand.NONE, style);
        return new Loaded<>(loaded.value().map(SharedWorkbook::new), loaded.problems());
    }

    /** Writes the workbook; the stream stays open. */
    public void write(PracticeReport report, OutputStream out) throws IOException {
        String name = report.practice().name();
        DocumentProperties properties = new DocumentProperties(name, name, report.practice().asOf());
        FilledWorkbook.fill(new WorkbookWriter(template, Brand.NONE.colors()), WorkbookFigures.ofIncome(report),
                properties).writeTo(out);
    }
}
