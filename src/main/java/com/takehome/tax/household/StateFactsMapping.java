package com.takehome.tax.household;

import com.takehome.money.Money;
import com.takehome.tax.Deduction;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.PayrollTaxRule;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.Wages;
import com.takehome.tax.state.FederalFigures;
import com.takehome.tax.state.PersonFacts;
import com.takehome.tax.state.StateFacts;
import java.util.Optional;

/** What a state return takes from the federal one. Investment and other income counts as the owner's. */
final class StateFactsMapping {

    private StateFactsMapping() {}

    static StateFacts of(HouseholdFacts facts, FederalReturn federal) {
        FederalFacts.Household household = facts.federal().household();
        Optional<PersonFacts> spouse = household.taxpayers().joint() ? Optional.of(spouse(federal))
                : Optional.empty();
        return new StateFacts(facts.year(), facts.state(), facts.locality(), household.taxpayers().status(),
                facts.entity(), owner(federal), spouse, federal(federal.form1040()),
                household.taxpayers().childrenUnder17() + household.taxpayers().otherDependents(),
                household.taxpayers().seniors(facts.year()));
    }

    private static PersonFacts owner(FederalReturn federal) {
        FederalFacts.Household household = federal.facts().household();
        Form1040Facts form = federal.form1040().facts();
        Money practiceWages = federal.sCorporation().map(SCorporationYear::boxOneWages).orElse(Money.ZERO);
        Wages pay = household.ownWages().plus(new Wages(practiceWages, federal.salary().orElse(Money.ZERO)));
        Money otherIncome = form.income().investment().interestAndDividends().plus(form.income().other());
        Money adjustments = Money.sum(form.adjustments().retirement(), form.adjustments().healthInsurance(),
                form.adjustments().other());
        return new PersonFacts(pay, practiceWages, federal.scheduleCNetProfit().orElse(Money.ZERO),
                federal.k1Income().orElse(Money.ZERO), federal.form1040().capitalGains().reported(), otherIncome,
                adjustments, federal.ownerSelfEmployment().tax(), federal.ownerSelfEmployment().deduction(),
                PayrollTaxRule.employee(pay.payroll(), federal.parameters()));
    }

    private static PersonFacts spouse(FederalReturn federal) {
        FederalFacts.Household household = federal.facts().household();
        return new PersonFacts(household.spouseWages(), Money.ZERO, household.spouseProfit(), Money.ZERO, Money.ZERO,
                Money.ZERO, Money.ZERO, federal.spouseSelfEmployment().tax(),
                federal.spouseSelfEmployment().deduction(),
                PayrollTaxRule.employee(household.spouseWages().payroll(), federal.parameters()));
    }

    private static FederalFigures federal(Form1040 form) {
        Deduction deduction = form.deduction();
        return new FederalFigures(form.agi(), deduction.standard().total(),
                deduction.total(), deduction.itemizes(), deduction.business().deduction(),
                form.incomeTax().tax(), form.additionalMedicareTax().tax());
    }
}
