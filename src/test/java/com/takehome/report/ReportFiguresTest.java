package com.takehome.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ReportFiguresTest {

    @Test
    void clientsHoursAreTheirShareOfTheWeek() {
        PracticeReport report = SampleReports.threeClients();
        Rate share = report.clients().getFirst().capacity().getFirst();
        BigDecimal week = report.input().profile().workingTime().weeklyHours();
        assertThat(share.isPositive()).isTrue();
        assertThat(firstHours(report)).isEqualByComparingTo(share.decimal().multiply(week));
    }

    private static BigDecimal firstHours(PracticeReport report) {
        Figure.Group first = (Figure.Group) series(ReportFigures.of(report), "clients").items().getFirst();
        return ((Figure.Quantity) series(first, "hoursAWeek").items().getFirst()).value();
    }

    private static Figure.Series series(Figure.Group group, String key) {
        return (Figure.Series) Objects.requireNonNull(group.members().get(key));
    }
}
