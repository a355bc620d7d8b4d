package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.tax.AlternativeMinimumTax;
import com.takehome.tax.CapitalGainTax;
import com.takehome.tax.DependentCredits;
import java.util.function.Function;

/** Form 1040 from taxable income to total tax: the gain worksheet, Forms 6251, 8959 and 8960, and the credits. */
final class IncomeTaxLines {

    private IncomeTaxLines() {}

    static void add(FormLines lines) {
        lines.line("incomeOrLoss", each -> each.form().alternativeMinimumTax().taxableIncome())
                .line("taxableIncome", each -> each.federal().taxableIncome());
        gain(lines, "ordinary", CapitalGainTax::ordinary);
        gain(lines, "atZero", CapitalGainTax::atZero);
        gain(lines, "atMiddle", CapitalGainTax::atMiddle);
        gain(lines, "atTop", CapitalGainTax::atTop);
        gain(lines, "ordinaryTax", CapitalGainTax::ordinaryTax);
        gain(lines, "taxWithoutGain", CapitalGainTax::taxWithoutGain);
        gain(lines, "incomeTax", CapitalGainTax::tax);
        lines.line("amtBefore", each -> amt(each).taxableIncome().plus(amt(each).addedBack()));
        minimum(lines, "amtIncome", AlternativeMinimumTax::income);
        minimum(lines, "amtExempt", AlternativeMinimumTax::exemption);
        minimum(lines, "amtBase", AlternativeMinimumTax::base);
        lines.line("amtGain", each -> amt(each).gainAtLowerRates().min(amt(each).base()));
        minimum(lines, "amtOrdinaryTax", AlternativeMinimumTax::ordinaryTax);
        minimum(lines, "amtGainTax", AlternativeMinimumTax::gainTax);
        minimum(lines, "tentative", AlternativeMinimumTax::tentative);
        minimum(lines, "amt", AlternativeMinimumTax::tax);
        credits(lines);
        otherTaxes(lines);
    }

    private static void gain(FormLines lines, String name, Function<CapitalGainTax, Money> amount) {
        lines.line(name, each -> amount.apply(each.form().incomeTax()));
    }

    private static AlternativeMinimumTax amt(TaxReturn each) {
        return each.form().alternativeMinimumTax();
    }

    private static void minimum(FormLines lines, String name, Function<AlternativeMinimumTax, Money> amount) {
        lines.line(name, each -> amount.apply(amt(each)));
    }

    private static void credits(FormLines lines) {
        lines.line("otherCredits", each -> each.form().otherCredits());
        credit(lines, "childCredit", DependentCredits::beforePhaseOut);
        credit(lines, "childPhaseOut", DependentCredits::phaseOut);
        credit(lines, "dependentCredit", DependentCredits::credit);
        lines.line("nonrefundableCredits", each -> each.federal().nonrefundableCredits()).line("taxAfterCredits",
                each -> each.form().taxAfterCredits());
    }

    private static void credit(FormLines lines, String name, Function<DependentCredits, Money> amount) {
        lines.line(name, each -> amount.apply(each.form().dependentCredits()));
    }

    private static void otherTaxes(FormLines lines) {
        lines.line("medicareWages", each -> each.form().additionalMedicareTax().wages())
                .line("medicareOnWages", each -> each.form().additionalMedicareTax().wageTax())
                .line("medicareOnEarnings", each -> each.form().additionalMedicareTax().earningsTax())
                .line("additionalMedicareTax", each -> each.federal().additionalMedicareTax())
                .line("investmentIncome", each -> each.form().netInvestmentIncomeTax().investmentIncome())
                .line("investmentTaxed", each -> each.form().netInvestmentIncomeTax().taxed())
                .line("netInvestmentIncomeTax", each -> each.federal().netInvestmentIncomeTax())
                .line("totalTax", each -> each.federal().totalTax())
                .line("employeeFica", each -> each.federal().employeeFica())
                .flag("stateLive", TaxReturn::stateIsPlain).optional("stateAgi", each -> each.tax().state().agi())
                .optional("stateAgiEngine", each -> each.tax().state().agi())
                .optional("stateTaxable", each -> each.tax().state().taxableIncome())
                .optional("stateTaxableEngine", each -> each.tax().state().taxableIncome())
                .line("stateTaxEngine", each -> each.tax().state().incomeTax())
                .line("stateTax", each -> each.tax().state().incomeTax())
                .line("localTax", each -> each.tax().state().localTax())
                .line("payrollTax", each -> each.tax().practicePayrollTax())
                .line("entityTax", each -> each.tax().entityTax()).line("householdTax", each -> each.tax().total());
    }
}
