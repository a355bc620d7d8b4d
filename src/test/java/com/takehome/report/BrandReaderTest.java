package com.takehome.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void readsALogoBesideTheFile() throws IOException {
        Logo logo = Logos.brandWithLogo(templates).logo().orElseThrow();

        assertThat(logo.format()).isEqualTo(Logo.Format.PNG);
        assertThat(logo.width()).isEqualTo(240);
        assertThat(logo.opacity()).isPresent();
        assertThat(logo.scaleToFit(120, 120)).isEqualTo(0.5);
    }

    @Test
    void aLogoMustBeAPictureOfModestSizeWithinTheFolder() throws IOException {
        Path home = Files.createDirectory(templates.resolve("home"));
        Logos.write(templates.resolve("outside.png"), 10, 10);
        Logos.write(home.resolve("wide.png"), 4001, 1);
        Files.writeString(home.resolve("words.png"), "no picture");
        Files.write(home.resolve("large.png"), new byte[(1 << 20) + 1]);

        for (String name : List.of("../outside.png", "wide.png", "words.png", "large.png")) {
            Files.writeString(home.resolve("brand.yaml"), "logo: " + name + "\n");
            assertThat(BrandReader.read(home).problems()).as(name).extracting(Problem::code)
                    .containsExactly(ProblemCode.TEMPLATE_BRAND_INVALID);
        }
    }

    @Test
    void aFontMustBeThereAndBeTrueType() throws IOException {
        Files.writeString(templates.resolve("words.ttf"), "no font");

        assertThat(read("fonts: {regular: words.ttf, bold: gone.ttf}").problems()).extracting(Problem::toString)
                .containsExactly(
                        "brand.yaml[fonts.regular]: error TEMPLATE_BRAND_INVALID: \"words.ttf\" is no TrueType font; use a .ttf file",
                        "brand.yaml[fonts.bold]: error TEMPLATE_BRAND_INVALID: \"gone.ttf\" is no file beside brand.yaml; add it or leave the entry blank");
    }

    private Loaded<Brand> read(String yaml) throws IOException {
        Files.writeString(templates.resolve("brand.yaml"), yaml);
        return BrandReader.read(templates);
    }
}
