package com.takehome.batch;

import com.takehome.report.FirmReport;
import com.takehome.report.PracticeResult;
import com.takehome.report.ReportFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Sums up a run once every practice has its result: the files for the firm, and last of all {@code run.json}. */
final class FirmPublisher {

    private final RunPlan plan;
    private final ResultStore results;
    private final List<FirmWriter> writers;

    FirmPublisher(RunPlan plan, ResultStore results, List<FirmWriter> writers) {
        this.plan = plan;
        this.results = results;
        this.writers = List.copyOf(writers);
    }

    RunRecord publish() throws IOException {
        FirmReport firm = new FirmReport(plan.request().asOf(), plan.request().program().version(),
                plan.practices().stream().map(this::result).toList(), plan.problems());
        List<ReportFile> files = new ArrayList<>();
        for (FirmWriter writer : writers) {
            files.add(write(writer, firm));
        }
        RunRecord finished = RunRecord.of(firm, plan.fingerprint(), files);
        WholeFile.write(plan.output().reports().resolve(RunRecord.FILE_NAME), finished.toJson());
        results.close();
        return finished;
    }

    private PracticeResult result(PracticeSource practice) {
        return practice.isReadable()
                ? results.find(practice.id()).orElseThrow(() -> new IllegalStateException(
                        "the result of practice " + practice.id() + " is gone or its files were changed meanwhile"))
                : PracticeResult.refused(practice.id(), practice.problems());
    }

    private ReportFile write(FirmWriter writer, FirmReport firm) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.drawing().draw(firm, out);
        byte[] bytes = out.toByteArray();
        WholeFile.write(plan.output().reports().resolve(writer.fileName()), bytes);
        return new ReportFile(writer.fileName(), bytes.length, Checksum.of(bytes));
    }
}
