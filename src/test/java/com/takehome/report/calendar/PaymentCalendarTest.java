package com.takehome.report.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Money;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Practice;
import com.takehome.report.SampleReports;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.util.CompatibilityHints;
import org.junit.jupiter.api.Test;

class PaymentCalendarTest {

    private static final PaymentCalendar CALENDAR = new PaymentCalendar("Takehome & Co.");

    @Test
    void passesTheLibrarysStrictParseAndValidation() throws IOException, ParserException {
        assertThat(CompatibilityHints.isHintEnabled(CompatibilityHints.KEY_RELAXED_PARSING)).isFalse();

        Calendar calendar = new CalendarBuilder().build(new ByteArrayInputStream(written(SampleReports.large())));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents(Component.VEVENT)).isNotEmpty();
    }

    @Test
    void hasOneEventForEachUnpaidInstallmentToCome() throws IOException {
        PracticeReport report = SampleReports.threeClients();
        long toPay = report.estimates().stream().flatMap(each -> each.installments().stream())
                .filter(each -> each.toPay().filter(Money::isPositive).isPresent()).count();

        assertThat(
                unfolded(report).lines().filter(line -> line.startsWith("SUMMARY:") && line.contains("estimated tax")))
                .hasSize((int) toPay);
    }

    @Test
    void eventsAreAllDayOnTheDueDateWithStableIdentifiers() throws IOException {
        String text = unfolded(SampleReports.threeClients()).replace("\r\n", "\n");

        assertThat(text).contains("""
                UID:harbor-advisory-federal-2026-q4@takehome-co
                DTSTART;VALUE=DATE:20270115
                DTEND;VALUE=DATE:20270116
                """, """
                UID:harbor-advisory-file-2026@takehome-co
                DTSTART;VALUE=DATE:20270201
                """);
        assertThat(text.lines()).contains("DTSTAMP:20261130T000000Z", "SEQUENCE:333", "METHOD:PUBLISH",
                "TRANSP:TRANSPARENT", "TRIGGER:-P7D", "TRIGGER:-P1D", "DTSTART;VALUE=DATE:20261231");
    }

    @Test
    void equalReportsGiveEqualBytes() throws IOException {
        assertThat(written(SampleReports.large())).isEqualTo(written(SampleReports.large()));
    }

    @Test
    void foldsAtSeventyFiveOctetsWithoutCuttingACharacter() throws IOException {
        PracticeReport report = named("\u5F20\u4F1F\u54A8\u8BE2".repeat(20));
        byte[] bytes = written(report);

        String text = new String(bytes, StandardCharsets.UTF_8);

        assertThat(text).doesNotContain("\uFFFD");
        assertThat(List.of(text.split("\r\n", -1)))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).contains(report.practice().name());
    }

    @Test
    void holdsNoDigitsOfTheTaxpayersIdentifier() throws IOException {
        PracticeReport report = SampleReports.threeClients();
        String lastFour = report.input().profile().contact().taxpayerIdLastFour().orElseThrow();

        assertThat(unfolded(report)).doesNotContain("-" + lastFour).doesNotContain("***");
    }

    @Test
    void isEmptyWithoutPayments() {
        assertThat(CALENDAR.hasEvents(SampleReports.empty())).isFalse();
        assertThat(CALENDAR.hasEvents(SampleReports.threeClients())).isTrue();
    }

    private static PracticeReport named(String name) {
        PracticeReport report = SampleReports.threeClients();
        Practice practice = new Practice(report.practice().id(), name, report.practice().asOf(),
                report.practice().firstMonth(), report.practice().entity());
        return new PracticeReport(practice, report.months(), report.projectionYears(), report.taxYears(),
                report.estimates(), report.w2Comparison(), report.scenarios(), report.findings(), report.audit(),
                report.clients(), report.otherIncome(), report.expenses(), report.notes(), report.problems(),
                report.input(), report.provenance(), report.questions());
    }

    private static String unfolded(PracticeReport report) throws IOException {
        return new String(written(report), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static byte[] written(PracticeReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CALENDAR.write(report, out);
        return out.toByteArray();
    }
}
