package com.takehome.insight.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.model.RiskProfile.Months;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {

    /** The first values for the seed 1234567, as published with the algorithm's translations (rosettacode.org). */
    @Test
    void followThePublishedSequence() {
        Draws draws = Draws.from(1234567);
        assertThat(IntStream.range(0, 5).mapToObj(i -> Long.toUnsignedString(draws.next()))).containsExactly(
                "6457827717110365317", "3203168211198807973", "9817491932198370423", "4593380528125082431",
                "16408922859458223821");
    }

    @Test
    void reachEachNumberOfARangeAlike() {
        Draws draws = Draws.from(7);
        int[] counts = new int[19];
        IntStream.range(0, 190_000).forEach(i -> counts[draws.months(new Months(6, 24)) - 6]++);
        assertThat(Arrays.stream(counts).boxed()).allSatisfy(count -> assertThat(count).isCloseTo(10_000, within(400)));
    }

    @Test
    void giveTheOneNumberOfARangeOfOne() {
        assertThat(Draws.from(3).between(5, 5)).isEqualTo(5);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.15, 0.5, 1})
    void makeTheYearlyChanceOfTwelveMonthlyOnes(double yearly) {
        double monthly = Draws.monthlyChance(yearly) / (double) (1L << 53);
        assertThat(1 - Math.pow(1 - monthly, 12)).isCloseTo(yearly, within(1e-9));
    }

    @Test
    void happenAsOftenAsTheChanceSays() {
        Draws draws = Draws.from(11);
        long chance = (1L << 53) / 4;
        assertThat(IntStream.range(0, 40_000).filter(i -> draws.happens(chance)).count()).isCloseTo(10_000,
                within(350L));
    }

    @Test
    void differByPathLifeAndSeed() {
        Set<Long> first = new HashSet<>();
        for (int path = 0; path < 5_000; path++) {
            first.add(Draws.of(1, PracticeLife.LIFE, path).next());
            first.add(Draws.of(1, JobLife.LIFE, path).next());
            first.add(Draws.of(2, PracticeLife.LIFE, path).next());
        }
        assertThat(first).hasSize(15_000);
    }
}
