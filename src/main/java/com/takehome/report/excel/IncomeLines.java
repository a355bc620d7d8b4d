package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.tax.Deduction;
import com.takehome.tax.ItemizedDeductions;
import java.util.function.Function;

/** Form 1040 down to adjusted gross income, and its deductions without that for business income. */
final class IncomeLines {

    private IncomeLines() {}

    static void add(FormLines lines) {
        lines.line("wages", each -> each.form().facts().income().wages())
                .line("netGains", each -> each.form().capitalGains().net())
                .line("reportedGains", each -> each.form().capitalGains().reported())
                .line("netCapitalGain", each -> each.form().capitalGains().netCapitalGain())
                .line("lowerRateGain", IncomeLines::lowerRateGain)
                .line("totalIncome", each -> each.form().totalIncome())
                .line("adjustments", each -> each.form().adjustments()).line("agi", each -> each.federal().agi());
        deductions(lines);
    }

    static Money lowerRateGain(TaxReturn each) {
        return each.form().facts().income().investment().qualifiedDividends()
                .plus(each.form().capitalGains().netCapitalGain());
    }

    private static void deductions(FormLines lines) {
        lines.line("ageAddition", each -> each.form().deduction().standard().ageAddition())
                .line("standard", each -> each.form().deduction().standard().total())
                .line("giftsBeside", each -> each.form().deduction().standard().gifts());
        itemized(lines, "taxCap", ItemizedDeductions::taxCap);
        itemized(lines, "taxes", ItemizedDeductions::taxes);
        itemized(lines, "giftFloorAmount", ItemizedDeductions::giftFloor);
        itemized(lines, "gifts", ItemizedDeductions::gifts);
        itemized(lines, "itemized", ItemizedDeductions::total);
        lines.line("seniorEach", each -> each.form().deduction().senior().perPerson())
                .line("senior", each -> each.form().deduction().senior().deduction())
                .line("beforeChoice", IncomeLines::beforeChoice).line("reduction", QualifiedBusinessLines::reduction)
                .flag("itemizes", each -> each.form().deduction().itemizes())
                .line("deduction", each -> each.federal().deduction());
    }

    static Money beforeChoice(TaxReturn each) {
        return each.federal().agi().minus(each.form().deduction().senior().deduction());
    }

    private static void itemized(FormLines lines, String name, Function<ItemizedDeductions, Money> amount) {
        lines.line(name, each -> amount.apply(deduction(each).itemized()));
    }

    private static Deduction deduction(TaxReturn each) {
        return each.form().deduction();
    }
}
