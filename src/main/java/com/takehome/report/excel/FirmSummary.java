package com.takehome.report.excel;

import com.takehome.problem.Loaded;
import com.takehome.report.Brand;
import com.takehome.report.ExampleReport;
import com.takehome.report.Figure;
import com.takehome.report.FirmReport;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeResult;
import com.takehome.report.PracticeSummary;
import com.takehome.report.excel.WorkbookWriter.DocumentProperties;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The firm's workbook: one row for each practice, what is due first on top. */
public final class FirmSummary {

    /** The template's file name, and the report's. */
    public static final String TEMPLATE = "firm-summary.xlsx";

    private final Template template;
    private final Brand brand;

    private FirmSummary(Template template, Brand brand) {
        this.template = template;
        this.brand = brand;
    }

    /** Reads the template of a folder; every problem that it has is reported, and an error keeps it from being used. */
    public static Loaded<FirmSummary> load(Path templates, Brand brand, ReportStyle style) {
        Figure.Group catalogue = FirmFigures.of(example(), brand.firm().name());
        Loaded<Template> loaded = new TemplateFile(TEMPLATE, catalogue, Set.of("practices[]")).load(templates, brand,
                style);
        return new Loaded<>(loaded.value().map(template -> new FirmSummary(template, brand)), loaded.problems());
    }

    /** A firm with one invented practice. */
    private static FirmReport example() {
        PracticeReport practice = ExampleReport.threeClients();
        return new FirmReport(practice.practice().asOf(), "", List.of(new PracticeResult(practice.practice().id(),
                Optional.of(PracticeSummary.of(practice)), List.of(), List.of())), List.of());
    }

    /** Writes the workbook; the stream stays open. */
    public void write(FirmReport firm, OutputStream out) throws IOException {
        String name = brand.firm().name();
        DocumentProperties properties = new DocumentProperties("Firm summary", name, firm.asOf());
        FilledWorkbook.fill(new WorkbookWriter(template, brand.colors()), FirmFigures.of(firm, name), properties)
                .writeTo(out);
    }
}
