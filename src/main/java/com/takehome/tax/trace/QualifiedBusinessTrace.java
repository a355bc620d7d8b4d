package com.takehome.tax.trace;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Rate;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.FormLine;
import com.takehome.tax.QualifiedBusinessDeduction;
import com.takehome.tax.parameter.Citations;
import com.takehome.tax.parameter.FederalParameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Form 8995 up to the threshold of taxable income, Form 8995-A with its Schedule A above it. */
final class QualifiedBusinessTrace {

    private QualifiedBusinessTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        QualifiedBusinessDeduction deduction = computed.form1040().deduction().business();
        FormPage page = new FormPage(deduction.aboveThreshold() ? "Form 8995-A" : "Form 8995", lines);
        income(computed, page);
        if (deduction.aboveThreshold()) {
            range(computed, deduction, cells, page);
            components(computed, cells, page);
            incomeLimit(deduction, computed.parameters(), "33", "34", "36", "39", "27", page);
        } else {
            page.line("5", "Deduction before the income limit", deduction.component(),
                    rate(computed.parameters()) + " of it, none of a loss", "line income",
                    computed.parameters().citations().of("qualified_business_income.rate"));
            incomeLimit(deduction, computed.parameters(), "11", "12", "14", "15", "5", page);
        }
        new FormPage(IncomeTrace.RETURN, lines).carried("13", "Qualified business income deduction",
                deduction.deduction(), page.name(deduction.aboveThreshold() ? "39" : "15"));
    }

    private static void income(FederalReturn computed, FormPage page) {
        QualifiedBusinessDeduction deduction = computed.form1040().deduction().business();
        List<String> from = new ArrayList<>();
        if (computed.scheduleC().isPresent()) {
            from.addAll(List.of("Schedule C line 31", SelfEmploymentTrace.OWNER + " line 13", "Schedule 1 line 16",
                    "Schedule 1 line 17"));
        }
        computed.sCorporation().ifPresent(it -> from.add("Schedule K-1 line 1"));
        if (!computed.spouseSelfEmployment().netProfit().isZero()) {
            from.addAll(List.of(SelfEmploymentTrace.SPOUSE + " line 2", SelfEmploymentTrace.SPOUSE + " line 13"));
        }
        page.line("income", "Qualified business income", deduction.income(),
                "profit less the deductions that go with it, K-1 income as it is, less an earlier year's loss",
                from.toArray(String[]::new));
    }

    private static void range(FederalReturn computed, QualifiedBusinessDeduction deduction, InputCells cells,
            FormPage page) {
        Citations citations = computed.parameters().citations();
        page.line("20", "Taxable income before this deduction", deduction.taxableIncomeBefore(),
                "income less the other deductions, without the reduction of section 68", "Form 1040 line 11",
                "Form 1040 line 12 and 13b");
        page.input("21", "Threshold", deduction.threshold(),
                List.of(citations.of("qualified_business_income.threshold")));
        page.share("24", "Part of the range passed", deduction.phaseIn(),
                "line 20 less line 21, over the range, at most 1", "line 20", "line 21",
                citations.of("qualified_business_income.phase_in_range"));
        if (computed.form1040().facts().business().specifiedService()) {
            List<String> from = new ArrayList<>(List.of("line 24"));
            from.addAll(cells.field("Specified service trade"));
            page.share("A 10", "Applicable percentage of a specified service trade",
                    BigDecimal.ONE.subtract(deduction.phaseIn()), "1 less line 24", from.toArray(String[]::new));
        }
    }

    /** One column, or with two trades one of each and their sum. */
    private static void components(FederalReturn computed, InputCells cells, FormPage page) {
        QualifiedBusinessDeduction deduction = computed.form1040().deduction().business();
        Form1040Facts.QualifiedBusiness business = computed.form1040().facts().business();
        String[] practiceWages = wages(computed, cells);
        if (business.spouseTrade().equals(Form1040Facts.QualifiedTrade.NONE)) {
            new QualifiedBusinessColumn(computed, page, "")
                    .trace(business.practice(), deduction.practice(), practiceWages);
            page.carried("27", "Deduction before the income limit", deduction.component(), "line 26");
            return;
        }
        new QualifiedBusinessColumn(computed, page, " (owner)")
                .trace(business.practice(), deduction.practice(), practiceWages);
        new QualifiedBusinessColumn(computed, page, " (spouse)")
                .trace(business.spouseTrade(), deduction.spouseTrade());
        page.sum("27", "Deduction before the income limit", deduction.component(), "line 26 (owner)",
                "line 26 (spouse)");
    }

    private static String[] wages(FederalReturn computed, InputCells cells) {
        List<String> from = new ArrayList<>(cells.expense(ExpenseCategory.WAGES));
        computed.sCorporation().ifPresent(it -> from.add("Form 1120-S line 7"));
        return from.toArray(String[]::new);
    }

    private static void incomeLimit(QualifiedBusinessDeduction deduction, FederalParameters parameters, String income,
            String gain, String limit, String result, String component, FormPage page) {
        page.line(income, "Taxable income before this deduction", deduction.taxableIncomeBefore(),
                "income less the other deductions, not below zero", "Form 1040 line 11", "Form 1040 line 12 and 13b");
        page.line(gain, "Net capital gain and qualified dividends", deduction.netCapitalGain(),
                "the smaller of Schedule D lines 15 and 16, and qualified dividends", "Schedule D line 15",
                "Schedule D line 16", "Form 1040 line 3a");
        page.line(limit, "Income limit", deduction.incomeLimit(),
                rate(parameters) + " of line " + income + " less line " + gain + ", not below zero", "line " + income,
                "line " + gain, parameters.citations().of("qualified_business_income.rate"));
        List<String> from = new ArrayList<>(Arrays.asList("line " + component, "line " + limit));
        from.add(parameters.citations().of("qualified_business_income.minimum_deduction"));
        page.line(result, "Qualified business income deduction", deduction.deduction(),
                deduction.minimum().isZero() ? "the smaller of the two"
                        : "the smaller of the two, at least " + deduction.minimum(),
                from.toArray(String[]::new));
    }

    private static Rate rate(FederalParameters parameters) {
        return parameters.qualifiedBusinessIncome().rate();
    }
}
