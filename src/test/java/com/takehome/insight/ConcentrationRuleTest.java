package com.takehome.insight;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.PracticeFixture;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The usual limit is 40%. */
class ConcentrationRuleTest {

    @Test
    void exactlyAtTheLimitIsWithinIt() {
        assertThat(find(8_000, 10_000, 12_000)).isEmpty();
    }

    /** 12,010 of 30,010 is 40.02%; at the limit it would be 12,010 of 30,025. */
    @Test
    void aLittleMoreThanTheLimitIsFlaggedWithItsCure() {
        assertThat(find(8_000, 10_000, 12_010)).singleElement().satisfies(finding -> {
            assertThat(finding.month()).contains(YearMonth.of(2026, 1));
            assertThat(finding.value().orElseThrow()).isEqualByComparingTo(new BigDecimal("0.400200"));
            assertThat(finding.limit().orElseThrow()).isEqualByComparingTo("0.4");
            assertThat(finding.nextStep())
                    .isEqualTo("Further retainers of 15.00 a month from other clients would bring it to the limit.");
        });
    }

    /** 120,001 of 300,001 is 40.0002%, and the share counts with four decimals. */
    @Test
    void aShareThatRoundsToTheLimitIsWithinIt() {
        assertThat(find(80_000, 100_000, 120_001)).isEmpty();
    }

    @Test
    void twoClientsCannotMeetTheLimit() {
        assertThat(find(8_000, 10_000)).singleElement().satisfies(finding -> assertThat(finding.nextStep())
                .endsWith("Other prices for the clients billed now would not do."));
    }

    private static List<Finding> find(int... retainers) {
        PracticeFixture practice = PracticeFixture.single();
        for (int i = 0; i < retainers.length; i++) {
            practice = practice.client("Client " + i, "2026-01-01", Optional.empty(), retainers[i], "0.2", 0);
        }
        return ConcentrationRule.find(InsightFixture.project(practice)).stream()
                .filter(finding -> finding.code().equals("CONCENTRATION")).toList();
    }
}
