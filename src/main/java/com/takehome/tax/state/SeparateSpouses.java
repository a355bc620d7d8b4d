package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.state.StandardDeduction.Basis;
import com.takehome.tax.state.TaxRules.Spouses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A couple's computation of each spouse's own income on one return (Arkansas AR1000F status 4; Delaware PIT-RES column A
 * and B; D.C. Schedule S calculation J; Kentucky Form 740 columns A and B; Mississippi Form 80-105).
 */
final class SeparateSpouses {

    private SeparateSpouses() {}

    /** A sheet for each spouse. */
    static List<StateSheet> work(TaxRules rules, TaxUnit couple) {
        List<TaxUnit> units = couple.separately();
        List<StateSheet> sheets = new ArrayList<>();
        for (TaxUnit each : units) {
            sheets.add(StateComputation.work(rules, each));
        }
        return rules.spouses() == Spouses.LOWER_WITH_SHARED_DEDUCTION ? shared(rules, couple, sheets) : sheets;
    }

    /** The same sheets with the joint standard deduction shared so that the two taxable incomes are as equal as can be. */
    private static List<StateSheet> shared(TaxRules rules, TaxUnit couple, List<StateSheet> sheets) {
        Money joint = jointStandardDeduction(rules, couple);
        Money first = sheets.getFirst().get(StateStep.AGI);
        Money second = sheets.getLast().get(StateStep.AGI);
        Money equalising = first.minus(second).plus(joint).timesFraction(1, 2, Rounding.CENTS);
        Money firstShare = equalising.atLeastZero().min(joint);
        return List.of(StateComputation.work(withStandardDeduction(rules, firstShare), sheets.getFirst().unit()),
                StateComputation.work(withStandardDeduction(rules, joint.minus(firstShare)), sheets.getLast().unit()));
    }

    private static Money jointStandardDeduction(TaxRules rules, TaxUnit couple) {
        Money total = Money.ZERO;
        for (Deduction each : rules.afterAgi()) {
            if (each instanceof StandardDeduction standard) {
                total = total.plus(standard.amount(couple, couple.federal().agi()));
            }
        }
        return total;
    }

    private static TaxRules withStandardDeduction(TaxRules rules, Money amount) {
        ReducedAmount fixed = new ReducedAmount(ByStatus.all(amount), Optional.empty(),
                ReducedAmount.Measure.FEDERAL_AGI);
        Deduction standard = new StandardDeduction(new Basis.Own(fixed), false, false);
        List<Deduction> deductions = rules.afterAgi().stream()
                .map(each -> each instanceof StandardDeduction ? standard : each).toList();
        return new TaxRules(rules.income(), rules.spouses(), rules.beforeAgi(), deductions, rules.taxes(),
                rules.credits());
    }
}
