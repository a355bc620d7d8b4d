package com.takehome.tax.estimate;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DueDatesTest {

    static IntStream years() {
        return IntStream.rangeClosed(2020, 2035);
    }

    @ParameterizedTest
    @MethodSource("years")
    void movesOnlyForwardAndOnlyOffClosedDays(int year) {
        List<InstallmentDate> dates = DueDates.federal(new TaxYear(year));
        assertThat(dates).extracting(InstallmentDate::number).containsExactly(1, 2, 3, 4);
        assertThat(dates).extracting(each -> each.statutory().toString()).containsExactly(year + "-04-15",
                year + "-06-15", year + "-09-15", (year + 1) + "-01-15");
        for (InstallmentDate date : dates) {
            assertThat(date.due()).isBetween(date.statutory(), date.statutory().plusDays(3));
            assertThat(date.due().getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(date.isMoved()).isEqualTo(!date.due().equals(date.statutory()));
            boolean onTime = isOrdinaryWorkday(date.statutory());
            assertThat(date.isMoved()).as(date.toString()).isEqualTo(!onTime);
        }
        assertThat(DueDates.fileAndPay(new TaxYear(year)).getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY,
                DayOfWeek.SUNDAY);
    }

    /** Of the four days, April 15 on a Friday is Emancipation Day observed, January 15 on a Monday Dr. King's day. */
    private static boolean isOrdinaryWorkday(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY, SUNDAY -> false;
            case FRIDAY -> date.getMonthValue() != 4;
            case MONDAY -> date.getMonthValue() != 1;
            default -> true;
        };
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Emancipation Day Sunday, observed Monday  | 2028 | 1 | 2028-04-18 | calendar
            Emancipation Day Saturday, observed Friday| 2033 | 1 | 2033-04-18 | calendar
            Emancipation Day itself after a Sunday    | 2007 | 1 | 2007-04-17 | IRS Publication 505 (2008)
            before Emancipation Day was a holiday     | 2004 | 1 | 2004-04-15 | calendar
            January 15 is the third Monday            | 2028 | 4 | 2029-01-16 | calendar
            January 15 Sunday and then Dr. King's day | 2022 | 4 | 2023-01-17 | IRS 1040-ES (2022)
            """)
    void knowsTheHolidays(String why, int year, int installment, LocalDate due, String source) {
        assertThat(DueDates.federal(new TaxYear(year)).get(installment - 1).due()).as(why + ", " + source)
                .isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} {1} installment {2}")
    @CsvSource(delimiter = '|', textBlock = """
            CA | 2025 | 2 | 2025-06-16 | June 15 is a Sunday
            MD | 2022 | 1 | 2022-04-15 | Emancipation Day is no holiday of Maryland
            DC | 2022 | 1 | 2022-04-18 | Emancipation Day observed on Friday
            VA | 2026 | 1 | 2026-05-01 | Virginia's own day
            VA | 2027 | 1 | 2027-05-03 | May 1 is a Saturday
            IA | 2026 | 4 | 2027-02-01 | January 31 is a Sunday
            DE | 2027 | 1 | 2027-04-30 | Delaware's own day
            HI | 2022 | 2 | 2022-06-21 | Juneteenth Sunday, observed on Monday 20
            HI | 2026 | 4 | 2027-01-20 | Hawaii's own day
            UT | 2026 | 1 | 2026-04-15 | ordinary day
            """)
    void knowsTheStatesOwnDays(UsState state, int year, int installment, LocalDate due, String why) {
        Jurisdiction jurisdiction = Jurisdiction.of(state);
        List<InstallmentDate> dates = DueDates.of(jurisdiction, new TaxYear(year),
                EstimateFactsFixture.TABLES.rules(jurisdiction).due());
        assertThat(dates.get(installment - 1).due()).as(why).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({"1, 2025-10-15", "4, 2026-03-02"})
    void takesThePostponedDateOfThatInstallmentOnly(int installment, LocalDate due) {
        EstimateFactsFixture fixture = new EstimateFactsFixture().postponed(installment, due.toString());
        List<InstallmentDate> ruled = DueDates.federal(fixture.taxYear);
        List<InstallmentDate> dates = DueDates.postponed(ruled, Jurisdiction.FEDERAL, fixture.taxYear,
                fixture.dueDates);
        for (int i = 0; i < dates.size(); i++) {
            assertThat(dates.get(i).statutory()).isEqualTo(ruled.get(i).statutory());
            assertThat(dates.get(i).due()).isEqualTo(i + 1 == installment ? due : ruled.get(i).due());
        }
        assertThat(DueDates.postponed(ruled, Jurisdiction.of(UsState.CA), fixture.taxYear, fixture.dueDates))
                .isEqualTo(ruled);
        assertThat(DueDates.postponed(ruled, Jurisdiction.FEDERAL, fixture.taxYear.next(), fixture.dueDates))
                .isEqualTo(ruled);
    }
}
