package com.takehome.tax.trace;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.CapitalGainTax;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040;
import com.takehome.tax.FormLine;
import com.takehome.tax.parameter.Citations;
import com.takehome.tax.parameter.FederalParameters;
import com.takehome.tax.parameter.RateSchedule;
import java.util.List;

/** Taxable income, and the tax on it by the rate schedules or the worksheet for gains and dividends. */
final class IncomeTaxTrace {

    static final String WORKSHEET = "Qualified Dividends and Capital Gain Tax Worksheet";

    private IncomeTaxTrace() {}

    static void trace(FederalReturn computed, List<FormLine> lines) {
        Form1040 form = computed.form1040();
        FormPage page = new FormPage(IncomeTrace.RETURN, lines);
        page.sum("14", "Deductions", form.deduction().total().plus(form.deduction().business().deduction()),
                "line 12 and 13b", "line 13");
        page.line("15", "Taxable income", form.taxableIncome(), "line 11 less line 14, not below zero", "line 11",
                "line 14");
        if (form.incomeTax().gain().isZero()) {
            page.line("16", "Tax", form.incomeTax().tax(),
                    schedule(computed.parameters(), form, form.taxableIncome()), "line 15",
                    computed.parameters().citations().of("income_tax.bracket_limits"),
                    computed.parameters().citations().of("income_tax.rates"));
        } else {
            worksheet(form, computed.parameters(), new FormPage(WORKSHEET, lines));
            page.carried("16", "Tax", form.incomeTax().tax(), WORKSHEET + " line 25");
        }
    }

    private static void worksheet(Form1040 form, FederalParameters parameters, FormPage page) {
        CapitalGainTax tax = form.incomeTax();
        Citations citations = parameters.citations();
        page.carried("1", "Taxable income", tax.taxableIncome(), "Form 1040 line 15");
        page.line("4", "Qualified dividends and net capital gain", tax.gain(),
                "dividends and the smaller of Schedule D lines 15 and 16", "Form 1040 line 3a", "Schedule D line 15",
                "Schedule D line 16");
        page.line("5", "Ordinary income", tax.ordinary(), "line 1 less line 4, not below zero", "line 1", "line 4");
        page.line("9", "Gain free of tax", tax.atZero(), "what lies between line 5 and the limit of the rate",
                "line 1", "line 5", citations.of("capital_gains.zero_rate_up_to"));
        page.line("17", "Gain taxed at the middle rate", tax.atMiddle(), "what lies above, up to the limit of the rate",
                "line 1",
                "line 4", "line 5", "line 9", citations.of("capital_gains.middle_rate_up_to"));
        page.line("18", "Tax at the middle rate", tax.middleTax(),
                parameters.capitalGains().middleRate() + " of line 17", "line 17",
                citations.of("capital_gains.middle_rate"));
        page.line("20", "Gain taxed at the top rate", tax.atTop(), "the smaller of lines 1 and 4, less lines 9 and 17",
                "line 1", "line 4", "line 9", "line 17");
        page.line("21", "Tax at the top rate", tax.topTax(),
                parameters.capitalGains().topRate() + " of line 20", "line 20", citations.of("capital_gains.top_rate"));
        page.line("22", "Tax on ordinary income", tax.ordinaryTax(), schedule(parameters, form, tax.ordinary()),
                "line 5", citations.of("income_tax.bracket_limits"), citations.of("income_tax.rates"));
        page.sum("23", "Tax with the lower rates", tax.sum(), "line 18", "line 21", "line 22");
        page.line("24", "Tax without them", tax.taxWithoutGain(), schedule(parameters, form, tax.taxableIncome()),
                "line 1", citations.of("income_tax.bracket_limits"), citations.of("income_tax.rates"));
        page.line("25", "Tax", tax.tax(), "the smaller of lines 23 and 24", "line 23", "line 24");
    }

    /** The rate schedule's own words, such as "40699 and 32% of what exceeds 201775.00". */
    private static String schedule(FederalParameters parameters, Form1040 form, Money income) {
        FilingStatus status = form.facts().taxpayers().status();
        RateSchedule.Bracket bracket = parameters.incomeTax().schedules().get(status).bracketOf(income);
        return "rate schedule: " + bracket.taxBelow().stripTrailingZeros().toPlainString() + " and " + bracket.rate()
                + " of what exceeds " + bracket.over();
    }
}
