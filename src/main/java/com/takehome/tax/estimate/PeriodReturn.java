package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.Form1040Facts.Adjustments;
import com.takehome.tax.Form1040Facts.Income;
import com.takehome.tax.Form1040Facts.Investment;
import com.takehome.tax.Form1040Facts.Itemized;
import com.takehome.tax.Form1040Facts.QualifiedBusiness;
import com.takehome.tax.Form1040Facts.QualifiedTrade;
import com.takehome.tax.Form1040Facts.SelfEmployment;
import com.takehome.tax.HealthInsuranceFacts;
import com.takehome.tax.SelfEmployedHealthInsuranceRule;
import com.takehome.tax.Wages;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** A period's amounts as the facts of Form 1040, to date and annualized. */
final class PeriodReturn {

    private PeriodReturn() {}

    /** The amounts to date; self-employment tax alone is annualized already (Schedule AI line 36). */
    static Form1040Facts of(PeriodFacts facts, List<SelfEmploymentColumn> selfEmployment) {
        Wages wages = facts.owner().wages().plus(facts.spouse().map(PeriodFacts.Person::wages).orElse(Wages.NONE));
        Money spouseProfit = facts.spouse().map(PeriodFacts.Person::netProfit).orElse(Money.ZERO);
        Money ownerHalf = selfEmployment.getFirst().deduction();
        Money half = sum(selfEmployment, SelfEmploymentColumn::deduction);
        Money health = healthInsurance(facts, ownerHalf);
        return new Form1040Facts(facts.taxpayers(),
                new Income(wages.taxable(), facts.investment(), facts.owner().netProfit(), spouseProfit,
                        facts.k1Income(), facts.otherIncome()),
                new Adjustments(half, facts.benefits().retirement(), health, facts.otherAdjustments()),
                business(facts, ownerHalf, health, spouseProfit.minus(half.minus(ownerHalf))), facts.itemized(),
                new SelfEmployment(sum(selfEmployment, SelfEmploymentColumn::annualizedTax),
                        sum(selfEmployment, SelfEmploymentColumn::netEarnings), wages.payroll()),
                facts.otherCreditsOfYear(), facts.otherTaxes());
    }

    /** What was paid in the period, limited by the period's earned income. */
    private static Money healthInsurance(PeriodFacts facts, Money ownerHalf) {
        PeriodFacts.Benefits benefits = facts.benefits();
        HealthInsuranceFacts limits = benefits.shareholderSalary()
                .map(salary -> new HealthInsuranceFacts(benefits.healthPremium(), 0, salary, Money.ZERO, Money.ZERO))
                .orElseGet(() -> new HealthInsuranceFacts(benefits.healthPremium(), 0, facts.owner().netProfit(),
                        ownerHalf, benefits.retirement()));
        return SelfEmployedHealthInsuranceRule.compute(limits).deduction();
    }

    /** A shareholder's health insurance has lowered the income from the corporation already. */
    private static QualifiedBusiness business(PeriodFacts facts, Money ownerHalf, Money health, Money spouseIncome) {
        if (!facts.business().qualified()) {
            return QualifiedBusiness.NONE;
        }
        Money ownersDeductions = facts.benefits().shareholderSalary().isPresent() ? Money.ZERO
                : health.plus(facts.benefits().retirement());
        Money income = facts.owner().netProfit().plus(facts.k1Income()).minus(ownerHalf).minus(ownersDeductions);
        return new QualifiedBusiness(new QualifiedTrade(income, facts.business().wages()),
                QualifiedTrade.withoutWages(spouseIncome), facts.business().specifiedService(),
                facts.business().lossCarryforward());
    }

    /** The same taken to a year. */
    static Form1040Facts annualized(Form1040Facts facts, AnnualizationPeriod period, Rounding rounding) {
        UnaryOperator<Money> year = amount -> period.annualize(amount, rounding);
        Income income = facts.income();
        Adjustments adjustments = facts.adjustments();
        Itemized itemized = facts.itemized();
        SelfEmployment selfEmployment = facts.selfEmployment();
        return new Form1040Facts(facts.taxpayers(),
                new Income(year.apply(income.wages()), annualized(income.investment(), year),
                        year.apply(income.ownerProfit()), year.apply(income.spouseProfit()),
                        year.apply(income.k1Income()), year.apply(income.other())),
                new Adjustments(year.apply(adjustments.halfSelfEmploymentTax()), year.apply(adjustments.retirement()),
                        year.apply(adjustments.healthInsurance()), year.apply(adjustments.other())),
                annualized(facts.business(), year),
                new Itemized(year.apply(itemized.stateAndLocalTaxes()), year.apply(itemized.mortgageInterest()),
                        year.apply(itemized.gifts()), year.apply(itemized.other())),
                new SelfEmployment(selfEmployment.tax(), year.apply(selfEmployment.netEarnings()),
                        year.apply(selfEmployment.medicareWages())),
                facts.otherCredits(), year.apply(facts.otherTaxes()));
    }

    private static QualifiedBusiness annualized(QualifiedBusiness business, UnaryOperator<Money> year) {
        return new QualifiedBusiness(annualized(business.practice(), year), annualized(business.spouseTrade(), year),
                business.specifiedService(), business.lossCarryforward());
    }

    private static QualifiedTrade annualized(QualifiedTrade trade, UnaryOperator<Money> year) {
        return new QualifiedTrade(year.apply(trade.income()), year.apply(trade.wages()));
    }

    private static Investment annualized(Investment investment, UnaryOperator<Money> year) {
        return new Investment(year.apply(investment.interestAndDividends()),
                year.apply(investment.qualifiedDividends()), year.apply(investment.longTermGains()),
                year.apply(investment.shortTermGains()));
    }

    /** Adjusted gross income of the facts; a net capital loss counts up to the limit. */
    static Money agi(Form1040Facts facts, Money lossLimit) {
        Adjustments adjustments = facts.adjustments();
        return totalIncome(facts.income(), lossLimit).minus(Money.sum(adjustments.halfSelfEmploymentTax(),
                adjustments.retirement(), adjustments.healthInsurance(), adjustments.other()));
    }

    static Money totalIncome(Income income, Money lossLimit) {
        Investment investment = income.investment();
        Money gains = investment.longTermGains().plus(investment.shortTermGains()).max(lossLimit.negated());
        return Money.sum(income.wages(), investment.interestAndDividends(), gains, income.ownerProfit(),
                income.spouseProfit(), income.k1Income(), income.other());
    }

    /** Takes up what rounding each annualized amount by itself leaves against line 3. */
    static Form1040Facts withOtherAdjustment(Form1040Facts facts, Money more) {
        Adjustments adjustments = facts.adjustments();
        return new Form1040Facts(facts.taxpayers(), facts.income(),
                new Adjustments(adjustments.halfSelfEmploymentTax(), adjustments.retirement(),
                        adjustments.healthInsurance(), adjustments.other().plus(more)),
                facts.business(), facts.itemized(), facts.selfEmployment(), facts.otherCredits(), facts.otherTaxes());
    }

    private static Money sum(List<SelfEmploymentColumn> columns,
            Function<SelfEmploymentColumn, Money> line) {
        return Money.sum(columns.stream().map(line).toList());
    }
}
