package com.takehome.tax.estimate;

import com.takehome.money.Rate;
import com.takehome.tax.estimate.InterestRates.Published;
import com.takehome.tax.parameter.TaxTableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads the tables of estimates: rules.yaml and interest-rates.yaml. A missing or unknown key, a share out of range,
 * fractions that do not add up to one or a state left out is refused with the place where it stands.
 */
public final class EstimateTablesReader {

    private static final Rate HIGHEST_INTEREST = Rate.ofPercent("25");
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private EstimateTablesReader() {}

    /** The tables that come with the tool. */
    public static EstimateTables bundled() {
        try (InputStream rules = resource("rules.yaml"); InputStream rates = resource("interest-rates.yaml")) {
            return read(rules, rates);
        } catch (IOException e) {
            throw new UncheckedIOException("the bundled tables of estimates cannot be read", e);
        }
    }

    /**
     * The same with a user's own rates: quarters of {@code DIR/estimates/interest-rates.yaml} replace or add to those of
     * the tool; {@code assumed: true} marks one that is not published.
     */
    public static EstimateTables withOverlay(Path directory) {
        EstimateTables tables = bundled();
        Path file = directory.resolve("estimates").resolve("interest-rates.yaml");
        if (!Files.isRegularFile(file)) {
            return tables;
        }
        try (InputStream rates = Files.newInputStream(file)) {
            InterestRates own = interestRates(new TableNode(file.toString(), YAML.readTree(rates)));
            return new EstimateTables(tables.rulesByJurisdiction(), tables.interestRates().overlaidBy(own));
        } catch (IOException | JacksonException e) {
            throw new TaxTableException(List.of(file + ": cannot be read: " + e.getMessage()));
        }
    }

    /** The tables of two files of the same form. */
    public static EstimateTables read(InputStream rules, InputStream interestRates) {
        return new EstimateTables(
                EstimateRulesReader.read(new TableNode("rules.yaml", YAML.readTree(rules))),
                interestRates(new TableNode("interest-rates.yaml", YAML.readTree(interestRates))));
    }

    private static InterestRates interestRates(TableNode table) {
        TableNode rates = table.withKeysAmong("unit", "rates").get("rates");
        Map<RateQuarter, Published> byQuarter = new HashMap<>();
        for (String key : rates.keys()) {
            TableNode entry = rates.get(key).withKeysAmong("rate", "source", "assumed");
            byQuarter.put(
                    RateQuarter.find(key)
                            .orElseThrow(() -> rates.wrong("\"" + key + "\" is not a quarter such as 2025Q2")),
                    new Published(entry.get("rate").rate(HIGHEST_INTEREST), entry.get("source").text(),
                            entry.find("assumed").map(TableNode::flag).orElse(false)));
        }
        return new InterestRates(byQuarter);
    }

    private static InputStream resource(String name) {
        String path = "/tax/estimates/" + name;
        return Objects.requireNonNull(EstimateTablesReader.class.getResourceAsStream(path), path);
    }
}
