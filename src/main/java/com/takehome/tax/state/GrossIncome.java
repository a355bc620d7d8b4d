package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.tax.Wages;
import java.util.List;

/**
 * How a state that starts from gross income counts a person's.
 *
 * @param wages which box of Form W-2 it taxes
 * @param byClass true where a loss of one class of income reduces no other (72 P.S. 7303(a), N.J.S.A. 54A:5-2)
 */
record GrossIncome(Box wages, boolean byClass) {

    /** As the federal return counts it. */
    static final GrossIncome FEDERAL = new GrossIncome(Box.FEDERAL, false);

    /** A box of Form W-2. */
    enum Box {
        /** Box 1: without elective deferrals, with a shareholder's health insurance. */
        FEDERAL {
            @Override
            Money of(Wages pay) {
                return pay.taxable();
            }
        },
        /** Box 5: with elective deferrals, without a shareholder's health insurance. */
        MEDICARE {
            @Override
            Money of(Wages pay) {
                return pay.payroll();
            }
        };

        abstract Money of(Wages pay);
    }

    /** The person's income. */
    Money of(PersonFacts person) {
        List<Money> classes = List.of(wages.of(person.pay()), person.scheduleCProfit(), person.k1Income(),
                person.netGains(), person.otherIncome());
        return Money.sum(byClass ? classes.stream().map(Money::atLeastZero).toList() : classes);
    }
}
