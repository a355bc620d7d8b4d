package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How amounts shrink, one dollar either side of each threshold, by hand from the figures of the named state. */
class ReductionTest {

    private static final String CALIFORNIA_CREDIT = "{kind: steps, start: {all: 252203}, per: {all: 2500}, round: up, "
            + "by: {all: 6}}";
    private static final String ALABAMA_JOINT = "{kind: steps, start: {all: 26000}, per: {all: 500}, round: down, "
            + "by: {all: 175}, min: {all: 5000}}";
    private static final String RHODE_ISLAND = "{kind: steps, start: {all: 254250}, per: {all: 7250}, round: up, "
            + "share: 0.2}";
    private static final String MAINE = "{kind: linear, start: {all: 100000}, width: {all: 75000}}";
    private static final String SOUTH_CAROLINA = "{kind: linear, start: {all: 40000}, width: {all: 55000}, "
            + "cut_down_to: 10}";
    private static final String OREGON = "{kind: cliff, over: {all: 100000}}";
    private static final String WISCONSIN = "{kind: rate, tiers: {all: [[19550, 0.12]]}}";
    private static final String MINNESOTA = "{kind: rate_to_share, tiers: {all: [[238950, 0.03], [330300, 0.1]]}, "
            + "max_share: 0.8, max_share_over: 1083150}";

    @ParameterizedTest(name = "{0} {1} at {2}")
    @CsvSource({"CA, 153, 252203, 153", "CA, 153, 252204, 147", "CA, 153, 254703, 147", "CA, 153, 254704, 141",
            "CA, 153, 400000, 0", "AL, 8500, 26499, 8500", "AL, 8500, 26500, 8325", "AL, 8500, 36000, 5000",
            "RI, 10900, 254250, 10900", "RI, 10900, 254251, 8720", "RI, 10900, 290501, 0", "RI, 10900, 999999, 0",
            "ME, 15000, 100000, 15000", "ME, 15000, 137500, 7500", "ME, 15000, 175000, 0", "ME, 15000, 175001, 0",
            "SC, 15000, 40000, 15000", "SC, 15000, 40036, 15000", "SC, 15000, 40037, 14990", "SC, 15000, 95000, 0",
            "OR, 256, 100000, 256", "OR, 256, 100001, 0", "WI, 13560, 19550, 13560", "WI, 13560, 19650, 13548",
            "WI, 13560, 132550, 0", "WI, 13560, 132650, 0", "MN, 14950, 238950, 14950", "MN, 14950, 239050, 14947",
            "MN, 14950, 330400, 12199.50", "MN, 14950, 500000, 2990", "MN, 14950, 1083151, 2990"})
    void leavesThePublishedAmount(String state, String amount, String income, String left) {
        Reduction reduction = read(switch (state) {
            case "CA" -> CALIFORNIA_CREDIT;
            case "AL" -> ALABAMA_JOINT;
            case "RI" -> RHODE_ISLAND;
            case "ME" -> MAINE;
            case "SC" -> SOUTH_CAROLINA;
            case "OR" -> OREGON;
            case "WI" -> WISCONSIN;
            default -> MINNESOTA;
        });
        assertThat(reduction.reduce(Money.parse(amount), Money.parse(income), FilingStatus.SINGLE))
                .isEqualTo(Money.parse(left));
    }

    @ParameterizedTest
    @CsvSource({"SINGLE, 1", "MARRIED_JOINTLY, 2", "SURVIVING_SPOUSE, 2", "MARRIED_SEPARATELY, 3",
            "HEAD_OF_HOUSEHOLD, 4"})
    void eachStatusTakesItsOwnAmount(FilingStatus status, String expected) {
        ReducedAmount amount = new ReducedAmount(
                new ByStatus<>(Money.of(1), Money.of(2), Money.of(3), Money.of(4)), Optional.empty(),
                ReducedAmount.Measure.FEDERAL_AGI);
        assertThat(amount.at(status, Money.ZERO, Money.ZERO)).isEqualTo(Money.parse(expected));
    }

    private static Reduction read(String yaml) {
        JsonNode node = new YAMLMapper().readTree(yaml);
        return TableFields.convert(node, "test", ReductionReader::read);
    }
}
