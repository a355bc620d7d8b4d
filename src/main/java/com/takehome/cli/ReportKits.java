package com.takehome.cli;

import com.takehome.batch.FirmWriter;
import com.takehome.batch.PracticePipeline;
import com.takehome.batch.ReportKit;
import com.takehome.batch.ReportWriter;
import com.takehome.report.PracticeReportBuilder;
import com.takehome.report.csv.DueNextCsv;
import com.takehome.report.csv.ProblemsCsv;
import com.takehome.report.json.PracticeReportJson;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.util.ArrayList;
import java.util.List;

/** Puts together what turns practices into files, as the options of a run ask for it. */
final class ReportKits {

    private ReportKits() {}

    static ReportKit kit(RunOptions options, String version) {
        PracticeWorkbookReader reader = new PracticeWorkbookReader();
        PracticeReportBuilder builder = new PracticeReportBuilder(
                options.taxTables().map(TaxTables::withOverlay).orElseGet(TaxTables::bundled));
        PracticePipeline pipeline = new PracticePipeline(practice -> reader.read(practice.folder()), builder::build,
                practiceWriters(options), options.asOf(), version);
        return new ReportKit(pipeline, firmWriters());
    }

    private static List<ReportWriter> practiceWriters(RunOptions options) {
        List<ReportWriter> writers = new ArrayList<>();
        if (options.formats().contains(ReportFormat.JSON)) {
            writers.add(new ReportWriter(".json", (report, out) -> out.write(PracticeReportJson.write(report))));
        }
        return writers;
    }

    private static List<FirmWriter> firmWriters() {
        return List.of(new FirmWriter("due-next.csv", DueNextCsv::write),
                new FirmWriter("problems.csv", ProblemsCsv::write));
    }
}
