package com.takehome.insight.simulation;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.PracticeFixture;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.tax.household.HouseholdTaxRule;
import com.takehome.tax.household.TaxTables;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** 5,000 courses of a practice with five clients, and of a job: a joint return in California with a SEP IRA. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RiskSimulationBenchmark {

    private final TaxTables tables = TaxTables.bundled();
    private final Projection projection = new ProjectionRule(tables).compute(practice().build(),
            LocalDate.of(2025, 12, 31));
    private final HouseholdTaxRule taxes = new HouseholdTaxRule(tables, projection.input().profile().inflation());
    private final PracticePlan plan = PracticePlan.of(projection, taxes);
    private final JobPay pay = job -> new JobPay.Kept(job.annualSalary(), job.annualSalary());

    /** The plan in cents and the tables of its tax years, filled by the engine. */
    @Benchmark
    public Object tables() {
        return PracticePlan.of(projection, taxes);
    }

    /** The courses of both lives and their percentiles, the tables being there. */
    @Benchmark
    public RiskSimulation courses() {
        return RiskSimulationRule.simulate(projection, plan, pay);
    }

    private static PracticeFixture practice() {
        PracticeFixture practice = PracticeFixture.single()
                .household(2026, FilingStatus.MARRIED_JOINTLY, UsState.CA, Map.of())
                .retirement(RetirementPlan.SEP_IRA, new RetirementContribution.Amount(Money.of(70_000)))
                .expense(ExpenseCategory.TRAVEL, "2026-01-10", 1_000, Frequency.MONTHLY)
                .cash(120_000, "2025-12-31", 14_000);
        for (int client = 1; client <= 5; client++) {
            practice.client("Client " + client, "2026-01-01", 9_000);
        }
        return practice.w2(1, 250_000, 12).w2(2, 260_000, 12).w2(3, 270_000, 12);
    }
}
