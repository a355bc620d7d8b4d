package com.takehome.tax.estimate;

import com.takehome.money.Money;

/**
 * A column of Form 2210 Part III Section A.
 *
 * @param required line 10: the required installment
 * @param withholding the part of line 11 that was withheld
 * @param paid the part of line 11 that was paid, the overpayment applied included
 * @param credited line 11: credited after the previous due date through this one
 * @param carriedIn line 12: the previous column's line 18
 * @param available line 13: 11 + 12
 * @param arrears line 14: the previous column's 16 + 17
 * @param applied line 15: what is left for this installment
 * @param arrearsLeft line 16: earlier arrears that remain
 * @param underpayment line 17
 * @param overpayment line 18
 */
public record SectionAColumn(Money required, Money withholding, Money paid, Money credited, Money carriedIn,
        Money available, Money arrears, Money applied, Money arrearsLeft, Money underpayment, Money overpayment) {

    static final SectionAColumn BEFORE_FIRST = new SectionAColumn(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
            Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);

    /** The column that follows, with what was credited in its window. */
    static SectionAColumn after(SectionAColumn previous, Money required, Money withholding, Money paid) {
        Money credited = withholding.plus(paid);
        Money carriedIn = previous.overpayment;
        Money available = credited.plus(carriedIn);
        Money arrears = previous.arrearsLeft.plus(previous.underpayment);
        Money applied = available.minus(arrears).atLeastZero();
        Money arrearsLeft = applied.isZero() ? arrears.minus(available) : Money.ZERO;
        return new SectionAColumn(required, withholding, paid, credited, carriedIn, available, arrears, applied,
                arrearsLeft, required.minus(applied).atLeastZero(), applied.minus(required).atLeastZero());
    }
}
