package com.takehome.tax;

import com.takehome.money.Money;

/**
 * What Form 1040 starts from. Every component may be a year's amount or one annualized from a part of the year
 * (Form 2210 Schedule AI); self-employment tax and adjustments are given, not computed here.
 *
 * @param taxpayers who files
 * @param income the items of income
 * @param adjustments the items of Schedule 1 Part II
 * @param business what section 199A looks at
 * @param itemized what Schedule A starts from
 * @param selfEmployment self-employment tax and the bases of the Additional Medicare Tax
 * @param otherCredits nonrefundable credits of Schedule 3, taken before those for children and dependents
 * @param otherTaxes taxes of Schedule 2 that are not computed here
 */
public record Form1040Facts(Taxpayers taxpayers, Income income, Adjustments adjustments, QualifiedBusiness business,
        Itemized itemized, SelfEmployment selfEmployment, Money otherCredits, Money otherTaxes) {

    /**
     * Income.
     *
     * @param wages line 1z, both spouses
     * @param investment interest, dividends and gains
     * @param ownerProfit the owner's Schedule C
     * @param spouseProfit the spouse's Schedule C
     * @param k1Income Schedule E, from an S corporation
     * @param other taxable income that is neither self-employment nor investment
     */
    public record Income(Money wages, Investment investment, Money ownerProfit, Money spouseProfit, Money k1Income,
            Money other) {
    }

    /**
     * Investment income.
     *
     * @param interestAndDividends taxable interest and ordinary dividends, lines 2b and 3b
     * @param qualifiedDividends line 3a, a part of the former
     * @param longTermGains net long-term gain, negative for a loss
     * @param shortTermGains net short-term gain, negative for a loss
     */
    public record Investment(Money interestAndDividends, Money qualifiedDividends, Money longTermGains,
            Money shortTermGains) {

        /** None. */
        public static final Investment NONE = new Investment(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /**
     * Adjustments to income.
     *
     * @param halfSelfEmploymentTax Schedule 1 line 15, both spouses
     * @param retirement line 16
     * @param healthInsurance line 17
     * @param other HSA, IRA, student loan interest
     */
    public record Adjustments(Money halfSelfEmploymentTax, Money retirement, Money healthInsurance, Money other) {

        /** None. */
        public static final Adjustments NONE = new Adjustments(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /**
     * The qualified trades of the return, not aggregated (Reg. 1.199A-4): each has a wage limit of its own.
     *
     * @param practice the owner's
     * @param spouseTrade the spouse's, which pays no wages that are known
     * @param specifiedService true where they are specified service trades or businesses
     * @param lossCarryforward an earlier year's qualified business loss, as a positive amount
     */
    public record QualifiedBusiness(QualifiedTrade practice, QualifiedTrade spouseTrade, boolean specifiedService,
            Money lossCarryforward) {

        /** None. */
        public static final QualifiedBusiness NONE = ofPractice(QualifiedTrade.NONE, false, Money.ZERO);

        /** The practice alone. */
        public static QualifiedBusiness ofPractice(QualifiedTrade practice, boolean specifiedService,
                Money lossCarryforward) {
            return new QualifiedBusiness(practice, QualifiedTrade.NONE, specifiedService, lossCarryforward);
        }

        /** The year's income of both trades before an earlier year's loss, negative for a loss. */
        public Money income() {
            return practice.income.plus(spouseTrade.income);
        }
    }

    /**
     * One trade or business.
     *
     * @param income qualified business income, negative for a loss
     * @param wages W-2 wages of the trade (IRC 199A(b)(4))
     */
    public record QualifiedTrade(Money income, Money wages) {

        /** None. */
        public static final QualifiedTrade NONE = withoutWages(Money.ZERO);

        /** A trade that pays no wages. */
        public static QualifiedTrade withoutWages(Money income) {
            return new QualifiedTrade(income, Money.ZERO);
        }
    }

    /**
     * Itemized deductions before their limits.
     *
     * @param stateAndLocalTaxes Schedule A line 5d
     * @param mortgageInterest line 8
     * @param gifts cash gifts to charity, line 11
     * @param other line 16
     */
    public record Itemized(Money stateAndLocalTaxes, Money mortgageInterest, Money gifts, Money other) {

        /** None. */
        public static final Itemized NONE = new Itemized(Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /**
     * Self-employment tax, both spouses, and what the Additional Medicare Tax looks at.
     *
     * @param tax Schedule 2 line 4
     * @param netEarnings Form 8959 line 8
     * @param medicareWages Form 8959 line 1
     */
    public record SelfEmployment(Money tax, Money netEarnings, Money medicareWages) {

        /** None. */
        public static final SelfEmployment NONE = new SelfEmployment(Money.ZERO, Money.ZERO, Money.ZERO);
    }

    /** The same with other facts for section 199A. */
    public Form1040Facts withBusiness(QualifiedBusiness other) {
        return new Form1040Facts(taxpayers, income, adjustments, other, itemized, selfEmployment, otherCredits,
                otherTaxes);
    }
}
