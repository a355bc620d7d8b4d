package com.takehome.tax;

import com.takehome.money.Money;
import com.takehome.tax.TaxFinding.Kind;
import com.takehome.tax.parameter.FederalParameters;
import java.util.ArrayList;
import java.util.List;

/** What about a return its reader must know. */
final class TaxFindings {

    private TaxFindings() {}

    static List<TaxFinding> of(FederalFacts facts, Practice practice, Form1040 form1040,
            FederalParameters parameters) {
        List<TaxFinding> findings = new ArrayList<>();
        Money loss = Money.sum(practice.netProfit(), practice.k1Income(), form1040.facts().income().spouseProfit())
                .negated();
        Money lossLimit = parameters.excessBusinessLossLimit().get(facts.household().taxpayers().status());
        if (loss.isMoreThan(lossLimit)) {
            findings.add(new TaxFinding(Kind.EXCESS_BUSINESS_LOSS,
                    "Business losses exceed the limit of section 461(l), which is not applied here", loss, lossLimit));
        }
        retirement(practice.retirement(), findings);
        practice.scheduleC().map(ScheduleC::homeOfficeCarryover).ifPresent(carried -> carried(carried,
                Kind.HOME_OFFICE_CARRIED, "Home office cost beyond the profit goes to the next year", findings));
        carried(form1040.capitalGains().lossCarryover(), Kind.CAPITAL_LOSS_CARRIED,
                "A capital loss beyond its limit is not carried to the next year here; the preparer carries it",
                findings);
        carried(netOperatingLoss(loss, form1040), Kind.NET_OPERATING_LOSS,
                "The business loss exceeds the other income; a net operating loss is not carried to another year here",
                findings);
        carried(form1040.deduction().business().lossCarryforward(), Kind.BUSINESS_LOSS_CARRIED,
                "A qualified business loss lowers the next year's section 199A deduction", findings);
        if (!FederalReturnRule.joint(facts) && hasIncome(facts.household())) {
            findings.add(new TaxFinding(Kind.SPOUSE_NOT_ON_RETURN,
                    "The spouse's income is left out of a return that is not joint",
                    facts.household().spouseWages().taxable().plus(facts.household().spouseProfit()), Money.ZERO));
        }
        return findings;
    }

    /**
     * The business loss that no income of the year takes up (IRC 172(c), (d)): neither a capital loss nor a deduction
     * outside business adds to it.
     */
    private static Money netOperatingLoss(Money businessLoss, Form1040 form1040) {
        Form1040Facts.Adjustments adjustments = form1040.facts().adjustments();
        Money capitalLoss = form1040.capitalGains().reported().negated().atLeastZero();
        Money left = form1040.totalIncome().plus(capitalLoss).minus(adjustments.halfSelfEmploymentTax())
                .minus(adjustments.healthInsurance());
        return businessLoss.min(left.negated());
    }

    private static void retirement(RetirementAllowed retirement, List<TaxFinding> findings) {
        if (retirement.excess().isPositive()) {
            findings.add(new TaxFinding(Kind.RETIREMENT_ABOVE_LIMIT,
                    "The retirement contribution is above the legal limit and counted up to it",
                    retirement.requested(), retirement.limit()));
        }
        if (retirement.catchUpMustBeRoth()) {
            findings.add(new TaxFinding(Kind.CATCH_UP_MUST_BE_ROTH,
                    "A catch-up contribution would have to be Roth this year and is left out", Money.ZERO,
                    retirement.limit()));
        }
    }

    private static void carried(Money amount, Kind kind, String message, List<TaxFinding> findings) {
        if (amount.isPositive()) {
            findings.add(new TaxFinding(kind, message, amount, Money.ZERO));
        }
    }

    private static boolean hasIncome(FederalFacts.Household household) {
        return !household.spouseWages().taxable().isZero() || !household.spouseProfit().isZero();
    }
}
