package com.takehome.tax.trace;

import com.takehome.model.HouseholdAmount;
import com.takehome.money.Money;
import com.takehome.tax.DependentCredits;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040;
import com.takehome.tax.FormLine;
import com.takehome.tax.parameter.Citations;
import java.util.ArrayList;
import java.util.List;

/** Schedule 8812 and Form 1040 lines 17 to 22. */
final class CreditsTrace {

    private CreditsTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        Form1040 form = computed.form1040();
        Money before = form.incomeTax().tax().plus(form.alternativeMinimumTax().tax());
        FormPage page = new FormPage(IncomeTrace.RETURN, lines);
        page.carried("17", "Alternative minimum tax", form.alternativeMinimumTax().tax(), "Form 6251 line 11");
        page.sum("18", "Tax before credits", before, "line 16", "line 17");
        List<String> credits = new ArrayList<>(cells.household(HouseholdAmount.OTHER_CREDITS));
        credits.add("line 18");
        page.line("20", "Other credits", form.otherCredits(), "as entered, up to the tax",
                credits.toArray(String[]::new));
        dependents(form.dependentCredits(), cells, computed.parameters().citations(),
                new FormPage("Schedule 8812", lines));
        page.carried("19", "Child tax credit and credit for other dependents", form.dependentCredits().credit(),
                "Schedule 8812 line 14");
        page.sum("21", "Nonrefundable credits", form.nonrefundableCredits(), "line 19", "line 20");
        page.difference("22", "Tax after credits", form.taxAfterCredits(), "line 18", "line 21");
    }

    private static void dependents(DependentCredits credits, InputCells cells, Citations citations, FormPage page) {
        List<String> dependents = new ArrayList<>(cells.field("Children under 17"));
        dependents.addAll(cells.field("Other dependents"));
        dependents.add(citations.of("child_tax_credit.per_child"));
        dependents.add(citations.of("child_tax_credit.per_other_dependent"));
        page.line("8", "Credit before the phase-out", credits.beforePhaseOut(), "for each child and other dependent",
                dependents.toArray(String[]::new));
        page.line("10", "Income over the start of the phase-out", credits.excess(),
                "rounded up to whole steps, not below zero", "Form 1040 line 11",
                citations.of("child_tax_credit.phase_out_start"), citations.of("child_tax_credit.phase_out_step"));
        page.line("11", "Phase-out", credits.phaseOut(), "for each step", "line 10",
                citations.of("child_tax_credit.phase_out_per_step"));
        page.line("12", "Credit after the phase-out", credits.afterPhaseOut(), "line 8 less line 11, not below zero",
                "line 8", "line 11");
        page.difference("13", "Tax that other credits leave", credits.taxLimit(), "Form 1040 line 18",
                "Form 1040 line 20");
        page.line("14", "Credit", credits.credit(), "the smaller of lines 12 and 13", "line 12", "line 13");
    }
}
