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
        List<Finding> findings = new ArrayList<>();
        findings.addAll(ConcentrationRule.find(projection));
        findings.addAll(UnreceivedRule.find(projection));
        findings.addAll(CapacityRule.find(projection));
        findings.addAll(RunwayRule.find(projection));
        findings.addAll(TaxFindingsOfYears.find(projection));
        return new Insights(new W2ComparisonRule(projection, tables).compute(),
                new WhatIfScenarios(projection, projections).compute(), findings, PlanAudit.of(projection));
    }
}
