package com.takehome.tax.state;

import com.takehome.model.UsState;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** State tables as tests want them. */
final class TestTables {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private TestTables() {}

    /** The published tables without the rules that no second source computes. */
    static StateTaxes asExamplesCompute() {
        List<StateParameters> parameters = new ArrayList<>();
        for (int year : List.of(2025, 2026)) {
            for (UsState state : UsState.values()) {
                ObjectNode file = file(year, state);
                removeLawOnly(file);
                parameters.add(StateTableFiles.readState(file, state + " " + year));
            }
        }
        return StateTaxes.over(new StateTables(parameters, List.of(localities(2025), localities(2026))));
    }

    /** A state's file as a tree that a test may change. */
    static ObjectNode file(int year, UsState state) {
        return (ObjectNode) tree("/tax/" + year + "/states/" + state + ".yaml");
    }

    /** The published localities of a year. */
    static LocalityTable localities(int year) {
        return TableFields.convert(tree("/tax/" + year + "/localities.yaml"), "localities", LocalityReader::read);
    }

    private static void removeLawOnly(ObjectNode file) {
        JsonNode rules = file.path("law_without_second_source").path("rules");
        for (JsonNode rule : rules) {
            ObjectNode income = (ObjectNode) file.get("income");
            switch (rule.asString()) {
                case "half_se" -> income.put("half_se", "as_in_start");
                case "business_income_share" -> ((ObjectNode) file.get("deductions")).remove("business_income_share");
                case "business_income_exemption" -> {
                    ((ObjectNode) file.get("deductions")).remove("business_income_exemption");
                    ((ArrayNode) income.get("before_agi")).removeAll();
                }
                default -> throw new IllegalStateException(rule.asString());
            }
        }
    }

    private static JsonNode tree(String resource) {
        try (InputStream yaml = Objects.requireNonNull(TestTables.class.getResourceAsStream(resource))) {
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
