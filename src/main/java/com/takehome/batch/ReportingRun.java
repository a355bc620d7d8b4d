package com.takehome.batch;

import com.takehome.batch.RunOutcome.Finished;
import com.takehome.batch.RunOutcome.Held;
import com.takehome.batch.RunOutcome.Timing;
import com.takehome.batch.RunRecord.PracticeRecord;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * One request to run: sees first, without starting anything slow, whether another run is at work or nothing has changed,
 * and otherwise runs the job.
 */
public final class ReportingRun {

    private final PrintWriter messages;
    private final Clock clock;

    /**
     * Ready to run.
     *
     * @param messages where progress is told
     * @param clock measures it
     */
    public ReportingRun(PrintWriter messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Runs.
     *
     * @param request what to do
     * @param kit makes the reports; asked for only when there is something to do
     * @throws CouldNotRunException when something outside the practices is in the way
     */
    public RunOutcome run(RunRequest request, Supplier<ReportKit> kit) {
        Path own = OutputFolder.privateFolder(request.output());
        OutputFolder.makeWritable(own);
        try (OutputLock lock = OutputLock.take(own).orElse(null)) {
            return lock == null ? new Held() : run(RunPlan.of(request), kit);
        } catch (IOException e) {
            throw new CouldNotRunException("--output: cannot lock " + own.toAbsolutePath() + " ("
                    + WholeFile.reason(e) + ")", e);
        }
    }

    private RunOutcome run(RunPlan plan, Supplier<ReportKit> kit) {
        Optional<RunRecord> earlier = plan.request().force() ? Optional.empty()
                : RunRecord.find(plan.output()).filter(done -> done.covers(plan.fingerprint(), plan.output()));
        return earlier.map(done -> outcome(done, plan, Timing.EARLIER))
                .orElseGet(() -> outcome(runJob(plan, kit.get()), plan, Timing.NOW));
    }

    private RunRecord runJob(RunPlan plan, ReportKit kit) {
        OutputFolder.makeWritable(plan.output().reports());
        RunWork work = new RunWork(plan, kit, new Progress(messages, clock));
        try (JobRepositoryContext context = JobRepositoryContext.forRun(plan, work)) {
            context.runJob(plan);
        }
        return RunRecord.find(plan.output()).orElseThrow(
                () -> new CouldNotRunException("the run has ended, and its " + RunRecord.FILE_NAME + " is not there"));
    }

    private static Finished outcome(RunRecord done, RunPlan plan, Timing timing) {
        return new Finished(timing, plan.output().reports(), done.counts().found(),
                done.practices().stream().filter(each -> !each.isReported()).map(PracticeRecord::id).toList(),
                done.exitCode());
    }
}
