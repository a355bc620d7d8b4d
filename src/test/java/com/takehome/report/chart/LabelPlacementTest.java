package com.takehome.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabelPlacementTest {

    @Test
    void leavesLabelsThatHaveRoomWhereTheyAre() {
        assertThat(LabelPlacement.spread(List.of(50.0, 10.0, 90.0), 10, 0, 100)).containsExactly(50.0, 10.0, 90.0);
    }

    @Test
    void movesTouchingLabelsApart() {
        assertThat(LabelPlacement.spread(List.of(50.0, 52.0), 10, 0, 100)).containsExactly(50.0, 60.0);
    }

    @Test
    void movesLabelsUpFromTheFoot() {
        assertThat(LabelPlacement.spread(List.of(99.0, 100.0), 10, 0, 100)).containsExactly(90.0, 100.0);
    }

    @Test
    void noTwoLabelsTouchAndAllStayInsideWhileTheyFit() {
        Random random = new Random(11);
        for (int run = 0; run < 500; run++) {
            List<Double> wanted = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                wanted.add(random.nextDouble(-20, 120));
            }
            List<Double> sorted = LabelPlacement.spread(wanted, 10, 0, 100).stream().sorted().toList();
            assertThat(sorted.getFirst()).isGreaterThanOrEqualTo(-1e-9);
            assertThat(sorted.getLast()).isLessThanOrEqualTo(100);
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(sorted.get(i) - sorted.get(i - 1)).isGreaterThanOrEqualTo(10 - 1e-9);
            }
        }
    }

    @ParameterizedTest(name = "labels {0} wide at {1} apart: every {2}")
    @CsvSource({"10, 12, 1", "13, 12, 3", "36, 12, 3", "37, 12, 12", "500, 12, 12"})
    void showsEveryLabelThatFits(double widest, double distance, int every) {
        assertThat(LabelPlacement.every(widest, distance, List.of(1, 3, 12))).isEqualTo(every);
    }
}
