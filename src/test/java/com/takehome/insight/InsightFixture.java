package com.takehome.insight;

import com.takehome.model.PracticeFixture;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.tax.household.TaxTables;
import java.time.LocalDate;

/** Projects a fixture with the shipped tax figures. */
final class InsightFixture {

    static final LocalDate BEFORE_START = LocalDate.of(2025, 12, 31);
    static final TaxTables TABLES = TaxTables.bundled();
    static final ProjectionRule RULE = new ProjectionRule(TABLES);

    private InsightFixture() {}

    static Projection project(PracticeFixture practice) {
        return project(practice, BEFORE_START);
    }

    static Projection project(PracticeFixture practice, LocalDate asOf) {
        return RULE.compute(practice.build(), asOf);
    }
}
