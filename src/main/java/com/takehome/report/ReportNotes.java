package com.takehome.report;

import com.takehome.model.Entity;
import com.takehome.model.RetirementPlan;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.parameter.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The sentences that go with the figures: what is assumed, what is left out, where the figures come from. */
final class ReportNotes {

    private static final String ASSUMPTIONS = "Assumptions";
    private static final String NOT_COVERED = "Not covered";
    private static final String SOURCES = "Sources";

    private ReportNotes() {}

    static List<PracticeReport.Note> of(Projection projection) {
        List<PracticeReport.Note> notes = new ArrayList<>();
        assumptions(projection).forEach(text -> notes.add(new PracticeReport.Note(ASSUMPTIONS, text)));
        notCovered().forEach(text -> notes.add(new PracticeReport.Note(NOT_COVERED, text)));
        sources(projection).forEach(text -> notes.add(new PracticeReport.Note(SOURCES, text)));
        return notes;
    }

    private static List<String> assumptions(Projection projection) {
        List<String> texts = new ArrayList<>();
        texts.add("Cash basis, US dollars. Closed months are actual, open months follow the plan.");
        texts.add("Tax is what the practice adds to the household's taxes: computed with it and without it.");
        texts.add("Every form line is rounded half-up to the cent; tax comes from the rate schedules, not the Tax "
                + "Table, so a filed return can differ by a few dollars.");
        texts.add("Half of self-employment tax, retirement and health insurance deductions reduce a sole "
                + "proprietor's qualified business income.");
        texts.add("The 2026 minimum deduction of section 199A is not given to a specified service trade above the "
                + "phase-in range; sources differ, by at most 148 of tax.");
        texts.add("The household's wages are taken alike for income tax (box 1) and payroll tax (boxes 3 and 5), and "
                + "fall evenly over the year with their withholding.");
        texts.add("The spouse's self-employment is taken as the same kind of trade as the practice.");
        if (projection.input().profile().entity() == Entity.S_CORPORATION) {
            texts.add("The S corporation's health insurance has lowered its pass-through income and does not reduce "
                    + "qualified business income again; an IRS FAQ may be read the other way.");
            texts.add("Payroll deposits of the S corporation go out with the salary and count as tax paid.");
        }
        if (projection.input().profile().retirement().plan() != RetirementPlan.NONE) {
            texts.add("Catch-up contributions must be Roth, so are not deducted, when the owner's wages of the year "
                    + "before exceeded 150,000 (from 2026); where those wages are not known, this year's decide.");
        }
        texts.addAll(indexed(projection));
        return texts;
    }

    private static List<String> indexed(Projection projection) {
        String years = projection.taxYears().stream()
                .filter(year -> year.with().federal().parameters().figures() == Figures.INDEXED)
                .map(year -> year.year().toString()).collect(Collectors.joining(", "));
        return years.isEmpty() ? List.of()
                : List.of("Federal figures of " + years
                        + " are not published: those of the last published year are indexed by "
                        + projection.input().profile().inflation() + " a year, a projection and not a forecast.");
    }

    private static List<String> notCovered() {
        return List.of(
                "Refundable credits, foreign income, passive activities, depreciation schedules, farming and "
                        + "fishing, fiscal years, returns for part of a year and nonresident returns.",
                "State itemized deductions, state penalties, part-year and nonresident state returns.",
                "Elective pass-through entity taxes: mentioned where a state has one, never assumed.",
                "Unemployment tax (FUTA and SUTA), workers' compensation and state disability insurance.");
    }

    private static List<String> sources(Projection projection) {
        return projection.taxYears().stream().map(ReportNotes::source).distinct().toList();
    }

    private static String source(TaxYearProjection year) {
        return "Tax year " + year.year() + ": federal figures " + year.with().federal().parameters().figures().word()
                + "; " + year.household().state().label() + " figures as listed in the tax tables of the tool.";
    }
}
