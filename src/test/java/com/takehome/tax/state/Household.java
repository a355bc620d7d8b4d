package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.Wages;
import java.util.Optional;

/** A household for tests: no tax or income but what is given; federal AGI is the sum of the spouses' parts. */
record Household(UsState state, int year, FilingStatus status, PersonFacts owner, PersonFacts spouse,
        Money federalStandard, Money federalQbi, Money federalTax, Optional<String> locality, Entity entity) {

    static Household of(UsState state, int year, FilingStatus status) {
        Money standard = Money.of(switch (status) {
            case SINGLE, MARRIED_SEPARATELY -> year == 2025 ? 15_750 : 16_100;
            case MARRIED_JOINTLY, SURVIVING_SPOUSE -> year == 2025 ? 31_500 : 32_200;
            case HEAD_OF_HOUSEHOLD -> year == 2025 ? 23_625 : 24_150;
        });
        return new Household(state, year, status, PersonFacts.NONE, PersonFacts.NONE, standard, Money.ZERO, Money.ZERO,
                Optional.empty(), Entity.SOLE_PROPRIETOR);
    }

    Household wages(String amount) {
        return owner(withWages(owner, amount));
    }

    Household spouseWages(String amount) {
        return spouse(withWages(spouse, amount));
    }

    Household profit(String amount, String halfSe) {
        Money half = Money.parse(halfSe);
        return owner(new PersonFacts(owner.pay(), owner.practiceSalary(), Money.parse(amount), owner.k1Income(),
                owner.netGains(), owner.otherIncome(), owner.adjustments(), half.times(2), half, owner.employeeFica()));
    }

    Household k1(String income, String salary) {
        Money pay = Money.parse(salary);
        return owner(new PersonFacts(owner.pay().plus(Wages.of(pay)), pay, owner.scheduleCProfit(), Money.parse(income),
                owner.netGains(), owner.otherIncome(), owner.adjustments(), owner.selfEmploymentTax(),
                owner.halfSelfEmploymentTax(),
                owner.employeeFica())).entity(Entity.S_CORPORATION);
    }

    /** A salary of one's own S corporation: box 1 is box 5 less the deferral, with the health insurance. */
    Household salary(String salary, String deferral, String health) {
        Money pay = Money.parse(salary);
        Wages wages = new Wages(pay.minus(Money.parse(deferral)).plus(Money.parse(health)), pay);
        return owner(new PersonFacts(wages, wages.taxable(), owner.scheduleCProfit(), owner.k1Income(),
                owner.netGains(), owner.otherIncome(), Money.parse(health), owner.selfEmploymentTax(),
                owner.halfSelfEmploymentTax(), owner.employeeFica()));
    }

    Household gains(String amount) {
        return owner(new PersonFacts(owner.pay(), owner.practiceSalary(), owner.scheduleCProfit(), owner.k1Income(),
                Money.parse(amount), owner.otherIncome(), owner.adjustments(), owner.selfEmploymentTax(),
                owner.halfSelfEmploymentTax(), owner.employeeFica()));
    }

    Household spouseProfit(String amount) {
        return spouse(new PersonFacts(spouse.pay(), Money.ZERO, Money.parse(amount), Money.ZERO, Money.ZERO,
                Money.ZERO, Money.ZERO, Money.ZERO, Money.ZERO, spouse.employeeFica()));
    }

    Household other(String income, String adjustments) {
        return owner(new PersonFacts(owner.pay(), owner.practiceSalary(), owner.scheduleCProfit(), owner.k1Income(),
                owner.netGains(), Money.parse(income), Money.parse(adjustments), owner.selfEmploymentTax(),
                owner.halfSelfEmploymentTax(), owner.employeeFica()));
    }

    Household fica(String amount) {
        return owner(withFica(owner, amount));
    }

    Household spouseFica(String amount) {
        return spouse(withFica(spouse, amount));
    }

    Household federalTax(String amount) {
        return new Household(state, year, status, owner, spouse, federalStandard, federalQbi, Money.parse(amount),
                locality, entity);
    }

    Household qbi(String amount) {
        return new Household(state, year, status, owner, spouse, federalStandard, Money.parse(amount), federalTax,
                locality, entity);
    }

    Household in(String place) {
        return new Household(state, year, status, owner, spouse, federalStandard, federalQbi, federalTax,
                Optional.of(place), entity);
    }

    Household entity(Entity other) {
        return new Household(state, year, status, owner, spouse, federalStandard, federalQbi, federalTax, locality,
                other);
    }

    StateFacts facts() {
        boolean joint = status == FilingStatus.MARRIED_JOINTLY;
        Money agi = joint ? owner.agi().plus(spouse.agi()) : owner.agi();
        FederalFigures federal = new FederalFigures(agi, federalStandard, federalStandard, false, federalQbi,
                federalTax,
                Money.ZERO);
        return new StateFacts(new TaxYear(year), state, locality, status, entity, owner,
                joint ? Optional.of(spouse) : Optional.empty(), federal, 0, 0);
    }

    private Household owner(PersonFacts other) {
        return new Household(state, year, status, other, spouse, federalStandard, federalQbi, federalTax, locality,
                entity);
    }

    private Household spouse(PersonFacts other) {
        return new Household(state, year, status, owner, other, federalStandard, federalQbi, federalTax, locality,
                entity);
    }

    private static PersonFacts withWages(PersonFacts person, String wages) {
        return new PersonFacts(Wages.of(Money.parse(wages)), person.practiceSalary(), person.scheduleCProfit(),
                person.k1Income(),
                person.netGains(), person.otherIncome(), person.adjustments(), person.selfEmploymentTax(),
                person.halfSelfEmploymentTax(),
                person.employeeFica());
    }

    private static PersonFacts withFica(PersonFacts person, String fica) {
        return new PersonFacts(person.pay(), person.practiceSalary(), person.scheduleCProfit(), person.k1Income(),
                person.netGains(), person.otherIncome(), person.adjustments(), person.selfEmploymentTax(),
                person.halfSelfEmploymentTax(),
                Money.parse(fica));
    }
}
