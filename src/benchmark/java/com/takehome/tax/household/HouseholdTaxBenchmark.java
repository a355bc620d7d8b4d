package com.takehome.tax.household;

import com.takehome.model.Entity;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.FormLine;
import com.takehome.tax.Taxpayers;
import com.takehome.tax.trace.FederalTrace;
import com.takehome.tax.trace.InputCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/** One household-year of federal and state tax: a joint return in California with a sole proprietor's practice. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class HouseholdTaxBenchmark {

    private final TaxTables tables = TaxTables.bundled();
    private final HouseholdTaxRule rule = new HouseholdTaxRule(tables, Rate.ofPercent("2.5"));
    private final HouseholdFacts household = household();

    /** The figures alone. */
    @Benchmark
    public HouseholdTax figures() {
        return rule.compute(household);
    }

    /** The figures and every form line. */
    @Benchmark
    public List<FormLine> figuresAndLines() {
        HouseholdTax computed = rule.compute(household);
        List<FormLine> lines = new ArrayList<>(FederalTrace.lines(computed.federal(), InputCells.inWords()));
        lines.addAll(tables.states().lines(computed.stateFacts()));
        return lines;
    }

    private static HouseholdFacts household() {
        Business.Books books = Business.Books.of(Money.of(540_000),
                Map.of(ExpenseCategory.SOFTWARE, Money.of(3_000), ExpenseCategory.PROFESSIONAL_DEVELOPMENT,
                        Money.of(5_000), ExpenseCategory.ADVERTISING, Money.of(3_000),
                        ExpenseCategory.LEGAL_AND_ACCOUNTING, Money.of(4_000), ExpenseCategory.HOME_OFFICE,
                        Money.of(3_000), ExpenseCategory.TRAVEL, Money.of(5_000)));
        Business.Benefits benefits = new Business.Benefits(RetirementPlan.SEP_IRA,
                new RetirementContribution.Amount(Money.of(70_000)), Money.of(15_000));
        FederalFacts facts = new FederalFacts(
                FederalFacts.Household.of(Taxpayers.of(FilingStatus.MARRIED_JOINTLY)),
                new Business.SoleProprietorship(books, benefits), true);
        return new HouseholdFacts(new TaxYear(2026), facts, UsState.CA, Optional.empty(), Entity.SOLE_PROPRIETOR);
    }
}
