package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.report.Figure;
import com.takehome.tax.Business;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.RetirementAllowed;
import com.takehome.tax.SelfEmploymentTax;
import java.util.function.Function;

/** Schedule SE of both spouses, the retirement plan's worksheet and Form 7206. */
final class BenefitsLines {

    private BenefitsLines() {}

    static void add(FormLines lines) {
        selfEmployment(lines, "owner", FederalReturn::ownerSelfEmployment);
        selfEmployment(lines, "spouse", FederalReturn::spouseSelfEmployment);
        lines.line("seTax", each -> each.federal().seTax()).line("halfSeTax", each -> each.federal().halfSeTax());
        retirement(lines);
        lines.line("eligiblePremium", each -> each.federal().health().eligiblePremium())
                .line("healthLimit", each -> each.federal().health().limit())
                .line("healthInsuranceDeduction", each -> each.federal().healthInsuranceDeduction());
    }

    private static void selfEmployment(FormLines lines, String whose,
            Function<FederalReturn, SelfEmploymentTax> schedule) {
        line(lines, whose + "Profit", schedule, SelfEmploymentTax::netProfit);
        line(lines, whose + "NetEarnings", schedule, SelfEmploymentTax::netEarnings);
        line(lines, whose + "Wages", schedule, SelfEmploymentTax::socialSecurityWages);
        line(lines, whose + "Left", schedule, SelfEmploymentTax::wageBaseLeft);
        line(lines, whose + "SocialSecurity", schedule, SelfEmploymentTax::socialSecurityPart);
        line(lines, whose + "Medicare", schedule, SelfEmploymentTax::medicarePart);
        line(lines, whose + "SeTax", schedule, SelfEmploymentTax::tax);
        line(lines, whose + "Half", schedule, SelfEmploymentTax::deduction);
    }

    private static void line(FormLines lines, String name, Function<FederalReturn, SelfEmploymentTax> schedule,
            Function<SelfEmploymentTax, Money> amount) {
        lines.line(name, each -> amount.apply(schedule.apply(each.federal())));
    }

    private static void retirement(FormLines lines) {
        lines.figure("wish", BenefitsLines::wish).line("compensation", BenefitsLines::compensation);
        retirement(lines, "deferralLimit", RetirementAllowed::deferralLimit);
        retirement(lines, "employerLimit", RetirementAllowed::employerLimit);
        retirement(lines, "catchUpLimit", RetirementAllowed::catchUpLimit);
        retirement(lines, "retirementLimit", RetirementAllowed::limit);
        retirement(lines, "requested", RetirementAllowed::requested);
        retirement(lines, "deferral", RetirementAllowed::deferral);
        retirement(lines, "catchUp", RetirementAllowed::catchUp);
        retirement(lines, "employer", RetirementAllowed::employer);
        retirement(lines, "retirementDeduction", RetirementAllowed::total);
        lines.line("retirementAdjustment", each -> each.form().facts().adjustments().retirement());
    }

    private static void retirement(FormLines lines, String name, Function<RetirementAllowed, Money> amount) {
        lines.line(name, each -> amount.apply(each.federal().retirement()));
    }

    private static Figure wish(TaxReturn each) {
        return switch (each.federal().facts().business()) {
            case Business.None none -> Figure.of(Money.ZERO);
            case Business.SoleProprietorship business ->
                HouseholdFigures.contribution(business.benefits().contribution());
            case Business.SCorporation business -> HouseholdFigures.contribution(business.benefits().contribution());
        };
    }

    /** Schedule C profit after half of self-employment tax, not below zero, or the salary. */
    private static Money compensation(TaxReturn each) {
        return each.federal().salary().orElseGet(() -> each.federal().scheduleCNetProfit().orElse(Money.ZERO)
                .minus(each.federal().ownerSelfEmployment().deduction())).atLeastZero();
    }
}
