package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rate;

/**
 * Ohio's business income deduction: business income up to an amount is exempt, the rest taxed at a flat rate (Ohio
 * Schedule of Business Income; ORC 5747.01(A)(28), 5747.02(A)(4)). Business income is Schedule C and K-1 income as
 * reported, without the personal adjustments of Form 1040, and the pay that an S corporation gives an owner of at least
 * 20% (ORC 5733.40(A)(7)).
 *
 * @param exempt exempt for the return
 * @param rateAbove the rate on the rest
 */
record BusinessIncomeExemption(ByStatus<Money> exempt, Rate rateAbove) implements Deduction {

    @Override
    public StateStep step() {
        return StateStep.BUSINESS_INCOME_EXEMPT;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        return businessIncome(unit).min(exempt.of(unit.status()));
    }

    /** Business income above the exempt amount. */
    Money aboveExempt(TaxUnit unit) {
        return businessIncome(unit).minus(exempt.of(unit.status())).atLeastZero();
    }

    /** One person's income that is not business income. */
    static Money otherIncome(PersonFacts person) {
        return person.agi().minus(businessIncome(person));
    }

    private static Money businessIncome(TaxUnit unit) {
        return unit.sum(BusinessIncomeExemption::businessIncome).atLeastZero();
    }

    private static Money businessIncome(PersonFacts person) {
        return person.businessIncome().plus(person.practiceSalary());
    }
}
