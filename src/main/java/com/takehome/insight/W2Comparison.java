package com.takehome.insight;

import com.takehome.money.Money;
import java.util.List;
import java.util.function.Function;

/**
 * The practice against a job, on one base: after tax, with retirement saving added back on both sides.
 *
 * @param years the three projection years
 * @param fractionalTotal take-home and retirement of the practice over three years
 */
public record W2Comparison(List<Year> years, Money fractionalTotal) {

    public W2Comparison {
        years = List.copyOf(years);
    }

    /** Take-home, own deferral and employer's match of the job over three years. */
    public Money w2Total() {
        return sum(Year::takeHome).plus(sum(Year::ownDeferral)).plus(sum(Year::employerMatch));
    }

    /** What the practice leaves more than the job. */
    public Money difference() {
        return fractionalTotal.minus(w2Total());
    }

    private Money sum(Function<Year, Money> figure) {
        return Money.sum(years.stream().map(figure).toList());
    }

    /**
     * One year of the job.
     *
     * @param year 1 to 3
     * @param gross salary and severance
     * @param federalTax federal tax that the job adds
     * @param fica the employee's social security and Medicare tax
     * @param stateTax state and local tax that the job adds
     * @param ownDeferral pre-tax retirement deferral
     * @param ownPremium the employee's health premium, taken after tax
     * @param employerMatch what the employer adds to retirement
     * @param employerHealthInsurance what the employer pays for health insurance; shown beside, not added
     */
    public record Year(int year, Money gross, Money federalTax, Money fica, Money stateTax, Money ownDeferral,
            Money ownPremium, Money employerMatch, Money employerHealthInsurance) {

        /** A year without a job. */
        static Year absent(int year) {
            return new Year(year, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO,
                    Money.ZERO);
        }

        /** What is left after taxes, own deferral and premium. */
        public Money takeHome() {
            return gross.minus(Money.sum(federalTax, fica, stateTax, ownDeferral, ownPremium));
        }
    }
}
