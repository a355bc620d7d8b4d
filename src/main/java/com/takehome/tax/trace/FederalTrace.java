package com.takehome.tax.trace;

import com.takehome.tax.FederalReturn;
import com.takehome.tax.FormLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The form lines of a federal return, in the order in which they are worked out. */
public final class FederalTrace {

    /** The line that holds each figure of the report's {@code federal} object. */
    public static final Map<String, String> FIGURES = Map.ofEntries(
            Map.entry("scheduleCNetProfit", "Schedule C line 31"), Map.entry("salary", "Form 1120-S line 7"),
            Map.entry("k1Income", "Schedule K-1 line 1"), Map.entry("seTax", "Schedule 2 line 4"),
            Map.entry("halfSeTax", "Schedule 1 line 15"),
            Map.entry("retirementLimit", "Retirement plan worksheet line limit"),
            Map.entry("retirementDeduction", "Retirement plan worksheet line 21"),
            Map.entry("healthInsuranceDeduction", "Form 7206 line 14"), Map.entry("agi", "Form 1040 line 11"),
            Map.entry("deduction", "Form 1040 line 12 and 13b"), Map.entry("qbiDeduction", "Form 1040 line 13"),
            Map.entry("taxableIncome", "Form 1040 line 15"), Map.entry("incomeTax", "Form 1040 line 16"),
            Map.entry("amt", "Form 6251 line 11"), Map.entry("nonrefundableCredits", "Form 1040 line 21"),
            Map.entry("additionalMedicareTax", "Form 8959 line 18"),
            Map.entry("netInvestmentIncomeTax", "Form 8960 line 17"), Map.entry("totalTax", "Form 1040 line 24"),
            Map.entry("employeeFica", "Form W-2 line 4 and 6"));

    private FederalTrace() {}

    /** Every line of the return; the cells name where its inputs stand. */
    public static List<FormLine> lines(FederalReturn computed, InputCells cells) {
        List<FormLine> lines = new ArrayList<>();
        BusinessTrace.trace(computed, cells, lines);
        SelfEmploymentTrace.trace(computed, cells, lines);
        BenefitsTrace.trace(computed, cells, lines);
        PayrollTrace.trace(computed, cells, lines);
        IncomeTrace.trace(computed, cells, lines);
        DeductionTrace.trace(computed, cells, lines);
        QualifiedBusinessTrace.trace(computed, cells, lines);
        IncomeTaxTrace.trace(computed, lines);
        MinimumTaxTrace.trace(computed, lines);
        CreditsTrace.trace(computed, cells, lines);
        OtherTaxesTrace.trace(computed, cells, lines);
        return List.copyOf(lines);
    }
}
