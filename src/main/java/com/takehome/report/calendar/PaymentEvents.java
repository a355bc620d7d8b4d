package com.takehome.report.calendar;

import com.takehome.money.Money;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The events of a report: payments, ends of periods, and filing in place of the fourth installment. */
final class PaymentEvents {

    private static final List<Month> PERIOD_ENDS = List.of(Month.MARCH, Month.MAY, Month.AUGUST, Month.DECEMBER);
    private static final int LAST_INSTALLMENT = 4;

    private PaymentEvents() {}

    /** All events from the as-of date on, by date. */
    static List<CalendarEvent> of(PracticeReport report) {
        List<CalendarEvent> events = new ArrayList<>();
        for (EstimateReport estimate : report.estimates()) {
            estimate.installments().stream().filter(each -> isToPay(report, each))
                    .forEach(each -> events.add(payment(report, estimate, each)));
        }
        report.estimates().stream().filter(PaymentEvents::isFederal)
                .flatMap(estimate -> besides(report, estimate)).forEach(events::add);
        return events.stream().filter(event -> !event.date().isBefore(report.practice().asOf()))
                .sorted(Comparator.comparing(CalendarEvent::date).thenComparing(CalendarEvent::key)).toList();
    }

    private static boolean isFederal(EstimateReport estimate) {
        return estimate.jurisdiction().equals("Federal");
    }

    private static boolean isToPay(PracticeReport report, Installment each) {
        return !each.due().isBefore(report.practice().asOf()) && each.toPay().filter(Money::isPositive).isPresent();
    }

    private static CalendarEvent payment(PracticeReport report, EstimateReport estimate, Installment each) {
        String amount = Figures.inWords(each.toPay().orElse(Money.ZERO));
        String summary = estimate.jurisdiction() + " estimated tax " + each.number() + " of "
                + estimate.installments().size() + " - " + report.practice().name() + " - " + amount;
        List<String> lines = new ArrayList<>(
                List.of("Pay " + amount + " for tax year " + estimate.taxYear() + "."));
        if (!each.due().equals(each.statutory())) {
            lines.add("Moved from " + Figures.letterDay(each.statutory()) + ".");
        }
        lines.add(isFederal(estimate) ? "Direct Pay: reason Estimated Tax, apply to 1040-ES, tax period "
                + estimate.taxYear() + "." : "Pay on the state's own site or form.");
        lines.add("An estimate, not a guarantee.");
        return new CalendarEvent(estimate.jurisdiction().toLowerCase(Locale.ROOT) + "-" + estimate.taxYear() + "-q"
                + each.number(), estimate.taxYear(), each.due(), summary, String.join("\n", lines));
    }

    /** What goes with a year's federal payments, as long as there is one to come. */
    private static Stream<CalendarEvent> besides(PracticeReport report, EstimateReport estimate) {
        List<Installment> toCome = estimate.installments().stream().filter(each -> isToPay(report, each)).toList();
        Stream<CalendarEvent> periodEnds = toCome.stream()
                .filter(each -> each.number() <= PERIOD_ENDS.size()).map(each -> periodEnd(report, estimate, each));
        Optional<CalendarEvent> filing = toCome.stream().filter(each -> each.number() == LAST_INSTALLMENT)
                .map(each -> fileAndPay(report, estimate)).findFirst();
        return Stream.concat(periodEnds, filing.stream());
    }

    private static CalendarEvent periodEnd(PracticeReport report, EstimateReport estimate, Installment each) {
        LocalDate end = LocalDate.of(estimate.taxYear(), PERIOD_ENDS.get(each.number() - 1), 1).plusMonths(1)
                .minusDays(1);
        return new CalendarEvent("close-" + estimate.taxYear() + "-q" + each.number(), estimate.taxYear(), end,
                "Send books - " + report.practice().name(), "The period for installment " + each.number() + " of "
                        + estimate.taxYear() + " ends: send income and costs through today, so that the payment due "
                        + Figures.letterDay(each.due()) + " can be confirmed.");
    }

    /** Form 2210: a return filed and paid by January 31 (or the next business day) replaces the fourth installment. */
    private static CalendarEvent fileAndPay(PracticeReport report, EstimateReport estimate) {
        return new CalendarEvent("file-" + estimate.taxYear(), estimate.taxYear(), estimate.fileAndPay(),
                "File " + estimate.taxYear() + " return in place of installment 4 - " + report.practice().name(),
                "Alternative: file the " + estimate.taxYear() + " return and pay its whole balance by today; then the "
                        + "fourth installment need not be paid.");
    }
}
