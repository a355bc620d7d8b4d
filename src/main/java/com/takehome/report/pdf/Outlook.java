package com.takehome.report.pdf;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.chart.TimeLine;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which of the report's figures the as-of date makes the present ones. */
final class Outlook {

    private Outlook() {}

    /**
     * A payment to come.
     *
     * @param estimate whose
     * @param installment which
     */
    record Payment(EstimateReport estimate, Installment installment) {

        LocalDate due() {
            return installment.due();
        }

        Money amount() {
            return installment.toPay().orElse(Money.ZERO);
        }

        /** Such as "Federal 2026, installment 4 of 4". */
        String name() {
            return jurisdiction(estimate) + " " + estimate.taxYear() + ", installment " + installment.number() + " of "
                    + estimate.installments().size();
        }
    }

    /** The projection year that holds the as-of date; the first or last one where none does. */
    static ProjectionYear thisYear(PracticeReport report) {
        YearMonth now = YearMonth.from(report.practice().asOf());
        List<ProjectionYear> years = report.projectionYears();
        return years.stream().filter(year -> !year.to().isBefore(now)).findFirst().orElse(years.getLast());
    }

    /** The months from that of the as-of date on; all of them where it lies after the last one. */
    static Stream<PracticeReport.Month> monthsToCome(PracticeReport report) {
        YearMonth now = YearMonth.from(report.practice().asOf());
        YearMonth last = report.months().getLast().month();
        return report.months().stream().filter(month -> now.isAfter(last) || !month.month().isBefore(now));
    }

    /** "2026", or "July 2026 to June 2027". */
    static String name(ProjectionYear year) {
        if (year.from().getMonth() == Month.JANUARY) {
            return Integer.toString(year.from().getYear());
        }
        return Figures.longMonth(year.from()) + " to " + Figures.longMonth(year.to());
    }

    /** "Year 1, 2026", or "Year 1, Jul 2026 to Jun 2027". */
    static String heading(ProjectionYear year) {
        return "Year " + year.year() + ", " + span(year);
    }

    /** The same on two lines, for the head of a column. */
    static String columnHeading(ProjectionYear year) {
        return "Year " + year.year() + "\n" + span(year);
    }

    private static String span(ProjectionYear year) {
        return year.from().getMonth() == Month.JANUARY ? Integer.toString(year.from().getYear())
                : Figures.month(year.from()) + " to " + Figures.month(year.to());
    }

    /** The payments from the as-of date on, earliest first. */
    static List<Payment> payments(PracticeReport report) {
        return report.estimates().stream()
                .flatMap(estimate -> estimate.installments().stream().map(each -> new Payment(estimate, each)))
                .filter(payment -> !payment.due().isBefore(report.practice().asOf()))
                .filter(payment -> payment.amount().isPositive()).sorted(Comparator.comparing(Payment::due)).toList();
    }

    /** "Federal", or the state's code. */
    static String jurisdiction(EstimateReport estimate) {
        return estimate.jurisdiction();
    }

    /** The 36 months along the bottom of a chart. */
    static TimeLine timeLine(PracticeReport report) {
        return new TimeLine(
                report.months().stream().map(month -> TimeLine.ofMonth(month.month(), month.actual())).toList());
    }

    /** Such as "January 2026 to December 2028". */
    static String span(PracticeReport report) {
        return Figures.longMonth(report.months().getFirst().month()) + " to "
                + Figures.longMonth(report.months().getLast().month());
    }
}
