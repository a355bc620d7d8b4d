package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.tax.Form1040Facts.Investment;
import com.takehome.tax.Form1040Facts.Itemized;
import com.takehome.tax.Taxpayers;
import com.takehome.tax.Wages;
import java.util.Optional;

/**
 * What was received and paid from January 1 to the end of a period, not annualized.
 *
 * @param taxpayers who files
 * @param owner the owner's wages and Schedule C profit
 * @param spouse the spouse's, on a joint return
 * @param k1Income from an S corporation
 * @param investment interest, dividends and gains
 * @param otherIncome taxable income that is neither self-employment nor investment
 * @param benefits the owner's retirement plan and health insurance
 * @param otherAdjustments HSA, IRA, student loan interest
 * @param itemized what Schedule A starts from
 * @param business what else section 199A looks at
 * @param otherTaxes taxes of Schedule 2 that are not computed here
 * @param otherCreditsOfYear nonrefundable credits beyond those for dependents: the whole year's, in every period
 */
public record PeriodFacts(Taxpayers taxpayers, Person owner, Optional<Person> spouse, Money k1Income,
        Investment investment, Money otherIncome, Benefits benefits, Money otherAdjustments, Itemized itemized,
        Business business, Money otherTaxes, Money otherCreditsOfYear) {

    /**
     * A person's earnings.
     *
     * @param name who it is, for the working
     * @param wages from all employers
     * @param netProfit Schedule C, negative for a loss
     */
    public record Person(String name, Wages wages, Money netProfit) {
    }

    /**
     * What the practice has paid for its owner.
     *
     * @param retirement the deduction on Schedule 1 for the owner's plan; zero for a shareholder
     * @param healthPremium health insurance paid in months without an employer's plan
     * @param shareholderSalary the S corporation's salary, which limits the deduction of the premium; empty for a sole
     *        proprietor, whose profit limits it
     */
    public record Benefits(Money retirement, Money healthPremium, Optional<Money> shareholderSalary) {

        /** None. */
        public static final Benefits NONE = new Benefits(Money.ZERO, Money.ZERO, Optional.empty());
    }

    /**
     * The trade for section 199A.
     *
     * @param qualified false where no income of the household is qualified business income
     * @param wages W-2 wages of the business
     * @param specifiedService true for a specified service trade or business
     * @param lossCarryforward an earlier year's qualified business loss, as a positive amount
     */
    public record Business(boolean qualified, Money wages, boolean specifiedService, Money lossCarryforward) {

        /** Without wages or an earlier loss. */
        public static Business of(boolean specifiedService) {
            return new Business(true, Money.ZERO, specifiedService, Money.ZERO);
        }
    }
}
