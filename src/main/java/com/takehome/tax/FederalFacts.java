package com.takehome.tax;

import com.takehome.money.Money;

/**
 * A household's tax year.
 *
 * @param household everything but the practice
 * @param business the practice, or none
 * @param specifiedService whether the practice, and the spouse's trade beside it, is a specified service trade
 */
public record FederalFacts(Household household, Business business, boolean specifiedService) {

    /**
     * The household without the practice.
     *
     * @param taxpayers who files
     * @param ownWages the owner's wages from others
     * @param ownDeferrals the owner's elective deferrals in others' plans
     * @param priorYearPayrollWages the owner's wages subject to payroll tax in the year before, salary included
     * @param employerHealthPlanMonths months in which an employer's health plan was open to the owner
     * @param spouseWages the spouse's wages
     * @param spouseProfit the spouse's Schedule C profit
     * @param investment interest, dividends and gains
     * @param otherIncome taxable income that is neither self-employment nor investment
     * @param otherAdjustments HSA, IRA, student loan interest
     * @param itemized what Schedule A starts from
     * @param otherCredits nonrefundable credits beyond those for dependents
     * @param otherTaxes Schedule 2 taxes not computed here
     * @param qualifiedLossCarryforward an earlier year's qualified business loss, as a positive amount
     */
    public record Household(Taxpayers taxpayers, Wages ownWages, Money ownDeferrals, Money priorYearPayrollWages,
            int employerHealthPlanMonths, Wages spouseWages, Money spouseProfit, Form1040Facts.Investment investment,
            Money otherIncome, Money otherAdjustments, Form1040Facts.Itemized itemized, Money otherCredits,
            Money otherTaxes, Money qualifiedLossCarryforward) {

        public Household {
            if (employerHealthPlanMonths < 0 || employerHealthPlanMonths > 12) {
                throw new IllegalArgumentException(employerHealthPlanMonths + " is not a number of months in a year");
            }
        }

        /** A household with nothing but its filers. */
        public static Household of(Taxpayers taxpayers) {
            return new Household(taxpayers, Wages.NONE, Money.ZERO, Money.ZERO, 0, Wages.NONE, Money.ZERO,
                    Form1040Facts.Investment.NONE, Money.ZERO, Money.ZERO, Form1040Facts.Itemized.NONE, Money.ZERO,
                    Money.ZERO, Money.ZERO);
        }

        /** The same with other wages of the owner, and deferrals out of them. */
        public Household withOwnWages(Wages wages, Money deferrals) {
            return new Household(taxpayers, wages, deferrals, priorYearPayrollWages, employerHealthPlanMonths,
                    spouseWages, spouseProfit, investment, otherIncome, otherAdjustments, itemized, otherCredits,
                    otherTaxes, qualifiedLossCarryforward);
        }

        /** The same with another spouse's income. */
        public Household withSpouse(Wages wages, Money profit) {
            return new Household(taxpayers, ownWages, ownDeferrals, priorYearPayrollWages, employerHealthPlanMonths,
                    wages, profit, investment, otherIncome, otherAdjustments, itemized, otherCredits, otherTaxes,
                    qualifiedLossCarryforward);
        }

        /** The same with that other taxable income. */
        public Household withOtherIncome(Money other) {
            return new Household(taxpayers, ownWages, ownDeferrals, priorYearPayrollWages, employerHealthPlanMonths,
                    spouseWages, spouseProfit, investment, other, otherAdjustments, itemized, otherCredits,
                    otherTaxes, qualifiedLossCarryforward);
        }

        /** The same with other investment income. */
        public Household withInvestment(Form1040Facts.Investment other) {
            return new Household(taxpayers, ownWages, ownDeferrals, priorYearPayrollWages, employerHealthPlanMonths,
                    spouseWages, spouseProfit, other, otherIncome, otherAdjustments, itemized, otherCredits,
                    otherTaxes, qualifiedLossCarryforward);
        }
    }

    /** The same household with another business. */
    public FederalFacts withBusiness(Business other) {
        return new FederalFacts(household, other, specifiedService);
    }

    /** The same with the other answer to the specified-service question. */
    public FederalFacts withSpecifiedService(boolean answer) {
        return new FederalFacts(household, business, answer);
    }
}
