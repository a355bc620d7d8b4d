package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTemplateTest {

    @TempDir
    private Path folder;

    /** The simulation alone waits to be asked for. */
    @Test
    void theShippedTemplatesShowEverythingElseThatThereIs() {
        List<Element> shown = Stream.of(ReportTemplate.FILE, ReportTemplate.SHARED_FILE)
                .map(name -> ReportTemplate.read(Path.of("templates"), name).value().orElseThrow())
                .flatMap(template -> template.parts().stream()).flatMap(part -> part.show().stream()).toList();

        assertThat(shown).doesNotContain(Element.SIMULATION)
                .containsAll(EnumSet.complementOf(EnumSet.of(Element.SIMULATION)));
    }

    @Test
    void theShippedTemplateNamesEveryElementInItsHead() throws IOException {
        String head = Files.readString(Path.of("templates", ReportTemplate.FILE)).split("cover:", 2)[0];

        Arrays.stream(Element.values()).forEach(element -> assertThat(head).contains(element.key()));
    }

    @Test
    void namesEachUnknownEntry() throws IOException {
        List<Problem> problems = problems("""
                covr: {title: x}
                parts:
                  - title: One
                    show: [answer, answr]
                    page: round
                  - shows: []
                """);

        assertThat(problems).extracting(Problem::code).containsOnly(ProblemCode.TEMPLATE_ENTRY_INVALID);
        assertThat(problems).extracting(problem -> problem.source() + " " + problem.found()).containsExactly(
                "report.yaml covr", "report.yaml[parts[1].show] answr", "report.yaml[parts[1].page] round",
                "report.yaml[parts[2]] shows", "report.yaml[parts[2]] ");
    }

    @Test
    void saysWhenItCannotBeRead() throws IOException {
        assertThat(problems("parts: [")).extracting(Problem::code).containsExactly(ProblemCode.TEMPLATE_UNREADABLE);
        assertThat(ReportTemplate.read(folder.resolve("nowhere"), ReportTemplate.FILE).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.TEMPLATE_UNREADABLE);
    }

    private List<Problem> problems(String yaml) throws IOException {
        Files.writeString(folder.resolve(ReportTemplate.FILE), yaml);
        return ReportTemplate.read(folder, ReportTemplate.FILE).problems();
    }
}
