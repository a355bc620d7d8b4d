package com.takehome.report.excel;

import com.takehome.model.HouseholdAmount;

/** What of the household counts for a tax year: stated or carried, with dated items. */
final class HouseholdLines {

    private HouseholdLines() {}

    static void add(FormLines lines) {
        for (HouseholdAmount kind : HouseholdAmount.values()) {
            lines.line(kind.name(), each -> each.year().household().amount(kind));
        }
        lines.count("healthMonths", each -> each.year().household().employerHealthPlanMonths())
                .count("children", each -> each.year().household().childrenUnder17())
                .count("dependents", each -> each.year().household().otherDependents())
                .count("seniors", each -> each.federal().facts().household().taxpayers()
                        .seniors(each.year().year()))
                .line("priorWages", each -> each.federal().facts().household().priorYearPayrollWages())
                .count("ownerAge", each -> each.federal().facts().household().taxpayers().ownerBirthYear()
                        .map(born -> each.year().year().value() - born).orElse(0));
    }
}
