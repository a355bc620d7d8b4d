package com.takehome.report.calendar;

import com.takehome.report.PracticeReport;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Trigger;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Writes {@code <id>.ics}. Equal reports give equal bytes. */
public final class PaymentCalendar {

    private static final List<String> REMINDERS = List.of("-P7D", "-P1D");

    // The library writes seven days as a week; some calendars know days only.
    private static final String WEEK_BEFORE = "TRIGGER:-P1W";
    private static final String SEVEN_DAYS_BEFORE = "TRIGGER:-P7D";

    private final String firm;
    private final String firmKey;

    /** A calendar in the name of the firm. */
    public PaymentCalendar(String firm) {
        this.firm = firm;
        String key = firm.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        firmKey = key.isEmpty() ? "takehome" : key;
    }

    /** True when there is something to put into a calendar. */
    public boolean hasEvents(PracticeReport report) {
        return !PaymentEvents.of(report).isEmpty();
    }

    /** Writes the calendar; the stream stays open. A report without payments to come gives a calendar without events. */
    public void write(PracticeReport report, OutputStream out) throws IOException {
        List<CalendarComponent> events = PaymentEvents.of(report).stream()
                .<CalendarComponent>map(event -> event(event, report)).toList();
        PropertyList properties = new PropertyList(List.of(new ProdId("-//takehome//Estimated payments//EN"),
                ImmutableVersion.VERSION_2_0, ImmutableMethod.PUBLISH));
        Calendar calendar = new Calendar(properties, new ComponentList<>(events));
        StringWriter text = new StringWriter();
        new CalendarOutputter(false).output(calendar, text);
        out.write(FoldedLines.of(text.toString().replace(WEEK_BEFORE, SEVEN_DAYS_BEFORE)));
    }

    private VEvent event(CalendarEvent event, PracticeReport report) {
        LocalDate asOf = report.practice().asOf();
        Instant stamp = asOf.atStartOfDay(ZoneOffset.UTC).toInstant();
        long sequence = Math.max(0, ChronoUnit.DAYS.between(LocalDate.of(event.taxYear(), 1, 1), asOf));
        PropertyList properties = new PropertyList(List.of(new DtStamp(stamp),
                new Uid(report.practice().id() + "-" + event.key() + "@" + firmKey), new DtStart<>(event.date()),
                new DtEnd<>(event.date().plusDays(1)), new Summary(event.summary()),
                new Description(event.description()), ImmutableTransp.TRANSPARENT, organizer(),
                new Sequence((int) sequence)));
        return new VEvent(properties,
                new ComponentList<>(REMINDERS.stream().map(before -> alarm(before, event)).toList()));
    }

    /** Required by METHOD:PUBLISH (RFC 5546, 3.2.1); nobody's mail address is known. */
    private Organizer organizer() {
        return new Organizer(new ParameterList(List.of(new Cn(firm))), URI.create("urn:takehome:" + firmKey));
    }

    private static VAlarm alarm(String before, CalendarEvent event) {
        return new VAlarm(new PropertyList(List.of(ImmutableAction.DISPLAY, new Trigger(new ParameterList(), before),
                new Description(event.summary()))));
    }
}
