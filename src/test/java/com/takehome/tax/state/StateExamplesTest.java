package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Money;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked example of a state return, from the same federal figures, within five dollars a figure. */
class StateExamplesTest {

    private static final StateTaxes TAXES = TestTables.asExamplesCompute();
    private static final AcceptedDifferences ACCEPTED = AcceptedDifferences.read();
    private static final Money TOLERANCE = Money.of(5);

    static List<StateExample> examples() {
        return StateExample.all();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void agreesWithTheSecondSource(StateExample example) {
        StateReturn ours = TAXES.compute(example.facts()).orElseThrow();
        check(example, "agi", ours.agi(), "state_agi");
        check(example, "taxableIncome", ours.taxableIncome(), "state_taxable_income");
        check(example, "incomeTax", Optional.of(ours.incomeTax()), "state_income_tax");
        check(example, "localTax", Optional.of(ours.localTax()), "local_income_tax");
    }

    @Test
    void thereAreAsManyExamplesAsWereGiven() {
        assertThat(examples()).hasSize(192);
        assertThat(ACCEPTED.count()).isEqualTo(3);
    }

    private static void check(StateExample example, String figure, Optional<Money> ours, String key) {
        Optional<Money> accepted = ACCEPTED.find(example.id(), figure);
        if (accepted.isPresent()) {
            assertThat(ours).as(figure).isEqualTo(accepted);
            return;
        }
        example.expectedFigure(key).ifPresent(expected -> {
            assertThat(ours).as(figure).isPresent();
            assertThat(ours.orElseThrow().minus(expected).abs()).as("%s %s, expected %s", figure, ours, expected)
                    .isLessThanOrEqualTo(TOLERANCE);
        });
    }
}
