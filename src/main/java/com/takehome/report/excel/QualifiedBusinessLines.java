package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.Deduction;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.QualifiedBusinessComponent;
import com.takehome.tax.QualifiedBusinessDeduction;
import com.takehome.tax.QualifiedBusinessDeductionRule;
import com.takehome.tax.QualifiedBusinessFacts;
import com.takehome.tax.parameter.FederalParameters;
import java.util.function.Function;

/**
 * Forms 8995 and 8995-A, worked out for itemized deductions and for the standard deduction: the former decides how far
 * section 68 reduces itemized deductions, and so which of the two is taken.
 */
final class QualifiedBusinessLines {

    private QualifiedBusinessLines() {}

    static void add(FormLines lines) {
        lines.line("practiceQbi", each -> business(each).practice().income())
                .line("spouseQbi", each -> business(each).spouseTrade().income())
                .line("qbiCarriedIn", each -> business(each).lossCarryforward())
                .line("qbiIncome", each -> business(each).income().minus(business(each).lossCarryforward()))
                .line("practiceNet", each -> itemized(each).practice().income())
                .line("spouseNet", each -> itemized(each).spouseTrade().income())
                .line("qbiWages", each -> business(each).practice().wages())
                .line("qbiCarried", each -> each.form().deduction().business().lossCarryforward());
        form(lines, "i", QualifiedBusinessLines::itemized);
        form(lines, "s", QualifiedBusinessLines::standard);
        lines.line("qbiDeduction", each -> each.federal().qbiDeduction());
    }

    private static void form(FormLines lines, String prefix, Function<TaxReturn, QualifiedBusinessDeduction> form) {
        line(lines, prefix + "Before", form, QualifiedBusinessDeduction::taxableIncomeBefore);
        lines.line(prefix + "Into", each -> into(each, form.apply(each)))
                .line(prefix + "Counted", each -> counted(each, form.apply(each)));
        component(lines, prefix + "Practice", each -> form.apply(each).practice());
        component(lines, prefix + "Spouse", each -> form.apply(each).spouseTrade());
        line(lines, prefix + "Component", form, QualifiedBusinessDeduction::component);
        line(lines, prefix + "Limit", form, QualifiedBusinessDeduction::incomeLimit);
        line(lines, prefix + "Minimum", form, QualifiedBusinessDeduction::minimum);
        line(lines, prefix + "Qbi", form, QualifiedBusinessDeduction::deduction);
    }

    private static void component(FormLines lines, String prefix,
            Function<TaxReturn, QualifiedBusinessComponent> component) {
        lines.line(prefix + "Fifth", each -> component.apply(each).fifth())
                .line(prefix + "WageLimit", each -> component.apply(each).wageLimit())
                .line(prefix + "Reduction", each -> component.apply(each).reduction())
                .line(prefix + "Amount", each -> component.apply(each).amount());
    }

    private static void line(FormLines lines, String name, Function<TaxReturn, QualifiedBusinessDeduction> form,
            Function<QualifiedBusinessDeduction, Money> amount) {
        lines.line(name, each -> amount.apply(form.apply(each)));
    }

    private static Form1040Facts.QualifiedBusiness business(TaxReturn each) {
        return each.form().facts().business();
    }

    private static QualifiedBusinessDeduction itemized(TaxReturn each) {
        return at(each, each.form().deduction().itemized().total());
    }

    private static QualifiedBusinessDeduction standard(TaxReturn each) {
        Deduction deduction = each.form().deduction();
        return at(each, deduction.standard().total().plus(deduction.standard().gifts()));
    }

    private static QualifiedBusinessDeduction at(TaxReturn each, Money deduction) {
        return QualifiedBusinessDeductionRule.compute(new QualifiedBusinessFacts(each.year().household().status(),
                business(each), IncomeLines.beforeChoice(each).minus(deduction).atLeastZero(),
                IncomeLines.lowerRateGain(each)), each.federal().parameters());
    }

    private static Money range(TaxReturn each) {
        return each.federal().parameters().qualifiedBusinessIncome().phaseInRange()
                .get(each.year().household().status());
    }

    private static Money into(TaxReturn each, QualifiedBusinessDeduction form) {
        return form.taxableIncomeBefore().minus(form.threshold()).atLeastZero().min(range(each));
    }

    private static Money counted(TaxReturn each, QualifiedBusinessDeduction form) {
        return business(each).specifiedService() ? range(each).minus(into(each, form)) : range(each);
    }

    /** What section 68 would take from itemized deductions, also where the standard deduction is taken. */
    static Money reduction(TaxReturn each) {
        FederalParameters parameters = each.federal().parameters();
        Money itemized = each.form().deduction().itemized().total();
        Money income = IncomeLines.beforeChoice(each).minus(itemized(each).deduction());
        Money top = parameters.incomeTax().schedules().get(each.year().household().status()).topBracketStart();
        return parameters.itemizedDeductions().overallReduction()
                .map(part -> part.of(itemized.min(income.minus(top).atLeastZero()), Rounding.CENTS))
                .orElse(Money.ZERO);
    }
}
