package com.takehome.report.pdf;

import com.takehome.report.Brand;
import com.takehome.report.PracticeReport;
import com.takehome.report.SampleReports;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A report of ten pages with six charts, laid out, tagged and written. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfReportBenchmark {

    private static final String TEN_PAGES = """
            cover: {title: "Three-year projection", text: ""}
            parts:
              - title: "Client summary"
                show: [answer, tiles, bridge, due-next, page-break, concentration-and-capacity, losing-a-client, findings]
              - {title: "Three-year projection", show: [years, clients-chart, clients, categories]}
              - {title: "Month by month", page: landscape, show: [months]}
              - {title: "Cash", show: [cash-chart]}
              - {title: "Take-home", show: [take-home, ratios, reconciliation]}
              - {title: "Tax by year", show: [tax-chart, tax-years]}
            """;

    private final PracticeReport report = SampleReports.threeClients();
    private final PdfReport pdf = pdf();

    /** The file's bytes. */
    @Benchmark
    public byte[] tenPages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 17);
        pdf.write(report, out);
        return out.toByteArray();
    }

    private static PdfReport pdf() {
        try {
            Path templates = Files.createTempDirectory("templates");
            Files.writeString(templates.resolve(ReportTemplate.FILE), TEN_PAGES);
            return PdfReports.load(templates, Brand.DEFAULT).value().orElseThrow().report().value().orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
