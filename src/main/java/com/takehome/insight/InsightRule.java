package com.takehome.insight;

import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.tax.household.TaxTables;
import java.util.ArrayList;
import java.util.List;

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
        List<PlanAudit> audit = new PlanAuditRule(projection, projections).compute();
        return new Insights(new W2ComparisonRule(projection, tables).compute(),
                new WhatIfScenarios(projection, projections).compute(), findings(projection, audit), audit,
                questions(projection));
    }

    private static List<Finding> findings(Projection projection, List<PlanAudit> audit) {
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ConcentrationRule.find(projection));
        findings.addAll(UnreceivedRule.find(projection));
        findings.addAll(CapacityRule.find(projection));
        findings.addAll(RunwayRule.find(projection));
        SetAsideRule.find(projection).ifPresent(findings::add);
        findings.addAll(TaxFindingsOfYears.find(projection));
        findings.addAll(StatedPlanFindings.of(audit));
        return findings;
    }

    private static OwnerQuestions questions(Projection projection) {
        return new OwnerQuestions(new HourlyRatesRule(projection).compute(),
                new AcquisitionRule(projection).compute(), ReadinessRule.of(projection));
    }
}
