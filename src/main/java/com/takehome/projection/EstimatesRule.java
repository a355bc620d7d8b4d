package com.takehome.projection;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.AnnualizationPeriod;
import com.takehome.tax.estimate.AnnualizedIncome;
import com.takehome.tax.estimate.EstimateFacts;
import com.takehome.tax.estimate.EstimateFacts.CurrentYear;
import com.takehome.tax.estimate.EstimateFacts.PriorYear;
import com.takehome.tax.estimate.EstimateResult;
import com.takehome.tax.estimate.EstimateRule;
import com.takehome.tax.estimate.ScheduleAiColumn;
import com.takehome.tax.estimate.ScheduleAiRule;
import com.takehome.tax.estimate.Withholding;
import com.takehome.tax.household.HouseholdTax;
import com.takehome.tax.household.HouseholdTaxRule;
import com.takehome.tax.household.TaxTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Quarterly estimates of every tax year, federal and the state's, out of the practice's own months. */
final class EstimatesRule {

    private final TaxTables tables;
    private final EstimateRule rule;
    private final PracticeInput input;
    private final LocalDate asOf;
    private final HouseholdPlan household;
    private final TaxYearFacts yearFacts;
    private final PeriodFactsRule periods;
    private final HouseholdTaxRule taxes;

    EstimatesRule(TaxTables tables, PracticeInput input, LocalDate asOf, HouseholdPlan household, Ledger ledger) {
        this.tables = tables;
        this.rule = new EstimateRule(tables.estimates(), Rounding.CENTS);
        this.input = input;
        this.asOf = asOf;
        this.household = household;
        this.yearFacts = new TaxYearFacts(input, household, ledger);
        this.periods = new PeriodFactsRule(input, household, ledger);
        this.taxes = new HouseholdTaxRule(tables, input.profile().inflation());
    }

    /** Federal first, then the state, year by year. */
    List<EstimateResult> compute(List<TaxYearProjection> years) {
        List<EstimateResult> results = new ArrayList<>();
        for (TaxYearProjection year : years) {
            Optional<TaxYearProjection> before = years.stream()
                    .filter(each -> each.year().next().equals(year.year())).findFirst();
            List<ScheduleAiColumn> columns = scheduleAi(year);
            results.add(rule.compute(Jurisdiction.FEDERAL, federal(year, before, columns)));
            Jurisdiction state = Jurisdiction.of(year.household().state());
            if (tables.estimates().findRules(state).isPresent()) {
                results.add(rule.compute(state, state(year, before, columns)));
            }
        }
        return List.copyOf(results);
    }

    private List<ScheduleAiColumn> scheduleAi(TaxYearProjection year) {
        ScheduleAiRule scheduleAi = new ScheduleAiRule(year.with().federal().parameters(), Rounding.CENTS);
        return Arrays.stream(AnnualizationPeriod.values())
                .map(period -> scheduleAi.compute(period, periods.toDate(year, period))).toList();
    }

    private EstimateFacts federal(TaxYearProjection year, Optional<TaxYearProjection> before,
            List<ScheduleAiColumn> columns) {
        HouseholdTax tax = year.with();
        Money overpayment = household.isStated(year.year())
                ? year.household().amount(HouseholdAmount.PRIOR_YEAR_OVERPAYMENT)
                : Money.ZERO;
        return facts(year, CurrentYear.of(tax.federal().totalTax(), tax.federal().agi()),
                priorYear(year, before, HouseholdAmount.PRIOR_YEAR_TAX,
                        before.map(each -> each.with().federal().totalTax())),
                yearFacts.federalWithholding(year.year()), overpayment, AnnualizedIncome.federal(columns));
    }

    /** The state's tax in a column starts from the federal column's own return. */
    private EstimateFacts state(TaxYearProjection year, Optional<TaxYearProjection> before,
            List<ScheduleAiColumn> columns) {
        List<Money> annualized = columns.stream().map(column -> StateEstimateTax.of(
                taxes.state(periods.annualized(year, column.period()), column.annualizedReturn()))).toList();
        HouseholdTax tax = year.with();
        Money grossIncome = tax.federal().form1040().totalIncome();
        Money unwithheld = grossIncome.minus(tax.federal().form1040().facts().income().wages());
        return facts(year,
                new CurrentYear(StateEstimateTax.of(tax.state()), tax.federal().agi(), grossIncome, unwithheld),
                priorYear(year, before, HouseholdAmount.PRIOR_YEAR_STATE_TAX,
                        before.map(each -> StateEstimateTax.of(each.with().state()))),
                yearFacts.stateWithholding(year.year()), Money.ZERO, AnnualizedIncome.state(annualized));
    }

    private EstimateFacts facts(TaxYearProjection year, CurrentYear current, PriorYear prior, Money withholding,
            Money overpayment, AnnualizedIncome annualized) {
        return new EstimateFacts(year.year(), year.household().status(), asOf, current, prior,
                Withholding.ofEven(withholding), overpayment, input.taxPayments(), annualized,
                input.profile().estimates(), input.dueDates(), Optional.empty());
    }

    /** What a Household row states of the year before; without a row, what the projection has for it. */
    private PriorYear priorYear(TaxYearProjection year, Optional<TaxYearProjection> before, HouseholdAmount stated,
            Optional<Money> projected) {
        HouseholdYear row = year.household();
        if (household.isStated(year.year())) {
            Optional<Money> agi = row.findAmount(HouseholdAmount.PRIOR_YEAR_AGI);
            return new PriorYear(row.findAmount(stated), agi, agi);
        }
        return before.map(each -> new PriorYear(projected, Optional.of(each.with().federal().agi()),
                Optional.of(each.with().federal().form1040().totalIncome()))).orElse(PriorYear.UNKNOWN);
    }
}
