package com.takehome.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Past runs, from the job repository. */
public final class RunHistory {

    static final String AS_OF = "asOf";
    private static final String FOUND = "found";
    private static final String REPORTED = "reported";

    private RunHistory() {}

    /**
     * A past run.
     *
     * @param started when it started
     * @param asOf its as-of date
     * @param status COMPLETED or FAILED; an interrupted run is STARTED until another one takes its place
     * @param counts how many practices; empty where it did not finish
     * @param duration how long it took; empty where it did not end
     */
    public record PastRun(LocalDateTime started, LocalDate asOf, String status, Optional<Counts> counts,
            Optional<Duration> duration) {
    }

    /**
     * How many practices.
     *
     * @param found in the input
     * @param reported of these
     */
    public record Counts(long found, long reported) {

        /** The others. */
        public long refused() {
            return found - reported;
        }
    }

    /** The runs into an output folder, latest first; empty while another run holds it. */
    public static Optional<List<PastRun>> of(Path output) {
        Path own = OutputFolder.privateFolder(output);
        if (!Files.isDirectory(own)) {
            return Optional.of(List.of());
        }
        try (OutputLock lock = OutputLock.take(own).orElse(null)) {
            return lock == null ? Optional.empty() : Optional.of(read(output));
        } catch (IOException e) {
            throw new CouldNotRunException("--output: cannot read " + own.toAbsolutePath() + " (" + WholeFile.reason(e)
                    + ")", e);
        }
    }

    /** Keeps a finished run's counts with its execution. */
    static void note(RunRecord finished, JobExecution execution) {
        execution.getExecutionContext().putLong(FOUND, finished.counts().found());
        execution.getExecutionContext().putLong(REPORTED, finished.counts().reported());
    }

    private static List<PastRun> read(Path output) {
        try (JobRepositoryContext context = JobRepositoryContext.forReading(output)) {
            JobRepository repository = context.repository();
            return repository.findJobInstances(RunJobConfiguration.JOB).stream()
                    .flatMap(instance -> repository.getJobExecutions(instance).stream())
                    .filter(run -> JobRepositoryContext.isInto(output, run))
                    .map(RunHistory::pastRun)
                    .sorted(Comparator.comparing(PastRun::started).reversed())
                    .toList();
        }
    }

    private static PastRun pastRun(JobExecution run) {
        LocalDateTime started = Objects.requireNonNullElse(run.getStartTime(), run.getCreateTime());
        LocalDate asOf = Objects.requireNonNull(run.getJobParameters().getLocalDate(AS_OF));
        return new PastRun(started, asOf, run.getStatus().name(), counts(run.getExecutionContext()),
                duration(started, run.getEndTime()));
    }

    private static Optional<Counts> counts(ExecutionContext context) {
        return context.containsKey(FOUND)
                ? Optional.of(new Counts(context.getLong(FOUND), context.getLong(REPORTED)))
                : Optional.empty();
    }

    private static Optional<Duration> duration(LocalDateTime start, @Nullable LocalDateTime end) {
        return Optional.ofNullable(end).map(ended -> Duration.between(start, ended));
    }
}
