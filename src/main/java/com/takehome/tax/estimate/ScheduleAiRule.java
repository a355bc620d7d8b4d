package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.Deduction;
import com.takehome.tax.Form1040;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.Form1040Rule;
import com.takehome.tax.parameter.FederalParameters;
import java.util.List;
import java.util.stream.Stream;

/**
 * Schedule AI (Form 2210), lines 1 to 19 and Part II: the tax on a period's income taken to a year (IRC 6654(d)(2)). The
 * tax comes from the same rules as the year's: rate schedules, section 199A, minimum tax and the two Medicare taxes at
 * annualized amounts against full thresholds.
 */
public final class ScheduleAiRule {

    private final FederalParameters parameters;
    private final Rounding rounding;

    /** Works with the year's figures. */
    public ScheduleAiRule(FederalParameters parameters, Rounding rounding) {
        this.parameters = parameters;
        this.rounding = rounding;
    }

    /** The column of that period. */
    public ScheduleAiColumn compute(AnnualizationPeriod period, PeriodFacts facts) {
        List<SelfEmploymentColumn> selfEmployment = Stream.concat(Stream.of(facts.owner()), facts.spouse().stream())
                .map(each -> SelfEmploymentColumnRule.compute(each, period, parameters.selfEmploymentTax(), rounding))
                .toList();
        Form1040Facts toDate = PeriodReturn.of(facts, selfEmployment);
        Money lossLimit = parameters.capitalGains().lossLimit().get(facts.taxpayers().status());
        Money income = PeriodReturn.totalIncome(toDate.income(), period.part(lossLimit, rounding));
        Form1040Facts.Adjustments adjustments = toDate.adjustments();
        Money otherAdjustments = Money.sum(adjustments.retirement(), adjustments.healthInsurance(),
                adjustments.other());
        Money agi = income.minus(adjustments.halfSelfEmploymentTax()).minus(otherAdjustments);
        Money annualizedAgi = period.annualize(agi, rounding);
        Form1040Facts annualized = PeriodReturn.annualized(toDate, period, rounding);
        Money difference = PeriodReturn.agi(annualized, lossLimit).minus(annualizedAgi);
        Form1040 form = Form1040Rule.compute(PeriodReturn.withOtherAdjustment(annualized, difference), parameters);
        return column(period, selfEmployment, new ToDate(income, otherAdjustments, agi, annualizedAgi, toDate), form);
    }

    private ScheduleAiColumn column(AnnualizationPeriod period, List<SelfEmploymentColumn> selfEmployment,
            ToDate toDate, Form1040 form) {
        Deduction deduction = form.deduction();
        Form1040Facts.Itemized itemized = toDate.facts.itemized();
        Money incomeTax = rounded(form.incomeTax().tax());
        Money selfEmploymentTax = form.facts().selfEmployment().tax();
        Money otherTaxes = rounded(form.otherTaxes().minus(selfEmploymentTax)
                .plus(form.alternativeMinimumTax().tax()));
        Money before = Money.sum(incomeTax, selfEmploymentTax, otherTaxes);
        Money credits = rounded(form.nonrefundableCredits());
        return new ScheduleAiColumn(period, selfEmployment, toDate.income,
                toDate.facts.adjustments().halfSelfEmploymentTax(), toDate.otherAdjustments, toDate.agi,
                toDate.annualizedAgi,
                Money.sum(itemized.stateAndLocalTaxes(), itemized.mortgageInterest(), itemized.gifts(),
                        itemized.other()),
                rounded(deduction.itemized().total().minus(deduction.overallReduction())),
                deduction.standard().total(), rounded(deduction.chosen()), rounded(deduction.business().deduction()),
                rounded(deduction.gifts().plus(deduction.senior().deduction())), rounded(form.taxableIncome()),
                incomeTax, selfEmploymentTax, otherTaxes, before, credits, before.minus(credits), form);
    }

    private Money rounded(Money amount) {
        return rounding.round(amount.amount());
    }

    private record ToDate(Money income, Money otherAdjustments, Money agi, Money annualizedAgi, Form1040Facts facts) {
    }
}
