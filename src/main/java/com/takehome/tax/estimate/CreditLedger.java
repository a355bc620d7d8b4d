package com.takehome.tax.estimate;

import com.takehome.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What was credited when: withholding apart from payments and the overpayment applied.
 *
 * @param dates the installments
 * @param withholding withholding on the dates on which it counts
 * @param payments payments and the overpayment applied
 */
record CreditLedger(List<InstallmentDate> dates, List<Credit> withholding, List<Credit> payments) {

    CreditLedger {
        dates = List.copyOf(dates);
        withholding = List.copyOf(withholding);
        payments = List.copyOf(payments);
    }

    /** All that was credited up to the date. */
    Money creditedThrough(LocalDate date) {
        return withheldThrough(date).plus(paidThrough(date));
    }

    /** What of it was withheld. */
    Money withheldThrough(LocalDate date) {
        return sum(withholding, LocalDate.MIN, date);
    }

    /** What of it was paid, the overpayment applied included. */
    Money paidThrough(LocalDate date) {
        return sum(payments, LocalDate.MIN, date);
    }

    /** Form 2210 Section A (lines 10 to 18) for these required installments. */
    List<SectionAColumn> sectionA(List<Money> required) {
        List<SectionAColumn> columns = new ArrayList<>();
        LocalDate after = LocalDate.MIN;
        SectionAColumn previous = SectionAColumn.BEFORE_FIRST;
        for (int i = 0; i < dates.size(); i++) {
            LocalDate due = dates.get(i).due();
            previous = SectionAColumn.after(previous, required.get(i), sum(withholding, after, due),
                    sum(payments, after, due));
            columns.add(previous);
            after = due.isAfter(after) ? due : after;
        }
        return List.copyOf(columns);
    }

    /**
     * The required installments in parts by what paid them: credits go to the earliest unpaid installment (IRC
     * 6654(b)(3)), those of one day together; what is left unpaid comes last.
     */
    List<Portion> portions(List<Money> required) {
        TreeMap<LocalDate, Money> credits = new TreeMap<>();
        withholding.forEach(each -> credits.merge(each.date(), each.amount(), Money::plus));
        payments.forEach(each -> credits.merge(each.date(), each.amount(), Money::plus));
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < required.size(); i++) {
            Money open = required.get(i);
            while (open.isPositive() && !credits.isEmpty()) {
                var credit = credits.pollFirstEntry();
                Money used = open.min(credit.getValue());
                addIfAny(portions, new Portion(dates.get(i), used, Optional.of(credit.getKey())));
                open = open.minus(used);
                if (credit.getValue().isMoreThan(used)) {
                    credits.put(credit.getKey(), credit.getValue().minus(used));
                }
            }
            addIfAny(portions, new Portion(dates.get(i), open, Optional.empty()));
        }
        return List.copyOf(portions);
    }

    private static void addIfAny(List<Portion> portions, Portion portion) {
        if (portion.amount().isPositive()) {
            portions.add(portion);
        }
    }

    private static Money sum(List<Credit> credits, LocalDate after, LocalDate through) {
        return Money.sum(credits.stream().filter(each -> each.date().isAfter(after) && !each.date().isAfter(through))
                .map(Credit::amount).toList());
    }

    /**
     * A part of an installment.
     *
     * @param installment which
     * @param amount how much of it
     * @param paidOn when it was paid; empty: not yet
     */
    record Portion(InstallmentDate installment, Money amount, Optional<LocalDate> paidOn) {
    }
}
