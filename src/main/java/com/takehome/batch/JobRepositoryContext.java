package com.takehome.batch;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Spring with the job repository of an output folder, started only for what needs it. */
final class JobRepositoryContext implements AutoCloseable {

    private static final String URL = "spring.datasource.url";
    private static final String OUTPUT = "output";

    private final ConfigurableApplicationContext context;

    private JobRepositoryContext(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** With the job, to run it. */
    static JobRepositoryContext forRun(RunPlan plan, RunWork work) {
        return start(plan.request().output(), plan.request().workers(), new SpringApplicationBuilder(
                JobRepositoryConfiguration.class, RunJobConfiguration.class)
                .initializers(context -> {
                    ConfigurableListableBeanFactory beans = context.getBeanFactory();
                    beans.registerSingleton("runPlan", plan);
                    beans.registerSingleton("runWork", work);
                }));
    }

    /** Without a job, to look things up. */
    static JobRepositoryContext forReading(Path output) {
        return start(output, 1, new SpringApplicationBuilder(JobRepositoryConfiguration.class));
    }

    private static JobRepositoryContext start(Path output, int workers, SpringApplicationBuilder application) {
        try {
            return new JobRepositoryContext(application
                    .web(WebApplicationType.NONE)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .registerShutdownHook(false)
                    .initializers(context -> setDefaults(context.getEnvironment(), output, workers))
                    .run());
        } catch (RuntimeException e) {
            throw new CouldNotRunException("the job repository cannot be opened; where it is the file in "
                    + OutputFolder.privateFolder(output).toAbsolutePath()
                    + ", that folder may be deleted: only the history of runs is lost", e);
        }
    }

    /** An H2 file that is flushed at each commit, unless a user configures another database. */
    private static void setDefaults(ConfigurableEnvironment environment, Path output, int workers) {
        Map<String, Object> defaults = new TreeMap<>();
        if (!environment.containsProperty(URL)) {
            Path file = OutputFolder.privateFolder(output.toAbsolutePath().normalize()).resolve("jobs");
            defaults.put(URL, "jdbc:h2:file:" + file.toString().replace(";", "\\;")
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0");
            defaults.put("spring.batch.jdbc.initialize-schema", "always");
        }
        defaults.put("spring.datasource.hikari.maximum-pool-size", workers + 2);
        defaults.put("spring.datasource.hikari.minimum-idle", 1);
        environment.getPropertySources().addLast(new MapPropertySource("takehome", defaults));
    }

    JobRepository repository() {
        return context.getBean(JobRepository.class);
    }

    /** Runs the job, or goes on with it where an earlier process stopped. */
    void runJob(RunPlan plan) {
        try {
            recoverInterrupted(plan);
            JobExecution execution = context.getBean(JobOperator.class).start(context.getBean(Job.class),
                    parametersOfNextRun(plan));
            if (execution.getStatus() != BatchStatus.COMPLETED) {
                Throwable failure = firstFailure(execution);
                throw new CouldNotRunException("the run stopped: " + Failure.describe(failure)
                        + "; the same command goes on where it stopped", failure);
            }
        } catch (JobExecutionException e) {
            throw new CouldNotRunException("the job repository refuses to run the job: " + e.getMessage(), e);
        }
    }

    /** This process holds the output's lock: an execution that still counts as running was killed. */
    private void recoverInterrupted(RunPlan plan) {
        for (JobExecution running : repository().findRunningJobExecutions(RunJobConfiguration.JOB)) {
            if (isInto(plan.request().output(), running)) {
                context.getBean(JobOperator.class).recover(running);
            }
        }
    }

    /** Those of the run that was interrupted, if any; otherwise those of one more run of the same fingerprint. */
    private JobParameters parametersOfNextRun(RunPlan plan) {
        long number = 0;
        JobParameters parameters;
        JobExecution last;
        do {
            number++;
            parameters = parameters(plan, number);
            last = repository().getLastJobExecution(RunJobConfiguration.JOB, parameters);
        } while (last != null && last.getStatus() != BatchStatus.FAILED && last.getStatus() != BatchStatus.STOPPED);
        return parameters;
    }

    private static JobParameters parameters(RunPlan plan, long number) {
        return new JobParametersBuilder()
                .addString("input", absolute(plan.request().input()))
                .addString(OUTPUT, absolute(plan.request().output()))
                .addLocalDate(RunHistory.AS_OF, plan.request().asOf())
                .addString("fingerprint", plan.fingerprint().sum())
                .addLong("number", number)
                .toJobParameters();
    }

    /** A repository on a server may hold the runs into several output folders. */
    static boolean isInto(Path output, JobExecution run) {
        return absolute(output).equals(run.getJobParameters().getString(OUTPUT));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }

    private static Throwable firstFailure(JobExecution execution) {
        return execution.getAllFailureExceptions().stream().findFirst()
                .orElseGet(() -> new IllegalStateException("status " + execution.getStatus()));
    }

    @Override
    public void close() {
        context.close();
    }
}
