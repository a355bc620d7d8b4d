package com.takehome.report;

import com.takehome.model.HouseholdYear;
import com.takehome.model.PracticeInput;
import com.takehome.model.TaxYear;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.problem.SourceRef;
import com.takehome.projection.HouseholdPlan;
import com.takehome.projection.Timeline;
import com.takehome.tax.household.TaxTables;
import java.util.ArrayList;
import java.util.List;

/** Whether there are tax figures for every tax year of a practice: a figure that is not known is never guessed. */
final class TaxYearCheck {

    private final TaxTables tables;

    TaxYearCheck(TaxTables tables) {
        this.tables = tables;
    }

    List<Problem> problems(PracticeInput input) {
        HouseholdPlan household = HouseholdPlan.of(input);
        List<Problem> problems = new ArrayList<>();
        for (TaxYear year : new Timeline(input.profile().firstMonth()).taxYears()) {
            if (!household.isKnown(year)) {
                problems.add(noHousehold(input, year));
            } else if (year.compareTo(tables.federal().firstYear()) < 0) {
                problems.add(noFederalFigures(input, year));
            } else if (!tables.states().hasFigures(household.year(year).state(), year)) {
                problems.add(noStateFigures(household.year(year)));
            }
        }
        return problems;
    }

    private Problem noFederalFigures(PracticeInput input, TaxYear year) {
        return Problem.of(ProblemCode.TAX_YEAR_UNPUBLISHED, input.profile().source().at("First month"),
                input.profile().firstMonth().toString(),
                "touches tax year " + year + ", before the first year with federal figures, "
                        + tables.federal().firstYear(),
                "start in January " + tables.federal().firstYear() + " or later");
    }

    private static Problem noHousehold(PracticeInput input, TaxYear year) {
        SourceRef sheet = SourceRef.ofSheet("clients.xlsx", "Household");
        return Problem.of(ProblemCode.HOUSEHOLD_YEAR_MISSING, sheet, input.profile().firstMonth().toString(),
                "touches tax year " + year + ", for which and before which Household has no row",
                "add a Household row for tax year " + year);
    }

    private static Problem noStateFigures(HouseholdYear row) {
        return Problem.of(ProblemCode.TAX_YEAR_UNPUBLISHED, row.source().at("State"), row.state().name(),
                "has an income tax for whose year " + row.taxYear() + " there are no figures",
                "start in a later year, or give the state's figures with --tax-tables");
    }
}
