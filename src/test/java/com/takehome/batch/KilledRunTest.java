package com.takehome.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.batch.RunHistory.PastRun;
import com.takehome.batch.RunOutcome.Finished;
import com.takehome.batch.RunOutcome.Timing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A run in a process of its own, killed without a chance to clean up. */
class KilledRunTest {

    private static final int PRACTICES = 6;
    private static final String STUCK = "p4";

    @TempDir
    private Path folder;

    /** What the process runs: the fixture's firm in the named folder, where one practice never comes to an end. */
    public static final class StuckRun {

        private StuckRun() {}

        public static void main(String[] folder) throws IOException {
            FirmFixture firm = firm(Path.of(folder[0]).resolve("firm"));
            ReportWriter stuck = new ReportWriter(".txt", (report, out) -> {
                if (report.practice().id().equals(STUCK)) {
                    Files.createFile(Path.of(folder[0]).resolve("stuck"));
                    waitForever();
                }
                out.write("all of it".getBytes(StandardCharsets.UTF_8));
                return List.of();
            });
            new ReportingRun(new PrintWriter(System.err, true, StandardCharsets.UTF_8), Clock.systemUTC())
                    .run(single(firm.request()), () -> firm.kit(List.of(stuck)));
        }

        private static void waitForever() {
            try {
                Thread.sleep(TimeUnit.HOURS.toMillis(1));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    @Timeout(120)
    void sameCommandGoesOnWhereTheKilledOneStopped() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("firm"));
        killOnceStuck();
        FirmFixture firm = firm(folder.resolve("firm"));
        assertThat(firm.files()).hasSize(4).doesNotContainKey("run.json");
        Path leftover = Files.writeString(firm.reports().resolve("p0").resolve(".takehome-p0.txt.tmp"), "hal");

        StringWriter messages = new StringWriter();
        RunOutcome outcome = new ReportingRun(new PrintWriter(messages, true), Clock.systemUTC())
                .run(single(firm.request()), () -> firm.kit(List.of(text(firm))));

        assertThat(outcome).isEqualTo(new Finished(Timing.NOW, firm.reports(), PRACTICES, List.of(), 0));
        assertThat(firm.drawn).containsExactly("p4", "p5");
        assertThat(messages.toString()).contains("4 of 6 practices are done");
        assertThat(leftover).doesNotExist();
        assertThat(firm.files()).containsOnlyKeys("p0/p0.txt", "p1/p1.txt", "p2/p2.txt", "p3/p3.txt", "p4/p4.txt",
                "p5/p5.txt", "problems.csv", "run.json");
        assertThat(RunHistory.of(firm.output).orElseThrow()).extracting(PastRun::status)
                .containsExactly("COMPLETED", "FAILED");
    }

    private void killOnceStuck() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-cp",
                System.getProperty("java.class.path"), StuckRun.class.getName(), folder.toString())
                .redirectErrorStream(true).redirectOutput(folder.resolve("log").toFile()).start();
        while (process.isAlive() && !Files.exists(folder.resolve("stuck"))) {
            Thread.sleep(50);
        }
        assertThat(process.isAlive()).as(Files.readString(folder.resolve("log"))).isTrue();
        process.destroyForcibly().waitFor();
    }

    private static ReportWriter text(FirmFixture firm) {
        return new ReportWriter(".txt", (report, out) -> {
            firm.drawn.add(report.practice().id());
            out.write("all of it".getBytes(StandardCharsets.UTF_8));
            return List.of();
        });
    }

    /** The firm in a folder, made there if it is not. */
    private static FirmFixture firm(Path folder) throws IOException {
        FirmFixture firm = new FirmFixture(folder);
        for (int i = 0; i < PRACTICES; i++) {
            firm.practice("p" + i, "good");
        }
        return firm;
    }

    private static RunRequest single(RunRequest request) {
        return new RunRequest(request.input(), request.output(), request.asOf(), request.practices(),
                request.templates(), request.taxTables(), Map.of("formats", "one"), 1, request.force(),
                request.program());
    }
}
