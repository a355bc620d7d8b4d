package com.takehome.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            a year of receipts,             0,  54000000, DOLLARS,       0, 60000000, 20000000
            a loss and a gain,      -1250000,    9000000, DOLLARS, -5000000, 10000000,  5000000
            only losses,             -900000,    -100000, DOLLARS, -1000000,        0,   200000
            a share of forty,               0,      4050, SHARE,          0,     5000,     1000
            the full capacity,              0,     10000, SHARE,          0,    10000,     2000
            six months of runway,           0,         6, MONTHS,         0,        6,        2
            nothing at all,                 0,         0, DOLLARS,        0,      100,      100
            a single cent,                  0,         1, DOLLARS,        0,      100,      100
            """)
    void ticksStandOnRoundNumbers(String name, long lowest, long highest, Unit unit, long low, long high, long step) {
        assertThat(Axis.covering(lowest, highest, unit)).isEqualTo(new Axis(low, high, step));
    }

    @Test
    void holdsAllValuesInAtMostFiveStepsWhateverTheyAre() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            long one = random.nextLong(-1_000_000_000L, 10_000_000_000L);
            long other = random.nextLong(-1_000_000_000L, 10_000_000_000L);
            Axis axis = Axis.covering(Math.min(one, other), Math.max(one, other), Unit.DOLLARS);
            assertThat(axis.low()).isLessThanOrEqualTo(Math.min(0, Math.min(one, other)));
            assertThat(axis.high()).isGreaterThanOrEqualTo(Math.max(0, Math.max(one, other)));
            assertThat(axis.ticks()).hasSizeBetween(2, 6).contains(0L).last().isEqualTo(axis.high());
        }
    }

    @Test
    void placesValuesInProportion() {
        Axis axis = new Axis(-100, 300, 100);

        assertThat(axis.place(-100, 200, 0)).isEqualTo(200);
        assertThat(axis.place(0, 200, 0)).isEqualTo(150);
        assertThat(axis.place(300, 200, 0)).isEqualTo(0);
    }

    @Test
    void refusesAnAxisWithoutZero() {
        assertThatThrownBy(() -> new Axis(100, 300, 100)).isInstanceOf(IllegalArgumentException.class);
    }
}
