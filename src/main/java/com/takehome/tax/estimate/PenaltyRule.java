package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.CreditLedger.Portion;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The underpayment penalty: simple interest (26 CFR 301.6622-1(b)) on each late part of an installment, from its
 * statutory date until it is paid, at most until April 15 of the following year (IRC 6654(b)(2)), at the rate of each
 * quarter that it lasts. The first quarter's rate holds until April 15 (IRC 6621(b)(2)(B)).
 */
final class PenaltyRule {

    /** More than enough for the cent that a piece is rounded to. */
    private static final int SCALE = 12;

    private final InterestRates rates;
    private final LocalDate end;

    PenaltyRule(InterestRates rates, LocalDate penaltyEnd) {
        this.rates = rates;
        this.end = penaltyEnd;
    }

    /** The penalty until its end for these parts of installments. */
    Penalty compute(List<Portion> portions) {
        return compute(portions, end);
    }

    /** The penalty that has arisen until the date, on installments whose due date has passed by then. */
    Penalty toDate(List<Portion> portions, LocalDate asOf) {
        return compute(portions.stream().filter(each -> each.installment().hasPassed(asOf)).toList(),
                asOf.isBefore(end) ? asOf : end);
    }

    private Penalty compute(List<Portion> portions, LocalDate until) {
        List<Penalty.Piece> pieces = new ArrayList<>();
        for (Portion portion : portions) {
            if (isLate(portion)) {
                LocalDate paid = portion.paidOn().filter(date -> date.isBefore(until)).orElse(until);
                pieces.addAll(pieces(portion, paid));
            }
        }
        return Penalty.of(pieces);
    }

    private static boolean isLate(Portion portion) {
        return portion.paidOn().map(date -> date.isAfter(portion.installment().due())).orElse(true);
    }

    private List<Penalty.Piece> pieces(Portion portion, LocalDate until) {
        List<Penalty.Piece> pieces = new ArrayList<>();
        LocalDate start = portion.installment().statutory();
        while (start.isBefore(until)) {
            RateQuarter quarter = rateQuarter(start.plusDays(1));
            LocalDate last = quarter.equals(rateQuarter(end)) ? end : quarter.lastDay();
            LocalDate stop = until.isBefore(last) ? until : last;
            pieces.add(piece(portion, quarter, start, stop));
            start = stop;
        }
        return pieces;
    }

    /** The first fifteen days of April that the penalty ends with count to the quarter before. */
    private RateQuarter rateQuarter(LocalDate date) {
        return RateQuarter.of(date.getYear() == end.getYear() ? LocalDate.of(end.getYear(), 1, 1) : date);
    }

    private Penalty.Piece piece(Portion portion, RateQuarter quarter, LocalDate start, LocalDate stop) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(start, stop));
        int daysInYear = Year.of(quarter.year()).length();
        Optional<Rate> rate = rates.find(quarter);
        return new Penalty.Piece(portion.installment().number(), portion.amount(), portion.paidOn(), quarter, start,
                stop, days, daysInYear, rate, rate.map(each -> interest(portion.amount(), each, days, daysInYear)));
    }

    private static Money interest(Money amount, Rate rate, int days, int daysInYear) {
        BigDecimal exact = amount.amount().multiply(rate.decimal()).multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(daysInYear), SCALE, RoundingMode.HALF_UP);
        return Rounding.CENTS.round(exact);
    }
}
