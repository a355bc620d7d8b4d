package com.takehome.report;

import com.takehome.insight.InsightRule;
import com.takehome.insight.Insights;
import com.takehome.insight.Moved;
import com.takehome.insight.MovedRule;
import com.takehome.model.PracticeInput;
import com.takehome.problem.Loaded;
import com.takehome.problem.Problem;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.tax.household.TaxTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From what the workbooks say to everything that is reported: project, find out, tabulate. */
public final class PracticeReportBuilder {

    private final TaxTables tables;
    private final ProjectionRule projections;
    private final InsightRule insights;
    private final TaxYearCheck check;

    /** Works with these tax figures. */
    public PracticeReportBuilder(TaxTables tables) {
        this.tables = tables;
        this.projections = new ProjectionRule(tables);
        this.insights = new InsightRule(tables);
        this.check = new TaxYearCheck(tables);
    }

    /**
     * The report as of a date.
     *
     * @param input what the workbooks say
     * @param asOf the date that separates actual from planned
     * @param readProblems what was met while reading them
     * @param provenance what the report is made from
     * @return the report, or the errors that keep it from being made
     */
    public Loaded<PracticeReport> build(PracticeInput input, LocalDate asOf, List<Problem> readProblems,
            PracticeReport.Provenance provenance) {
        List<Problem> problems = new ArrayList<>(readProblems);
        problems.addAll(check(input));
        if (problems.stream().anyMatch(Problem::isError)) {
            return Loaded.refused(problems);
        }
        Projection projection = projections.compute(input, asOf);
        problems.addAll(projection.notices());
        Insights found = insights.compute(projection, problems);
        return Loaded.of(tabulate(projection, found, problems, provenance), problems);
    }

    /** What has moved since an earlier report; empty when the figures are not those of one of this practice. */
    public Optional<Moved> compare(PracticeReport now, Figure.Group earlier) {
        String id = now.practice().id();
        return Standpoints.find(earlier, id).filter(former -> former.asOf().isBefore(now.practice().asOf()))
                .map(former -> {
                    Projection between = projections.compute(now.input(), former.asOf());
                    PracticeReport then = tabulate(between, insights.comparison(between), List.of(), now.provenance());
                    return MovedRule.compare(former, Standpoints.find(ReportFigures.of(now), id).orElseThrow(),
                            KeyFigures.of(ReportFigures.of(then)));
                });
    }

    /** What keeps the input from being reported although it could be read: a tax year without figures. */
    public List<Problem> check(PracticeInput input) {
        return check.problems(input);
    }

    private PracticeReport tabulate(Projection projection, Insights insights, List<Problem> problems,
            PracticeReport.Provenance provenance) {
        PracticeInput input = projection.input();
        PracticeReport.Practice practice = new PracticeReport.Practice(input.id(), input.profile().name(),
                projection.asOf(), input.profile().firstMonth(), input.profile().entity().label());
        return new PracticeReport(practice, MonthTables.months(projection), MonthTables.years(projection),
                projection.taxYears().stream().map(year -> TaxTable.of(projection, year, tables.states())).toList(),
                projection.estimates().stream().map(each -> EstimateTable.of(each, input)).toList(),
                insights.w2Comparison().map(InsightTables::w2Comparison),
                insights.scenarios().stream().map(InsightTables::scenario).toList(),
                insights.findings().stream().map(InsightTables::finding).toList(),
                insights.audit().stream().map(InsightTables::audit).toList(), MonthTables.clients(projection),
                MonthTables.otherIncome(projection), MonthTables.expenses(projection), ReportNotes.of(projection),
                problems, input, provenance, insights.questions(), Optional.empty(), Optional.of(projection));
    }
}
