package com.takehome.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.takehome.batch.RunHistory.Counts;
import com.takehome.batch.RunHistory.PastRun;
import com.takehome.batch.RunOutcome.Finished;
import com.takehome.batch.RunOutcome.Held;
import com.takehome.batch.RunOutcome.Timing;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportingRunTest {

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();
    private FirmFixture firm;

    @BeforeEach
    void makeFirm() throws IOException {
        firm = new FirmFixture(folder).practice("alpha", "good").practice("beta", "good").practice("gamma", "good");
    }

    @Test
    void writesEveryPracticeAndTheFirmsFiles() throws IOException {
        assertThat(run(firm.request()))
                .isEqualTo(new Finished(Timing.NOW, firm.reports(), 3, List.of(), 0));
        assertThat(firm.files()).containsOnlyKeys("alpha/alpha.txt", "alpha/alpha-letter.txt", "beta/beta.txt",
                "beta/beta-letter.txt", "gamma/gamma.txt", "gamma/gamma-letter.txt", "problems.csv", "run.json");
        assertThat(firm.files().get("beta/beta.txt")).contains("Practice beta");
    }

    @Test
    void secondRunOfTheSameInputsChangesNothingAndComputesNothing() throws IOException {
        firm.practice("delta", "bad");
        assertThat(run(firm.request())).isInstanceOfSatisfying(Finished.class,
                first -> assertThat(first.exitCode()).isEqualTo(1));
        Map<String, String> before = firm.files();
        assertThat(new ReportingRun(new PrintWriter(messages), Clock.systemUTC()).run(firm.request(), () -> {
            throw new AssertionError("nothing to compute");
        })).isEqualTo(new Finished(Timing.EARLIER, firm.reports(), 4, List.of("delta"), 1));
        assertThat(firm.files()).isEqualTo(before);
    }

    @Test
    void forcedRunWritesTheSameBytes() throws IOException {
        run(firm.request());
        Map<String, String> before = firm.files();
        assertThat(run(firm.forced())).isInstanceOfSatisfying(Finished.class,
                second -> assertThat(second.timing()).isEqualTo(Timing.NOW));
        assertThat(firm.drawn).hasSize(6);
        assertThat(firm.files()).isEqualTo(before);
    }

    @Test
    void runsAgainWhenAnInputATemplateOrAReportHasChanged() throws IOException {
        run(firm.request());
        firm.practice("alpha", "good, and better");
        assertThat(run(firm.request())).isInstanceOfSatisfying(Finished.class,
                again -> assertThat(again.timing()).isEqualTo(Timing.NOW));
        Files.writeString(firm.templates.resolve("report.xlsx"), "new layout");
        run(firm.request());
        Files.writeString(firm.reports().resolve("beta").resolve("beta.txt"), "scribbled over");
        run(firm.request());
        assertThat(firm.drawn).hasSize(12);
        assertThat(firm.files().get("beta/beta.txt")).contains("Practice beta");
    }

    @Test
    void refusedPracticeKeepsItsLastReportAndStopsNoOther() throws IOException {
        run(firm.request());
        String last = firm.files().get("beta/beta.txt");
        firm.practice("beta", "bad").practice("gamma", "broken").practice("alpha", "good, and better");
        assertThat(run(firm.request()))
                .isEqualTo(new Finished(Timing.NOW, firm.reports(), 3, List.of("beta", "gamma"), 1));
        assertThat(firm.files().get("beta/beta.txt")).isEqualTo(last);
        assertThat(firm.drawn).containsExactlyInAnyOrder("alpha", "beta", "gamma", "alpha");
        JsonNode record = JsonMapper.shared().readTree(firm.reports().resolve("run.json"));
        assertThat(record.at("/found").asInt()).isEqualTo(3);
        assertThat(record.at("/reported").asInt()).isEqualTo(1);
        assertThat(record.at("/refused").asInt()).isEqualTo(2);
        assertThat(record.at("/practices/1/files")).isEmpty();
    }

    @Test
    void problemsAreListedWithoutFormulasAndWithoutWhatAnExceptionSays() throws IOException {
        firm.practice("beta", "bad").practice("gamma", "broken");
        Files.writeString(firm.input.resolve("notes.txt"), "loose");
        run(firm.request());
        assertThat(firm.files().get("problems.csv"))
                .startsWith("practice,severity,code,file,sheet,cell,value,message,remedy\r\n"
                        + ",warning,LOOSE_FILE,notes.txt,")
                .contains("beta,error,AMOUNT_NOT_A_NUMBER,clients.xlsx,Clients,D14,'=12k,"
                        + "\"is not an amount, is it?\",\"use 12000.00, \"\"plainly\"\"\"\r\n")
                .contains("gamma,error,PRACTICE_FAILED,")
                .doesNotContain("Jane");
        assertThat(messages.toString()).doesNotContain("Jane");
    }

    @Test
    void practiceThatFailedForAReasonOutsideItsWorkbooksIsTriedAgain() throws IOException {
        Files.createDirectories(firm.reports().resolve("beta").resolve("beta.txt"));
        assertThat(run(firm.request())).isInstanceOfSatisfying(Finished.class,
                blocked -> assertThat(blocked.refused()).containsExactly("beta"));
        assertThat(firm.files().get("problems.csv")).contains("beta,error,REPORT_NOT_WRITTEN,");
        Files.delete(firm.reports().resolve("beta").resolve("beta.txt"));
        assertThat(run(firm.request())).isEqualTo(new Finished(Timing.NOW, firm.reports(), 3, List.of(), 0));
    }

    @Test
    void onlyTheChosenPracticesAreRead() throws IOException {
        firm.practice("delta", "bad");
        assertThat(run(firm.request("beta"))).isEqualTo(new Finished(Timing.NOW, firm.reports(), 1, List.of(), 0));
        assertThat(firm.drawn).containsExactly("beta");
    }

    @Test
    void unknownPracticeIsRefusedWithNamesThatAreNear() {
        assertThatThrownBy(() -> run(firm.request("gama"))).isInstanceOf(CouldNotRunException.class)
                .hasMessage("--practice: there is no practice \"gama\"; did you mean gamma?");
        assertThatThrownBy(() -> run(firm.request("zzzzzz"))).isInstanceOf(CouldNotRunException.class)
                .hasMessageContaining("in the input folder");
    }

    @Test
    void secondRunWaitsForNobodyWhileAnotherHoldsTheOutput() throws IOException {
        Path own = Files.createDirectories(firm.output.resolve(".takehome"));
        try (OutputLock lock = OutputLock.take(own).orElseThrow()) {
            assertThat(lock).isNotNull();
            assertThat(run(firm.request())).isEqualTo(new Held());
            assertThat(RunHistory.of(firm.output)).isEmpty();
        }
        assertThat(run(firm.request())).isInstanceOf(Finished.class);
    }

    @Test
    void outputThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectory(firm.output);
        Files.writeString(firm.reports(), "a file where the folder should be");
        assertThatThrownBy(() -> run(firm.request())).isInstanceOf(CouldNotRunException.class)
                .hasMessageContaining("--output: cannot write in").hasMessageContaining("2026-11-30");
    }

    @Test
    void practiceOutsideTheInputFolderIsNotRead() throws IOException {
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Files.writeString(outside.resolve("clients.xlsx"), "good");
        Files.writeString(outside.resolve("expenses.xlsx"), "none");
        Files.createSymbolicLink(firm.input.resolve("linked"), outside);
        Files.createDirectory(firm.input.resolve("Alpha"));
        assertThat(run(firm.request())).isInstanceOfSatisfying(Finished.class,
                done -> assertThat(done.refused()).containsExactly("Alpha", "alpha", "linked"));
        assertThat(firm.drawn).containsExactlyInAnyOrder("beta", "gamma");
    }

    @Test
    void historyListsRunsLatestFirst() throws IOException {
        assertThat(RunHistory.of(firm.output)).contains(List.of());
        run(firm.request());
        firm.practice("beta", "bad");
        run(firm.request());
        List<PastRun> runs = RunHistory.of(firm.output).orElseThrow();
        assertThat(runs).extracting(PastRun::status).containsExactly("COMPLETED", "COMPLETED");
        assertThat(runs).extracting(PastRun::counts).containsExactly(Optional.of(new Counts(3, 2)),
                Optional.of(new Counts(3, 3)));
        assertThat(runs).allSatisfy(run -> assertThat(run.asOf()).isEqualTo(FirmFixture.AS_OF));
    }

    @Test
    void failureOfTheFirmsFilesStopsTheRunAndTheNextOneGoesOn() throws IOException {
        FirmWriter failing = new FirmWriter("index.html", (report, out) -> {
            throw new IOException("no space left");
        });
        ReportKit broken = new ReportKit(firm.kit().pipeline(), List.of(failing));
        assertThatThrownBy(() -> run(firm.request(), broken)).isInstanceOf(CouldNotRunException.class)
                .hasMessageContaining("no space left").hasMessageContaining("goes on where it stopped");
        assertThat(firm.reports().resolve("run.json")).doesNotExist();
        assertThat(firm.drawn).hasSize(3);

        assertThat(run(firm.request())).isEqualTo(new Finished(Timing.NOW, firm.reports(), 3, List.of(), 0));
        assertThat(firm.drawn).hasSize(3);
        assertThat(messages.toString()).contains("Going on where the last run stopped: 3 of 3");
    }

    private RunOutcome run(RunRequest request) {
        return run(request, firm.kit());
    }

    private RunOutcome run(RunRequest request, ReportKit kit) {
        return new ReportingRun(new PrintWriter(messages, true), Clock.systemUTC()).run(request, () -> kit);
    }
}
