package com.takehome.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a third down           |             100 |             1 |             3 |           33
            two thirds up          |             100 |             2 |             3 |           67
            a half up              |               5 |             1 |             2 |            3
            a half away from zero  |              -5 |             1 |             2 |           -3
            all of it              |        12345678 |      87654321 |      87654321 |     12345678
            nothing                |        12345678 |             0 |      87654321 |            0
            a part below nothing   |             100 |            -1 |             3 |          -33
            beyond 64 bits         |   4000000000000 | 3000000000000 | 6000000000000 | 2000000000000
            """)
    void roundsHalfUp(String what, long amount, long part, long whole, long expected) {
        assertThat(Proportion.of(amount, part, whole)).as(what).isEqualTo(expected);
        assertThat(Proportion.of(amount, part, whole)).as(what)
                .isEqualTo(Money.ofCents(amount).timesFraction(part, whole, Rounding.CENTS).toCents());
    }
}
