package com.takehome.tax.trace;

import com.takehome.tax.AlternativeMinimumTax;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FormLine;
import com.takehome.tax.parameter.Citations;
import com.takehome.tax.parameter.FederalParameters;
import java.util.List;

/** Form 6251. */
final class MinimumTaxTrace {

    private MinimumTaxTrace() {}

    static void trace(FederalReturn computed, List<FormLine> lines) {
        AlternativeMinimumTax tax = computed.form1040().alternativeMinimumTax();
        Citations citations = computed.parameters().citations();
        FormPage page = new FormPage("Form 6251", lines);
        FederalParameters.AlternativeMinimumTax figures = computed.parameters().alternativeMinimumTax();
        String rates = figures.lowerRate() + " and " + figures.upperRate();
        page.line("1", "Taxable income, or the loss", tax.taxableIncome(), "Form 1040 line 11 less line 14",
                "Form 1040 line 11", "Form 1040 line 14");
        page.line("2a", "Deductions added back", tax.addedBack(),
                computed.form1040().deduction().itemizes()
                        ? "taxes and the deduction for seniors, less the reduction of section 68"
                        : "the standard deduction and the deduction for seniors",
                computed.form1040().deduction().itemizes()
                        ? new String[]{"Schedule A line 7", "Form 1040 line 13b", "Schedule A line 17 reduction"}
                        : new String[]{"Standard deduction worksheet line 3", "Form 1040 line 13b"});
        page.line("4", "Alternative minimum taxable income", tax.income(),
                "lines 1 and 2a; a separate return adds the exemption back beyond its phase-out", "line 1", "line 2a");
        page.line("5", "Exemption", tax.exemption(), "less a part of what line 4 exceeds the start by", "line 4",
                citations.of("alternative_minimum_tax.exemption"),
                citations.of("alternative_minimum_tax.phase_out_start"),
                citations.of("alternative_minimum_tax.phase_out_rate"));
        page.line("6", "Income taxed", tax.base(), "line 4 less line 5, not below zero", "line 4", "line 5");
        page.line("18", "Tax on ordinary income", tax.ordinaryTax(), rates + " of line 6 without gains", "line 6",
                citations.of("alternative_minimum_tax.lower_rate"), citations.of("alternative_minimum_tax.upper_rate"),
                citations.of("alternative_minimum_tax.upper_rate_above"));
        page.line("34", "Tax on gains and qualified dividends", tax.gainTax(), "at the rates for gains", "line 6",
                "Schedule D line 15", "Schedule D line 16", "Form 1040 line 3a",
                citations.of("capital_gains.zero_rate_up_to"), citations.of("capital_gains.middle_rate_up_to"));
        page.line("9", "Tentative minimum tax", tax.tentative(), "lines 18 and 34, or " + rates + " of line 6 if less",
                "line 18", "line 34", "line 6");
        page.carried("10", "Regular tax", tax.regularTax(), "Form 1040 line 16");
        page.line("11", "Alternative minimum tax", tax.tax(), "line 9 less line 10, not below zero", "line 9",
                "line 10");
    }
}
