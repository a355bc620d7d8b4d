package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * The deduction for qualified business income (IRC 199A, Forms 8995 and 8995-A). Over the range above the threshold the
 * wage limit comes in and a specified service trade goes out; the whole is capped by taxable income less net capital
 * gain. The minimum of section 199A(i) is not given to a specified service trade above the range.
 */
public final class QualifiedBusinessDeductionRule {

    private QualifiedBusinessDeductionRule() {}

    /** The deduction and its working. */
    public static QualifiedBusinessDeduction compute(QualifiedBusinessFacts facts, FederalParameters parameters) {
        FederalParameters.QualifiedBusinessIncome figures = parameters.qualifiedBusinessIncome();
        Form1040Facts.QualifiedBusiness business = facts.business();
        Money threshold = figures.threshold().get(facts.status());
        Money range = figures.phaseInRange().get(facts.status());
        Money into = facts.taxableIncomeBefore().minus(threshold).atLeastZero().min(range);
        Money income = business.income().minus(business.lossCarryforward());
        Money left = business.specifiedService() ? range.minus(into) : range;
        Money countedIncome = part(income.atLeastZero(), left, range);
        Money countedWages = part(business.wages(), left, range);
        Money fifth = countedIncome.times(figures.rate(), CENTS);
        Money wageLimit = countedWages.times(figures.wageLimitRate(), CENTS);
        Money reduction = part(fifth.minus(wageLimit).atLeastZero(), into, range);
        Money component = fifth.minus(reduction);
        Money incomeLimit = facts.taxableIncomeBefore().minus(facts.netCapitalGain()).atLeastZero()
                .times(figures.rate(), CENTS);
        Money minimum = minimum(income, business.specifiedService() && left.isZero(), figures);
        return new QualifiedBusinessDeduction(income, facts.taxableIncomeBefore(), threshold, share(into, range),
                countedIncome, countedWages, fifth, wageLimit, reduction, component, facts.netCapitalGain(),
                incomeLimit, minimum, component.min(incomeLimit).max(minimum), income.negated().atLeastZero());
    }

    private static Money minimum(Money income, boolean excluded, FederalParameters.QualifiedBusinessIncome figures) {
        return figures.minimum().filter(it -> !excluded && !income.isLessThan(it.incomeAtLeast()))
                .map(FederalParameters.MinimumDeduction::amount).orElse(Money.ZERO);
    }

    private static Money part(Money whole, Money numerator, Money range) {
        if (numerator.equals(range) || whole.isZero()) {
            return whole;
        }
        return numerator.isZero() ? Money.ZERO : whole.timesFraction(numerator.amount(), range.amount(), CENTS);
    }

    private static BigDecimal share(Money into, Money range) {
        return into.amount().divide(range.amount(), 6, RoundingMode.HALF_UP);
    }
}
