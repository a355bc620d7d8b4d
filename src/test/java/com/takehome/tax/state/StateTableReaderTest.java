package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.parameter.TaxTableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A state's file is taken only when each key is known, there and in range. */
class StateTableReaderTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @ParameterizedTest
    @EnumSource(UsState.class)
    void everyPublishedFileIsOfItsStateAndYear(UsState state) {
        for (int year = 2025; year <= 2026; year++) {
            StateProfile profile = StateTableFiles.readState(TestTables.file(year, state), "file").profile();
            assertThat(profile.state()).isEqualTo(state);
            assertThat(profile.year()).isEqualTo(new TaxYear(year));
            assertThat(profile.source()).isNotBlank();
        }
    }

    @ParameterizedTest
    @CsvSource({"kind", "form", "fidelity", "source", "left_out", "carried", "income", "deductions", "tax", "credits",
            "elective_entity_tax", "business_taxes", "local_taxes_not_included", "tax_year", "state"})
    void refusesAMissingKey(String key) {
        refused(file -> file.remove(key), key + ": is missing");
    }

    @Test
    void refusesAnUnknownKeyAtAnyDepth() {
        refused(file -> file.put("colour", "blue"), "colour: is not a key that is known here");
        refused(file -> section(file, "tax").put("rate", 1), "tax rate: is not a key that is known here");
        refused(file -> standard(file).put("amont", 1), "amont: is not a key that is known here");
    }

    @Test
    void refusesAnUnknownWayToCountGrossIncomeAndAnyOneWithFederalAgi() {
        refused(UsState.PA, file -> section(file, "income").put("wages", "box5"), "wages: has the unknown word box5");
        refused(UsState.PA, file -> section(file, "income").put("classes_of_income", "yes"),
                "classes_of_income: is neither true nor false");
        refused(UsState.CA, file -> section(file, "income").put("wages", "medicare"),
                "wages: is not a key that is known here");
        refused(UsState.CA, file -> section(file, "income").put("classes_of_income", true),
                "classes_of_income: is not a key that is known here");
    }

    @Test
    void refusesAStatusLeftOut() {
        refused(file -> section(standard(file), "amount").remove("separate"), "separate: is missing");
    }

    @Test
    void refusesRowsOutOfOrder() {
        refused(file -> ((ArrayNode) brackets(file).get(1)).set(0, 30000), "is out of order at 26264");
        refused(file -> ((ArrayNode) brackets(file).get(1)).set(0, 0), "is out of order at 0");
    }

    @Test
    void refusesFiguresOutOfRange() {
        refused(file -> ((ArrayNode) brackets(file).get(1)).set(1, 2), "not between 0 and 1");
        refused(file -> section(standard(file), "amount").put("single", -1), "out of range");
        refused(file -> section(standard(file), "amount").put("single", 200_000_000), "out of range");
        refused(file -> section(standard(file), "amount").put("single", 1.005), "fractions of a cent");
        refused(file -> section(standard(file), "amount").put("single", "5706"), "not a number");
    }

    @Test
    void refusesUnknownWords() {
        refused(file -> section(file, "income").put("start", "net"), "has the unknown word net");
        refused(file -> file.put("kind", "steep"), "has the unknown word steep");
        refused(file -> file.put("state", "ZZ"), "is not a state");
        refused(file -> section(section(section(file, "credits"), "personal"), "reduction").put("kind", "wave"),
                "is not a kind of reduction");
    }

    @Test
    void refusesADeductionAboveTheLineThatTheStateDoesNotHave() {
        refused(file -> ((ArrayNode) section(file, "income").get("before_agi")).add("exemption"),
                "names a deduction that the state does not have");
    }

    @Test
    void aUsersFileTakesThePlaceOfThePublishedOne(@TempDir Path folder) throws IOException {
        ObjectNode file = TestTables.file(2026, UsState.PA);
        file.put("tax_year", 2027);
        ((ArrayNode) section(section(file, "tax"), "brackets").get("all").get(0)).set(1, 0.04);
        write(folder, "2027/states/PA.yaml", file);
        StateTaxes taxes = StateTaxes.withOverlay(folder);
        assertThat(tax(taxes, 2027)).isEqualTo(Money.of(4_000));
        assertThat(tax(taxes, 2028)).as("held").isEqualTo(Money.of(4_000));
        assertThat(tax(taxes, 2026)).as("published").isEqualTo(Money.of(3_070));
        assertThat(taxes.isHeld(UsState.PA, new TaxYear(2027))).isFalse();
        assertThat(taxes.isHeld(UsState.NJ, new TaxYear(2027))).isTrue();
    }

    @Test
    void aUsersFileInTheWrongPlaceIsRefused(@TempDir Path folder) throws IOException {
        write(folder, "2027/states/NJ.yaml", TestTables.file(2026, UsState.PA));
        assertThatThrownBy(() -> StateTaxes.withOverlay(folder)).isInstanceOf(TaxTableException.class)
                .hasMessageContaining("is for PA 2026");
    }

    @Test
    void aUsersFileThatIsNotYamlIsRefused(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("2027/states/PA.yaml");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "state: [");
        assertThatThrownBy(() -> StateTaxes.withOverlay(folder)).isInstanceOf(TaxTableException.class)
                .hasMessageContaining("PA.yaml").hasMessageContaining("is not readable YAML");
    }

    private static Money tax(StateTaxes taxes, int year) {
        return taxes.compute(Household.of(UsState.PA, year, FilingStatus.SINGLE).wages("100000").facts()).orElseThrow()
                .incomeTax();
    }

    private static void write(Path folder, String name, ObjectNode tree) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, YAML.writeValueAsString(tree));
    }

    private static void refused(Consumer<ObjectNode> change, String fault) {
        refused(UsState.CA, change, fault);
    }

    private static void refused(UsState state, Consumer<ObjectNode> change, String fault) {
        ObjectNode file = TestTables.file(2025, state);
        change.accept(file);
        assertThatThrownBy(() -> StateTableFiles.readState(file, "file.yaml")).isInstanceOf(TaxTableException.class)
                .hasMessageStartingWith("file.yaml").hasMessageContaining(fault);
    }

    private static ObjectNode section(ObjectNode node, String key) {
        return (ObjectNode) node.get(key);
    }

    private static ObjectNode standard(ObjectNode file) {
        return section(section(file, "deductions"), "standard");
    }

    private static ArrayNode brackets(ObjectNode file) {
        return (ArrayNode) section(section(file, "tax"), "brackets").get("single");
    }
}
