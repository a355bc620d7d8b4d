package com.takehome.report.excel;

import com.takehome.report.Brand;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.excel.WorkbookWriter.DocumentProperties;
import com.takehome.report.excel.WorkbookWriter.Filled;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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

/** A practice's workbook, whole and by its three steps: what is written, the cells, and the packed file. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ExcelReportBenchmark {

    private final PracticeReport report = EngineReports.threeClients();
    private final ExcelReport excel = ExcelReport.load(Path.of("templates"), Brand.DEFAULT, ReportStyle.US).value()
            .orElseThrow();
    private final Figure.Group figures = WorkbookFigures.of(report, Brand.DEFAULT);
    private final DocumentProperties properties = new DocumentProperties("Benchmark", "", report.practice().asOf());
    private final WorkbookWriter writer = new WorkbookWriter(excel.template(), Brand.DEFAULT.colors());
    private final Filled filled = writer.fill(figures, properties, Map.of());

    /** The file's bytes. */
    @Benchmark
    public byte[] workbook() {
        return excel.toBytes(report);
    }

    /** The tree of figures. */
    @Benchmark
    public Object figures() {
        return WorkbookFigures.of(report, Brand.DEFAULT);
    }

    /** The sheets' and charts' text, with formulas and cached values. */
    @Benchmark
    public Object cells() {
        return writer.fill(figures, properties, Map.of());
    }

    /** The parts deflated. */
    @Benchmark
    public byte[] packed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
        filled.writeTo(out);
        return out.toByteArray();
    }
}
