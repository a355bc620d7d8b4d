package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The deduction for qualified business income (IRC 199A, Forms 8995 and 8995-A). A loss lowers the income of the trades
 * that have any; then, over the range above the threshold, each trade's own wage limit comes in and specified service
 * trades go out (199A(b)(2)); the sum is capped by taxable income less net capital gain. The minimum of section 199A(i)
 * is not given to specified service trades above the range.
 */
public final class QualifiedBusinessDeductionRule {

    private QualifiedBusinessDeductionRule() {}

    /** The deduction and its working. */
    public static QualifiedBusinessDeduction compute(QualifiedBusinessFacts facts, FederalParameters parameters) {
        FederalParameters.QualifiedBusinessIncome figures = parameters.qualifiedBusinessIncome();
        Form1040Facts.QualifiedBusiness business = facts.business();
        Range range = Range.of(facts, figures);
        Money income = business.income().minus(business.lossCarryforward());
        List<Money> netted = netted(business);
        QualifiedBusinessComponent practice = component(netted.getFirst(), business.practice().wages(), range,
                figures);
        QualifiedBusinessComponent spouse = component(netted.getLast(), business.spouseTrade().wages(), range,
                figures);
        Money component = range.into.isZero() ? income.atLeastZero().times(figures.rate(), CENTS)
                : practice.amount().plus(spouse.amount());
        Money incomeLimit = facts.taxableIncomeBefore().minus(facts.netCapitalGain()).atLeastZero()
                .times(figures.rate(), CENTS);
        Money minimum = minimum(income, range.counted.isZero(), figures);
        return new QualifiedBusinessDeduction(income, facts.taxableIncomeBefore(), range.threshold, range.share(),
                practice, spouse, component, facts.netCapitalGain(), incomeLimit, minimum,
                component.min(incomeLimit).max(minimum), income.negated().atLeastZero());
    }

    /** Where taxable income stands in the phase-in range: how far in, and what of a trade still counts. */
    private record Range(Money threshold, Money into, Money counted, Money width) {

        static Range of(QualifiedBusinessFacts facts, FederalParameters.QualifiedBusinessIncome figures) {
            Money threshold = figures.threshold().get(facts.status());
            Money width = figures.phaseInRange().get(facts.status());
            Money into = facts.taxableIncomeBefore().minus(threshold).atLeastZero().min(width);
            return new Range(threshold, into, facts.business().specifiedService() ? width.minus(into) : width, width);
        }

        Money part(Money whole, Money numerator) {
            if (numerator.equals(width) || whole.isZero()) {
                return whole;
            }
            return numerator.isZero() ? Money.ZERO
                    : whole.timesFraction(numerator.amount(), width.amount(), CENTS);
        }

        BigDecimal share() {
            return into.amount().divide(width.amount(), 6, RoundingMode.HALF_UP);
        }
    }

    /**
     * Each trade's income after the losses of the other and of an earlier year, which reduce incomes in proportion (Reg.
     * 1.199A-1(d)(2)(iii)). Both trades are of one kind, so the applicable percentage may follow.
     */
    private static List<Money> netted(Form1040Facts.QualifiedBusiness business) {
        List<Money> incomes = List.of(business.practice().income().atLeastZero(),
                business.spouseTrade().income().atLeastZero());
        Money all = Money.sum(incomes);
        Money net = business.income().minus(business.lossCarryforward()).atLeastZero();
        return all.equals(net) ? incomes : net.splitBy(incomes);
    }

    private static QualifiedBusinessComponent component(Money income, Money wages, Range range,
            FederalParameters.QualifiedBusinessIncome figures) {
        Money countedIncome = range.part(income, range.counted);
        Money countedWages = range.part(wages, range.counted);
        Money fifth = countedIncome.times(figures.rate(), CENTS);
        Money wageLimit = countedWages.times(figures.wageLimitRate(), CENTS);
        Money reduction = range.part(fifth.minus(wageLimit).atLeastZero(), range.into);
        return new QualifiedBusinessComponent(income, countedIncome, countedWages, fifth, wageLimit, reduction,
                fifth.minus(reduction));
    }

    private static Money minimum(Money income, boolean excluded, FederalParameters.QualifiedBusinessIncome figures) {
        return figures.minimum().filter(it -> !excluded && !income.isLessThan(it.incomeAtLeast()))
                .map(FederalParameters.MinimumDeduction::amount).orElse(Money.ZERO);
    }
}
