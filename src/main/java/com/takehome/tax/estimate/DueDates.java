package com.takehome.tax.estimate;

import com.takehome.model.DueDateOverride;
import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Due dates by rule, for any year: IRC 6654(c)(2) for the statutory dates and IRC 7503 for a date that falls on a
 * Saturday, a Sunday or a legal holiday in the District of Columbia. A state's dates move for weekends and federal
 * holidays; what else closes a state's offices is not known here.
 */
public final class DueDates {

    private static final List<MonthDay> FEDERAL = List.of(MonthDay.of(Month.APRIL, 15), MonthDay.of(Month.JUNE, 15),
            MonthDay.of(Month.SEPTEMBER, 15), MonthDay.of(Month.JANUARY, 15));

    private DueDates() {}

    /** The four federal installments of a tax year. */
    public static List<InstallmentDate> federal(TaxYear taxYear) {
        return of(Jurisdiction.FEDERAL, taxYear, FEDERAL);
    }

    /** The installments of a jurisdiction whose law names these days; one in January falls in the following year. */
    public static List<InstallmentDate> of(Jurisdiction jurisdiction, TaxYear taxYear, List<MonthDay> days) {
        List<InstallmentDate> dates = new ArrayList<>();
        for (MonthDay day : days) {
            TaxYear year = day.getMonth() == Month.JANUARY ? taxYear.next() : taxYear;
            LocalDate statutory = day.atYear(year.value());
            dates.add(new InstallmentDate(dates.size() + 1, statutory, nextOpenDay(jurisdiction, statutory)));
        }
        return List.copyOf(dates);
    }

    /** The same installments with the due dates that the user has given in place of the rule's. */
    public static List<InstallmentDate> postponed(List<InstallmentDate> dates, Jurisdiction jurisdiction,
            TaxYear taxYear, List<DueDateOverride> overrides) {
        return dates.stream().map(date -> overrides.stream()
                .filter(each -> each.jurisdiction().equals(jurisdiction) && each.taxYear().equals(taxYear)
                        && each.installment() == date.number())
                .reduce((first, last) -> last)
                .map(each -> new InstallmentDate(date.number(), date.statutory(), each.due())).orElse(date)).toList();
    }

    /**
     * The day by which the return, filed and paid in full, takes the place of the fourth installment (IRC 6654(h)):
     * January 31, moved like any other.
     */
    public static LocalDate fileAndPay(TaxYear taxYear) {
        return nextOpenDay(Jurisdiction.FEDERAL, LocalDate.of(taxYear.next().value(), Month.JANUARY, 31));
    }

    /** April 15 of the following year, where the underpayment penalty ends (IRC 6654(b)(2)), never moved. */
    public static LocalDate penaltyEnd(TaxYear taxYear) {
        return LocalDate.of(taxYear.next().value(), Month.APRIL, 15);
    }

    private static LocalDate nextOpenDay(Jurisdiction jurisdiction, LocalDate date) {
        Predicate<LocalDate> holiday = jurisdiction.isFederal() || jurisdiction.equals(Jurisdiction.of(UsState.DC))
                ? LegalHolidays::isDistrictOfColumbia
                : LegalHolidays::isFederal;
        LocalDate open = date;
        while (isWeekend(open) || holiday.test(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
