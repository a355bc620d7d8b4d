package com.takehome.insight;

import com.takehome.insight.simulation.JobPay;
import com.takehome.insight.simulation.RiskSimulationRule;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.household.HouseholdTaxRule;
import com.takehome.tax.household.TaxTables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All insights of a projection. */
public final class InsightRule {

    private final TaxTables tables;
    private final ProjectionRule projections;

    /** Works with these tax figures. */
    public InsightRule(TaxTables tables) {
        this.tables = tables;
        this.projections = new ProjectionRule(tables);
    }

    /** The insights. */
    public Insights compute(Projection projection) {
        return compute(projection, projection.notices());
    }

    /** The insights, with what was warned about while reading the input. */
    public Insights compute(Projection projection, List<Problem> problems) {
        W2ComparisonRule comparisons = new W2ComparisonRule(projection, tables);
        Optional<W2Comparison> comparison = comparisons.compute();
        List<PlanAudit> audit = new PlanAuditRule(projection, projections).compute();
        Optional<BreakEven> breakEven = comparison
                .map(new BreakEvenRule(projection, projections, comparisons)::compute);
        OwnerQuestions questions = questions(projection, breakEven, problems, comparisons);
        return new Insights(comparison, new WhatIfScenarios(projection, projections).compute(),
                findings(projection, audit, questions), audit, questions);
    }

    /** Only the job that the practice is compared with: enough to see what has moved. */
    public Insights comparison(Projection projection) {
        return new Insights(new W2ComparisonRule(projection, tables).compute(), List.of(), List.of(), List.of(),
                OwnerQuestions.NONE);
    }

    private static List<Finding> findings(Projection projection, List<PlanAudit> audit, OwnerQuestions questions) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(OverdueRule.find(projection));
        findings.addAll(ConcentrationRule.find(projection));
        findings.addAll(UnreceivedRule.find(projection));
        findings.addAll(CapacityRule.find(projection));
        findings.addAll(RunwayRule.find(projection));
        SetAsideRule.find(projection).ifPresent(findings::add);
        findings.addAll(TaxFindingsOfYears.find(projection));
        findings.addAll(StatedPlanFindings.of(audit));
        findings.addAll(new QuestionFindings(projection, questions).find());
        return findings;
    }

    private OwnerQuestions questions(Projection projection, Optional<BreakEven> breakEven, List<Problem> problems,
            W2ComparisonRule comparisons) {
        TaxYear now = TaxYear.of(ReadinessRule.now(projection));
        TaxYearProjection year = projection.taxYears().stream().filter(each -> each.year().equals(now)).findFirst()
                .orElseThrow();
        HouseholdTaxRule rule = new HouseholdTaxRule(tables, projection.input().profile().inflation());
        return new OwnerQuestions(new HourlyRatesRule(projection).compute(),
                new AcquisitionRule(projection).compute(), ReadinessRule.of(projection),
                new LeaveJobRule(projection, projections).compute(), breakEven,
                new RetirementSearchRule(year, rule).compute(), new EntityComparisonRule(year, rule,
                        projection.input().profile().targets().corporationCosts()).compute(),
                new DocumentRequests(projection).of(problems),
                new RiskSimulationRule(rule).compute(projection, row -> kept(comparisons.year(row))));
    }

    private static JobPay.Kept kept(W2Comparison.Year year) {
        return new JobPay.Kept(year.takeHome(),
                Money.sum(year.takeHome(), year.ownDeferral(), year.employerMatch()));
    }
}
