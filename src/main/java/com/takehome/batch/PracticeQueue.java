package com.takehome.batch;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ItemReader;

/**
 * The practices still to be done. All workers take from one queue, so that a slow practice holds up nobody; where an
 * interrupted run stopped follows from the results it left, not from the workers' states.
 */
final class PracticeQueue implements ItemReader<PracticeSource> {

    private final Queue<PracticeSource> pending = new ConcurrentLinkedQueue<>();

    void fill(List<PracticeSource> practices) {
        pending.clear();
        pending.addAll(practices);
    }

    @Override
    public @Nullable PracticeSource read() {
        return pending.poll();
    }
}
