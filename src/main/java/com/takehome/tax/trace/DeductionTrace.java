package com.takehome.tax.trace;

import com.takehome.model.HouseholdAmount;
import com.takehome.tax.Deduction;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FormLine;
import com.takehome.tax.ItemizedDeductions;
import com.takehome.tax.SeniorDeduction;
import com.takehome.tax.StandardDeduction;
import com.takehome.tax.parameter.Citations;
import com.takehome.tax.parameter.FederalParameters;
import java.util.ArrayList;
import java.util.List;

/** Standard deduction, Schedule A, Schedule 1-A and Form 1040 line 12. */
final class DeductionTrace {

    private DeductionTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        Deduction deduction = computed.form1040().deduction();
        Citations citations = computed.parameters().citations();
        standard(deduction.standard(), cells, citations, new FormPage("Standard deduction worksheet", lines));
        if (!deduction.itemized().total().isZero()) {
            itemized(deduction, cells, computed.parameters(), new FormPage("Schedule A", lines));
        }
        if (deduction.senior().seniors() > 0) {
            senior(deduction.senior(), cells, computed.parameters(), new FormPage("Schedule 1-A", lines));
        }
        page(deduction, cells, citations, new FormPage(IncomeTrace.RETURN, lines));
    }

    private static void standard(StandardDeduction standard, InputCells cells, Citations citations, FormPage page) {
        List<String> status = new ArrayList<>(cells.field("Filing status"));
        status.add(citations.of("standard_deduction.basic"));
        page.line("1", "Standard deduction", standard.basic(), "by filing status", status.toArray(String[]::new));
        List<String> ages = new ArrayList<>(cells.field("Owner birth year"));
        ages.addAll(cells.field("Spouse birth year"));
        ages.add(citations.of("standard_deduction.age_addition"));
        page.line("2", "Addition for 65 and over", standard.ageAddition(), "for each who is 65 or over",
                ages.toArray(String[]::new));
        page.sum("3", "Standard deduction with additions", standard.total(), "line 1", "line 2");
    }

    private static void itemized(Deduction deduction, InputCells cells, FederalParameters parameters,
            FormPage page) {
        Citations citations = parameters.citations();
        ItemizedDeductions schedule = deduction.itemized();
        page.input("5d", "State and local taxes", schedule.taxesPaid(),
                cells.household(HouseholdAmount.STATE_AND_LOCAL_TAXES));
        page.line("5e", "The same under the cap", schedule.taxes(),
                "the smaller of line 5d and the cap of " + schedule.taxCap() + " at this income", "line 5d",
                "Form 1040 line 11", citations.of("itemized_deductions.salt_cap"));
        page.carried("7", "Taxes", schedule.taxes(), "line 5e");
        page.input("8", "Mortgage interest", schedule.interest(), cells.household(HouseholdAmount.MORTGAGE_INTEREST));
        page.input("11", "Gifts by cash or check", schedule.giftsMade(), cells.household(HouseholdAmount.CHARITY));
        page.line("14", "Gifts that count", schedule.gifts(),
                "line 11 above the floor of " + schedule.giftFloor() + ", up to the ceiling", "line 11",
                "Form 1040 line 11", citations.of("itemized_deductions.gift_floor"),
                citations.of("itemized_deductions.gift_ceiling"));
        page.input("16", "Other itemized deductions", schedule.other(),
                cells.household(HouseholdAmount.OTHER_ITEMIZED));
        page.sum("17 before reduction", "Itemized deductions", schedule.total(), "line 7", "line 8", "line 14",
                "line 16");
        page.line("17 reduction", "Overall reduction", deduction.overallReduction(),
                parameters.itemizedDeductions().overallReduction().map(it -> it + " of").orElse("no part of")
                        + " the smaller of the deductions and the income above the start of the highest bracket",
                "line 17 before reduction", "Form 1040 line 11",
                citations.of("itemized_deductions.overall_reduction"));
        page.difference("17", "Total itemized deductions", schedule.total().minus(deduction.overallReduction()),
                "line 17 before reduction", "line 17 reduction");
    }

    private static void senior(SeniorDeduction senior, InputCells cells, FederalParameters parameters,
            FormPage page) {
        Citations citations = parameters.citations();
        String rate = parameters.seniorDeduction().map(it -> it.phaseOutRate().toString()).orElse("a part");
        page.carried("31", "Modified adjusted gross income", senior.modifiedAgi(), "Form 1040 line 11");
        page.line("33", "Income over the start of the phase-out", senior.excess(), "line 31 less the start", "line 31",
                citations.of("senior_deduction.phase_out_start"));
        page.line("35", "For each person", senior.perPerson(),
                "the amount less " + rate + " of line 33, not below zero",
                "line 33", citations.of("senior_deduction.per_person"),
                citations.of("senior_deduction.phase_out_rate"));
        List<String> ages = new ArrayList<>(List.of("line 35"));
        ages.addAll(cells.field("Owner birth year"));
        ages.addAll(cells.field("Spouse birth year"));
        page.line("37", "Enhanced deduction for seniors", senior.deduction(), "line 35 x " + senior.seniors(),
                ages.toArray(String[]::new));
    }

    private static void page(Deduction deduction, InputCells cells, Citations citations, FormPage page) {
        if (deduction.itemizes()) {
            page.carried("12", "Itemized deductions", deduction.chosen(), "Schedule A line 17");
        } else {
            page.carried("12", "Standard deduction", deduction.chosen(), "Standard deduction worksheet line 3");
        }
        List<String> gifts = new ArrayList<>(cells.household(HouseholdAmount.CHARITY));
        gifts.add(citations.of("standard_deduction.nonitemizer_gifts"));
        page.line("12 gifts", "Gifts beside the standard deduction", deduction.gifts(), "up to the limit",
                gifts.toArray(String[]::new));
        page.sum("13b", "Additional deductions", deduction.senior().deduction(),
                deduction.senior().seniors() > 0 ? List.of("Schedule 1-A line 37") : List.of());
        page.sum("12 and 13b", "Deductions before that for business income", deduction.total(), "line 12",
                "line 12 gifts", "line 13b");
    }
}
