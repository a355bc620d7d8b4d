package com.takehome.tax.trace;

import com.takehome.model.HouseholdAmount;
import com.takehome.tax.CapitalGains;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.FormLine;
import java.util.ArrayList;
import java.util.List;

/** Schedule D, Schedule 1 and Form 1040 down to adjusted gross income. */
final class IncomeTrace {

    static final String RETURN = "Form 1040";

    private IncomeTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        scheduleD(computed, cells, new FormPage("Schedule D", lines));
        scheduleOne(computed, cells, new FormPage("Schedule 1", lines));
        form1040(computed, cells, new FormPage(RETURN, lines));
    }

    private static void scheduleD(FederalReturn computed, InputCells cells, FormPage page) {
        CapitalGains gains = computed.form1040().capitalGains();
        page.input("7", "Net short-term gain or loss", gains.shortTerm(),
                cells.household(HouseholdAmount.SHORT_TERM_GAINS));
        page.input("15", "Net long-term gain or loss", gains.longTerm(),
                cells.household(HouseholdAmount.LONG_TERM_GAINS));
        page.sum("16", "Net gain or loss", gains.net(), "line 7", "line 15");
        page.line("21", "Gain, or loss up to its limit", gains.reported(), "line 16, a loss up to the limit",
                "line 16", computed.parameters().citations().of("capital_gains.loss_limit"));
    }

    private static void scheduleOne(FederalReturn computed, InputCells cells, FormPage page) {
        Form1040Facts facts = computed.form1040().facts();
        List<String> profits = new ArrayList<>();
        computed.scheduleC().ifPresent(it -> profits.add("Schedule C line 31"));
        if (!computed.spouseSelfEmployment().netProfit().isZero()) {
            profits.add(SelfEmploymentTrace.SPOUSE + " line 2");
        }
        page.sum("3", "Business income", facts.income().ownerProfit().plus(facts.income().spouseProfit()), profits);
        page.sum("5", "Schedule E income", facts.income().k1Income(),
                computed.sCorporation().isPresent() ? List.of("Schedule K-1 line 1") : List.of());
        page.input("8z", "Other income", facts.income().other(), cells.household(HouseholdAmount.OTHER_INCOME));
        page.sum("10", "Additional income",
                facts.income().ownerProfit().plus(facts.income().spouseProfit()).plus(facts.income().k1Income())
                        .plus(facts.income().other()),
                "line 3", "line 5", "line 8z");
        page.sum("15", "Deduction for half of self-employment tax", facts.adjustments().halfSelfEmploymentTax(),
                SelfEmploymentTrace.schedules(computed, "13"));
        page.sum("16", "Self-employed retirement plan", facts.adjustments().retirement(),
                facts.adjustments().retirement().isZero() ? List.of() : List.of(BenefitsTrace.PLAN + " line 21"));
        page.sum("17", "Self-employed health insurance", facts.adjustments().healthInsurance(),
                computed.health().premium().isZero() ? List.of() : List.of("Form 7206 line 14"));
        page.input("24z", "Other adjustments", facts.adjustments().other(),
                cells.household(HouseholdAmount.OTHER_ADJUSTMENTS));
        page.sum("26", "Adjustments to income", computed.form1040().adjustments(), "line 15", "line 16", "line 17",
                "line 24z");
    }

    private static void form1040(FederalReturn computed, InputCells cells, FormPage page) {
        Form1040 form = computed.form1040();
        Form1040Facts.Income income = form.facts().income();
        List<String> wages = new ArrayList<>(List.of("Form W-2 line 1 (owner)"));
        if (computed.facts().household().taxpayers().joint()) {
            wages.add("Form W-2 line 1 (spouse)");
        }
        computed.sCorporation().ifPresent(it -> wages.add("Form W-2 line 1 (S corporation)"));
        page.sum("1z", "Wages", income.wages(), wages);
        page.input("3a", "Qualified dividends", income.investment().qualifiedDividends(),
                cells.household(HouseholdAmount.QUALIFIED_DIVIDENDS));
        page.input("2b and 3b", "Taxable interest and ordinary dividends",
                income.investment().interestAndDividends(), cells.household(HouseholdAmount.INTEREST_AND_DIVIDENDS));
        page.carried("7", "Capital gain or loss", form.capitalGains().reported(), "Schedule D line 21");
        page.carried("8", "Additional income", form.totalIncome().minus(income.wages())
                .minus(income.investment().interestAndDividends()).minus(form.capitalGains().reported()),
                "Schedule 1 line 10");
        page.sum("9", "Total income", form.totalIncome(), "line 1z", "line 2b and 3b", "line 7", "line 8");
        page.carried("10", "Adjustments to income", form.adjustments(), "Schedule 1 line 26");
        page.difference("11", "Adjusted gross income", form.agi(), "line 9", "line 10");
    }
}
