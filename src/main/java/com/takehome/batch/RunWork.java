package com.takehome.batch;

import java.io.IOException;
import java.util.List;

/** What the job's steps do, in their order. */
final class RunWork {

    private final RunPlan plan;
    private final ReportKit kit;
    private final Progress progress;
    private final ResultStore results;
    private final PracticePublisher publisher;
    private final PracticeQueue queue = new PracticeQueue();

    RunWork(RunPlan plan, ReportKit kit, Progress progress) {
        this.plan = plan;
        this.kit = kit;
        this.progress = progress;
        this.results = new ResultStore(plan.output(), plan.fingerprint());
        this.publisher = new PracticePublisher(plan.output(), results);
    }

    /** Clears away what a killed run left half-done, and queues the practices that have no result yet. */
    void plan() throws IOException {
        WholeFile.deleteLeftovers(plan.output().reports());
        results.open();
        List<PracticeSource> readable = plan.practices().stream().filter(PracticeSource::isReadable).toList();
        List<PracticeSource> pending = readable.stream().filter(each -> results.find(each.id()).isEmpty()).toList();
        queue.fill(pending);
        progress.start(readable.size(), readable.size() - pending.size());
    }

    PracticeQueue queue() {
        return queue;
    }

    PracticeDraft draft(PracticeSource practice) {
        return kit.pipeline().draft(practice);
    }

    void publish(List<? extends PracticeDraft> drafts) throws IOException {
        for (PracticeDraft draft : drafts) {
            publisher.publish(draft);
        }
        progress.add(drafts.size());
    }

    RunRecord summarise() throws IOException {
        return new FirmPublisher(plan, results, kit.firmWriters()).publish();
    }
}
