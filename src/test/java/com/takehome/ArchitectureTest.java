package com.takehome;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArchitectureTest {

    private static final String ROOT = "com.takehome.";

    /** From the foundation upward: a package uses only packages listed before it. */
    private static final List<String> LAYERS = List.of("problem", "money", "model", "tax", "projection", "insight",
            "workbook", "report", "batch", "cli");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("com.takehome");

    @Test
    void packagesUseOnlyPackagesBelowThem() {
        LayeredArchitecture layers = layeredArchitecture().consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .ensureAllClassesAreContainedInArchitecture();
        for (String layer : LAYERS) {
            layers = layers.layer(layer).definedBy(ROOT + layer + "..");
        }
        for (String layer : LAYERS) {
            String[] below = LAYERS.subList(0, LAYERS.indexOf(layer)).toArray(String[]::new);
            layers = below.length == 0 ? layers.whereLayer(layer).mayNotAccessAnyLayer()
                    : layers.whereLayer(layer).mayOnlyAccessLayers(below);
        }
        layers.check(CLASSES);
    }

    @Test
    void noPackageCycles() {
        check(slices().matching(ROOT + "(**)").should().beFreeOfCycles());
    }

    @Test
    void workbookKnowsOnlyProblemMoneyAndModel() {
        check(noClasses().that().resideInAPackage(ROOT + "workbook..")
                .should().dependOnClassesThat()
                .resideInAnyPackage(packages("tax", "projection", "insight", "report", "batch", "cli")));
    }

    @Test
    void reportDoesNotKnowWorkbook() {
        check(noClasses().that().resideInAPackage(ROOT + "report..")
                .should().dependOnClassesThat().resideInAPackage(ROOT + "workbook.."));
    }

    @Test
    void reportTablesDoNotKnowHowTheyAreDrawn() {
        check(noClasses().that().resideInAPackage(ROOT + "report")
                .should().dependOnClassesThat().resideInAPackage(ROOT + "report.(*).."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Spring     | org.springframework..                                             | batch, cli
            Apache POI | org.apache.poi.., org.apache.xmlbeans.., org.openxmlformats..     | workbook, report.excel
            OpenPDF    | org.openpdf.., com.lowagie..                                      | report.pdf
            iCal4j     | net.fortuna.ical4j..                                              | report
            picocli    | picocli..                                                         | cli
            """)
    void librariesStayWhereTheyAreDrawnIn(String library, String packages, String homes) {
        check(noClasses().that().resideOutsideOfPackages(packages(homes.split(", ")))
                .should().dependOnClassesThat().resideInAnyPackage(packages.split(", "))
                .as(library + " is used only in " + homes));
    }

    @Test
    void onlyCliAsksForTheTimeTheLocaleOrASystemProperty() {
        check(noClasses().that().resideOutsideOfPackage(ROOT + "cli..")
                .should().callMethod(Clock.class, "systemDefaultZone")
                .orShould().callMethod(Clock.class, "systemUTC")
                .orShould().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(LocalDateTime.class, "now")
                .orShould().callMethod(YearMonth.class, "now")
                .orShould().callMethod(ZoneId.class, "systemDefault")
                .orShould().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .orShould().callMethod(System.class, "getProperty", String.class)
                .orShould().callMethod(System.class, "getenv", String.class));
    }

    @Test
    void noStaticStateChanges() {
        check(fields().that().areStatic().should().beFinal());
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }

    private static String[] packages(String... names) {
        return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }
}
