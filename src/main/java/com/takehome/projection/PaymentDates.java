package com.takehome.projection;

import com.takehome.model.Frequency;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The one rule for when a repeated amount falls: on Start's day, or the month's last day, every 1, 3 or 12 months. */
final class PaymentDates {

    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;

    private PaymentDates() {}

    /** True when a payment falls in the month; one that is due on End is made, and Once ignores End. */
    static boolean fallsIn(YearMonth month, Frequency frequency, LocalDate start, Optional<LocalDate> end) {
        long monthsSinceStart = YearMonth.from(start).until(month, ChronoUnit.MONTHS);
        if (monthsSinceStart < 0) {
            return false;
        }
        return switch (frequency) {
            case ONCE -> monthsSinceStart == 0;
            case MONTHLY -> isWithin(month, start, end);
            case QUARTERLY -> monthsSinceStart % MONTHS_A_QUARTER == 0 && isWithin(month, start, end);
            case ANNUAL -> monthsSinceStart % MONTHS_A_YEAR == 0 && isWithin(month, start, end);
        };
    }

    private static boolean isWithin(YearMonth month, LocalDate start, Optional<LocalDate> end) {
        LocalDate payment = month.atDay(Math.min(start.getDayOfMonth(), month.lengthOfMonth()));
        return end.filter(payment::isAfter).isEmpty();
    }
}
