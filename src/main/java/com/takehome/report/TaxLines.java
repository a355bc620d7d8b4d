package com.takehome.report;

import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.projection.YearCells;
import com.takehome.report.PracticeReport.Line;
import com.takehome.tax.FormLine;
import com.takehome.tax.household.HouseholdTax;
import com.takehome.tax.state.StateTaxes;
import com.takehome.tax.trace.FederalTrace;
import java.util.ArrayList;
import java.util.List;

/** Every form line of a tax year, down to the input cells, and how the household's tax is put together from them. */
final class TaxLines {

    private static final String HOUSEHOLD = "Household tax";

    private TaxLines() {}

    static List<Line> of(Projection projection, TaxYearProjection year, StateTaxes states) {
        List<Line> lines = new ArrayList<>();
        FederalTrace.lines(year.with().federal(), new YearCells(projection, year))
                .forEach(each -> lines.add(line(each)));
        List<FormLine> state = states.lines(year.with().stateFacts());
        state.forEach(each -> lines.add(line(each)));
        addHousehold(lines, year, state);
        return lines;
    }

    private static void addHousehold(List<Line> lines, TaxYearProjection year, List<FormLine> state) {
        HouseholdTax with = year.with();
        add(lines, "1", "Federal tax", with.federal().totalTax(), "carried over", List.of("Form 1040 line 24"));
        add(lines, "2", "State income tax", with.state().incomeTax(), "after nonrefundable credits",
                lastOfOwnForm(state, with.state().code()));
        add(lines, "3", "Local tax", with.state().localTax(), "the localities' taxes",
                localities(state, with.state().code()));
        add(lines, "4", "Payroll tax of the S corporation", with.practicePayrollTax(),
                "both sides' social security and Medicare tax on the salary", payroll(with));
        add(lines, "5", "Tax on the entity", with.entityTax(), "the state's rule for the entity", List.of());
        add(lines, "6", "Household's whole tax", with.total(), "line 1 + line 2 + line 3 + line 4 + line 5",
                List.of(ref("1"), ref("2"), ref("3"), ref("4"), ref("5")));
        add(lines, "7", "The same household without the practice", year.without().total(),
                "all of it computed again without the practice", List.of());
        add(lines, "8", "Tax added by the practice", year.addedTax(), "line 6 - line 7",
                List.of(ref("6"), ref("7")));
    }

    /** The line that ends the state's own form. */
    private static List<String> lastOfOwnForm(List<FormLine> state, UsState code) {
        return state.stream().filter(each -> isOwnForm(each, code)).map(FormLine::name)
                .reduce((one, later) -> later).map(List::of).orElse(List.of());
    }

    private static List<String> localities(List<FormLine> state, UsState code) {
        return state.stream().filter(each -> !isOwnForm(each, code)).map(FormLine::name).toList();
    }

    private static boolean isOwnForm(FormLine line, UsState code) {
        return line.form().startsWith(code.name() + " ");
    }

    private static List<String> payroll(HouseholdTax with) {
        return with.federal().sCorporation().isPresent() ? List.of("Form 1120-S line 12 payroll tax") : List.of();
    }

    private static String ref(String line) {
        return HOUSEHOLD + " line " + line;
    }

    private static void add(List<Line> lines, String number, String label, Money amount, String formula,
            List<String> from) {
        lines.add(new Line(HOUSEHOLD, number, label, amount.amount(), formula, from));
    }

    private static Line line(FormLine line) {
        return new Line(line.form(), line.line(), line.label(), line.amount(), line.formula(), line.from());
    }
}
