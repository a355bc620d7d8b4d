package com.takehome.tax.trace;

import com.takehome.model.HouseholdAmount;
import com.takehome.money.Rate;
import com.takehome.tax.AdditionalMedicareTax;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040;
import com.takehome.tax.FormLine;
import com.takehome.tax.NetInvestmentIncomeTax;
import com.takehome.tax.parameter.Citations;
import java.util.ArrayList;
import java.util.List;

/** Forms 8959 and 8960, Schedule 2 and the total of Form 1040. */
final class OtherTaxesTrace {

    private OtherTaxesTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        Form1040 form = computed.form1040();
        Citations citations = computed.parameters().citations();
        medicare(computed, citations, new FormPage("Form 8959", lines));
        investment(computed, citations, new FormPage("Form 8960", lines));
        FormPage schedule = new FormPage("Schedule 2", lines);
        schedule.sum("4", "Self-employment tax", computed.seTax(), SelfEmploymentTrace.schedules(computed, "12"));
        schedule.carried("11", "Additional Medicare Tax", form.additionalMedicareTax().tax(), "Form 8959 line 18");
        schedule.carried("12", "Net investment income tax", form.netInvestmentIncomeTax().tax(), "Form 8960 line 17");
        schedule.input("17z", "Other taxes", form.facts().otherTaxes(), cells.household(HouseholdAmount.OTHER_TAXES));
        schedule.sum("21", "Other taxes", form.otherTaxes(), "line 4", "line 11", "line 12", "line 17z");
        FormPage page = new FormPage(IncomeTrace.RETURN, lines);
        page.carried("23", "Other taxes", form.otherTaxes(), "Schedule 2 line 21");
        page.sum("24", "Total tax", form.totalTax(), "line 22", "line 23");
    }

    private static void medicare(FederalReturn computed, Citations citations, FormPage page) {
        AdditionalMedicareTax tax = computed.form1040().additionalMedicareTax();
        String threshold = citations.of("additional_medicare_tax.threshold");
        String cited = citations.of("additional_medicare_tax.rate");
        Rate rate = computed.parameters().additionalMedicareTax().rate();
        page.line("4", "Medicare wages", tax.wages(), "box 5 of all wages", wages(computed));
        page.line("6", "Wages over the threshold", tax.wagesOver(), "line 4 less " + tax.threshold()
                + ", not below zero", "line 4", threshold);
        page.line("7", "Tax on wages", tax.wageTax(), rate + " of line 6", "line 6", cited);
        page.sum("8", "Net earnings from self-employment", tax.netEarnings(),
                SelfEmploymentTrace.schedules(computed, "6"));
        page.line("11", "Threshold left", tax.thresholdLeft(), tax.threshold() + " less line 4, not below zero",
                "line 4", threshold);
        page.line("12", "Net earnings over it", tax.earningsOver(), "line 8 less line 11, not below zero", "line 8",
                "line 11");
        page.line("13", "Tax on net earnings", tax.earningsTax(), rate + " of line 12", "line 12", cited);
        page.sum("18", "Additional Medicare Tax", tax.tax(), "line 7", "line 13");
    }

    private static String[] wages(FederalReturn computed) {
        List<String> from = new ArrayList<>(List.of("Form W-2 line 1 (owner)"));
        if (computed.facts().household().taxpayers().joint()) {
            from.add("Form W-2 line 1 (spouse)");
        }
        computed.sCorporation().ifPresent(it -> from.add("Form 1120-S line 7"));
        return from.toArray(String[]::new);
    }

    private static void investment(FederalReturn computed, Citations citations, FormPage page) {
        NetInvestmentIncomeTax tax = computed.form1040().netInvestmentIncomeTax();
        page.line("12", "Net investment income", tax.investmentIncome(),
                "interest, dividends and gains, not below zero", "Form 1040 line 2b and 3b", "Form 1040 line 7");
        page.carried("13", "Modified adjusted gross income", tax.agi(), "Form 1040 line 11");
        page.input("14", "Threshold", tax.threshold(),
                List.of(citations.of("net_investment_income_tax.threshold")));
        page.line("15", "Income over the threshold", tax.over(), "line 13 less line 14, not below zero", "line 13",
                "line 14");
        page.line("16", "Income taxed", tax.taxed(), "the smaller of lines 12 and 15", "line 12", "line 15");
        page.line("17", "Net investment income tax", tax.tax(),
                computed.parameters().netInvestmentIncomeTax().rate() + " of line 16", "line 16",
                citations.of("net_investment_income_tax.rate"));
    }
}
