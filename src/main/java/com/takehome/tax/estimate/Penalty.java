package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The underpayment penalty with its ledger (Form 2210 Part III Section B).
 *
 * @param known the sum of the pieces at published rates
 * @param unpublished the quarters whose rate is not published; the penalty is open while there are any
 * @param pieces what the penalty is made of
 */
public record Penalty(Money known, List<RateQuarter> unpublished, List<Piece> pieces) {

    /** No penalty. */
    public static final Penalty NONE = new Penalty(Money.ZERO, List.of(), List.of());

    public Penalty {
        unpublished = List.copyOf(unpublished);
        pieces = List.copyOf(pieces);
    }

    /** The penalty; empty while a rate that it needs is not published. */
    public Optional<Money> total() {
        return unpublished.isEmpty() ? Optional.of(known) : Optional.empty();
    }

    static Penalty of(List<Piece> pieces) {
        return new Penalty(Money.sum(pieces.stream().flatMap(each -> each.penalty().stream()).toList()),
                pieces.stream().filter(each -> each.penalty().isEmpty()).map(Piece::quarter).distinct().sorted()
                        .toList(),
                pieces);
    }

    /**
     * Simple interest on one late amount within one rate period.
     *
     * @param installment 1 to 4
     * @param amount the late amount
     * @param paidOn when it was paid; empty: not yet
     * @param quarter the rate period
     * @param start the day before the first that counts
     * @param end the last day that counts
     * @param days how many count
     * @param daysInYear 365 or 366
     * @param rate the quarter's rate; empty while it is not published
     * @param penalty rounded to the cent; empty while the rate is not published
     */
    public record Piece(int installment, Money amount, Optional<LocalDate> paidOn, RateQuarter quarter,
            LocalDate start, LocalDate end, int days, int daysInYear, Optional<Rate> rate, Optional<Money> penalty) {
    }
}
