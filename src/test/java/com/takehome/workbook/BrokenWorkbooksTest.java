package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.Severity;
import com.takehome.workbook.BrokenWorkbooks.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each fault gives its code at its cell, and {@code docs/errors.md} says what the user then sees. */
class BrokenWorkbooksTest {

    private static final Path DOCS = Path.of("docs", "errors.md");
    private static final String AFTER_READING = "## Found after reading";
    private static final Set<ProblemCode> OF_FOLDERS = Set.of(ProblemCode.PRACTICE_ID_INVALID,
            ProblemCode.PRACTICE_ID_CLASH, ProblemCode.LINK_OUTSIDE_INPUT, ProblemCode.LOOSE_FILE);

    @TempDir
    private Path input = Path.of("");

    static List<Fault> faults() {
        return BrokenWorkbooks.all();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void givesItsCodeAtItsCell(Fault fault) {
        List<Problem> problems = problems(fault);
        assertThat(problems).extracting(problem -> problem.code() + " at " + problem.source())
                .contains(fault.code() + " at " + fault.at());
        assertThat(problems).allSatisfy(problem -> {
            assertThat(problem.message()).isNotBlank();
            assertThat(problem.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refusesThePracticeOnErrorsOnly(Fault fault) {
        TestPractice practice = TestPractice.in(input);
        fault.fault().accept(practice);
        Loaded<PracticeInput> read = practice.read();
        assertThat(read.value().isPresent()).isEqualTo(fault.code().severity() != Severity.ERROR);
        assertThat(read.hasErrors()).isEqualTo(fault.code().severity() == Severity.ERROR);
    }

    @ParameterizedTest
    @MethodSource("firstOfEachCode")
    void isDocumentedByItsOwnMessage(Fault fault) throws IOException {
        Problem problem = problems(fault).stream().filter(each -> each.code() == fault.code()).findFirst()
                .orElseThrow();
        assertThat(Files.readString(DOCS)).contains(problem.toString());
    }

    static Collection<Fault> firstOfEachCode() {
        return faults().stream().collect(Collectors.toMap(Fault::code, fault -> fault, (first, second) -> first))
                .values();
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void everyCodeHasAnEntry(ProblemCode code) throws IOException {
        assertThat(Files.readString(DOCS)).contains("### " + code + " (" + code.severity().word() + ")\n");
    }

    @Test
    void everyCodeOfReadingIsProvoked() throws IOException {
        String reading = Files.readString(DOCS).split(AFTER_READING, 2)[0];
        Set<ProblemCode> documented = Arrays.stream(ProblemCode.values())
                .filter(code -> reading.contains("### " + code + " (")).collect(Collectors.toSet());
        Set<ProblemCode> provoked = faults().stream().map(Fault::code).collect(Collectors.toSet());
        provoked.addAll(OF_FOLDERS);
        assertThat(provoked).isEqualTo(documented);
    }

    private List<Problem> problems(Fault fault) {
        TestPractice practice = TestPractice.in(input);
        fault.fault().accept(practice);
        return practice.read().problems();
    }
}
