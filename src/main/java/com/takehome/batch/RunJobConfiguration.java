package com.takehome.batch;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.item.ChunkOrientedStep;
import org.springframework.batch.core.step.tasklet.TaskletStep;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Wires the job {@code run}. Each step may start again though it is complete: after an interruption the plan finds out
 * what is left to do, and the workers take it from there.
 */
@Configuration(proxyBeanMethods = false)
class RunJobConfiguration {

    static final String JOB = "run";
    /** Each chunk is one transaction of the job repository, and the most that an interruption costs. */
    private static final int MOST_PER_CHUNK = 10;
    private static final int CHUNKS_PER_WORKER = 4;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;

    RunJobConfiguration(JobRepository repository, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.transactions = transactions;
    }

    @Bean
    PracticeQueue practiceQueue(RunWork work) {
        return work.queue();
    }

    @Bean
    TaskletStep planStep(RunWork work) {
        return new StepBuilder("plan", repository)
                .tasklet((contribution, chunk) -> {
                    work.plan();
                    return RepeatStatus.FINISHED;
                }, transactions)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    ChunkOrientedStep<PracticeSource, PracticeDraft> workerStep(RunPlan plan, RunWork work,
            PracticeQueue practiceQueue) {
        ItemProcessor<PracticeSource, PracticeDraft> draft = work::draft;
        ItemWriter<PracticeDraft> publish = chunk -> work.publish(chunk.getItems());
        return new StepBuilder("worker", repository)
                .<PracticeSource, PracticeDraft>chunk(practicesPerChunk(plan))
                .transactionManager(transactions)
                .reader(practiceQueue)
                .processor(draft)
                .writer(publish)
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    Step computeStep(ChunkOrientedStep<PracticeSource, PracticeDraft> workerStep, RunPlan plan) {
        return new StepBuilder("compute", repository)
                .partitioner(workerStep.getName(), RunJobConfiguration::workers)
                .step(workerStep)
                .gridSize(plan.request().workers())
                .taskExecutor(new SimpleAsyncTaskExecutor("worker-"))
                .allowStartIfComplete(true)
                .build();
    }

    @Bean
    TaskletStep summariseStep(RunWork work) {
        return new StepBuilder("summarise", repository)
                .tasklet((contribution, chunk) -> {
                    RunRecord finished = work.summarise();
                    RunHistory.note(finished, chunk.getStepContext().getStepExecution().getJobExecution());
                    return RepeatStatus.FINISHED;
                }, transactions)
                .build();
    }

    @Bean
    Job runJob(TaskletStep planStep, Step computeStep, TaskletStep summariseStep) {
        return new JobBuilder(JOB, repository)
                .start(planStep)
                .next(computeStep)
                .next(summariseStep)
                .build();
    }

    /** Few enough that all workers have something to do to the end. */
    private static int practicesPerChunk(RunPlan plan) {
        int share = plan.practices().size() / (plan.request().workers() * CHUNKS_PER_WORKER);
        return Math.clamp(share, 1, MOST_PER_CHUNK);
    }

    /** Workers need no state of their own: they take practices from one queue. */
    private static Map<String, ExecutionContext> workers(int count) {
        Map<String, ExecutionContext> workers = new LinkedHashMap<>();
        for (int i = 1; i <= count; i++) {
            workers.put("%02d".formatted(i), new ExecutionContext());
        }
        return workers;
    }
}
