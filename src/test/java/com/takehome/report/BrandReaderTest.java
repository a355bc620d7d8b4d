package com.takehome.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrandReaderTest {

    @TempDir
    Path templates;

    @Test
    void shippedFileSaysWhatTheCodeFallsBackTo() {
        Loaded<Brand> loaded = BrandReader.read(Path.of("templates"));

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value()).contains(Brand.DEFAULT);
    }

    @Test
    void entriesLeftOutStayAsShipped() throws IOException {
        Brand brand = read("firm: {name: Northgate CPA}\ncolors: {accent: \"#204060\"}\n").value().orElseThrow();

        assertThat(brand.firm().name()).isEqualTo("Northgate CPA");
        assertThat(brand.colors().accent()).isEqualTo(new HexColor("204060"));
        assertThat(brand.colors().series()).isEqualTo(Brand.Colors.DEFAULT.series());
        assertThat(brand.disclaimer()).isEqualTo(Brand.DEFAULT.disclaimer());
    }

    @Test
    void namesTheEntryOfAColourThatIsNone() throws IOException {
        assertThat(read("colors: {good: teal}").problems()).extracting(Problem::toString).containsExactly(
                "brand.yaml[colors.good]: error TEMPLATE_BRAND_INVALID: \"teal\" is not a colour; use six hexadecimal digits such as \"#1F4E79\"");
    }

    @Test
    void warnsOfTextTooPaleToRead() throws IOException {
        assertThat(read("colors: {accent: \"#9CC3E6\"}").problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.TEMPLATE_COLOR_PALE);
    }

    @Test
    void refusesAFileThatIsNotYaml() throws IOException {
        Loaded<Brand> loaded = read("firm: [unclosed");

        assertThat(loaded.value()).isEmpty();
        assertThat(loaded.hasErrors()).isTrue();
    }

    @Test
    void missesALogoThatIsNotThere() throws IOException {
        assertThat(read("logo: logo.png").problems()).extracting(Problem::code)
                .containsExactly(ProblemCode.TEMPLATE_BRAND_INVALID);
    }

    private Loaded<Brand> read(String yaml) throws IOException {
        Files.writeString(templates.resolve("brand.yaml"), yaml);
        return BrandReader.read(templates);
    }
}
