package com.takehome.insight.simulation;

import com.takehome.insight.InsightRule;
import com.takehome.model.PracticeFixture;
import com.takehome.model.PracticeInput;
import com.takehome.model.RiskProfile;
import com.takehome.model.RiskProfile.Months;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.tax.household.HouseholdTaxRule;
import com.takehome.tax.household.TaxTables;
import java.time.LocalDate;

/** Projects and simulates practices with the shipped tax figures. */
final class SimulationFixture {

    static final LocalDate BEFORE_START = LocalDate.of(2025, 12, 31);
    static final Months FOR_EVER = new Months(240, 240);
    static final TaxTables TABLES = TaxTables.bundled();

    private SimulationFixture() {}

    /** Engagements of these lengths and refills, and no layoff. */
    static RiskProfile risk(Months engagement, Months refill) {
        return new RiskProfile(engagement, refill, new Months(6, 9), new Months(3, 6), Rate.ZERO, 500, 1);
    }

    /** Nothing is ever lost. */
    static RiskProfile none() {
        return risk(FOR_EVER, new Months(1, 3));
    }

    /** Engagements without end, and layoffs. */
    static RiskProfile layoffs(String percent, Months search, Months severance, int paths) {
        return new RiskProfile(FOR_EVER, new Months(1, 3), search, severance, Rate.ofPercent(percent), paths, 1);
    }

    static Projection project(PracticeInput input, LocalDate asOf) {
        return new ProjectionRule(TABLES).compute(input, asOf);
    }

    static Projection project(PracticeFixture practice) {
        return project(practice.build(), BEFORE_START);
    }

    static HouseholdTaxRule taxes(Projection projection) {
        return new HouseholdTaxRule(TABLES, projection.input().profile().inflation());
    }

    static PracticePlan plan(Projection projection) {
        return PracticePlan.of(projection, taxes(projection));
    }

    /** With the job, by way of all insights. */
    static RiskSimulation simulate(PracticeInput input, LocalDate asOf) {
        return new InsightRule(TABLES).compute(project(input, asOf)).questions().simulation().orElseThrow();
    }

    static RiskSimulation simulate(PracticeFixture practice, RiskProfile risk) {
        return simulate(practice.build().withRisk(risk), BEFORE_START);
    }

    static Money takeHome(Projection projection) {
        return Money.sum(projection.months().stream().map(ProjectedMonth::takeHome).toList());
    }
}
