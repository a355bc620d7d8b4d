package com.takehome.projection;

import com.takehome.model.PracticeInput;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.tax.estimate.EstimateResult;
import com.takehome.tax.household.TaxTables;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole projection: ledger, tax years, months with their tax, estimates, cash. A pure function of its inputs. */
public final class ProjectionRule {

    private final TaxTables tables;

    /** Works with these tax figures. */
    public ProjectionRule(TaxTables tables) {
        this.tables = tables;
    }

    /** The projection as of a date. */
    public Projection compute(PracticeInput input, LocalDate asOf) {
        HouseholdPlan household = HouseholdPlan.of(input);
        Ledger ledger = LedgerBuilder.build(input, asOf);
        return projection(input, asOf, household, ledger, years(input).compute(input, household, ledger));
    }

    /** The projection of an edited copy of a plan, without what is only reported of the plan itself. */
    public Projection whatIf(PracticeInput edited, Projection plan) {
        HouseholdPlan household = HouseholdPlan.of(edited);
        Ledger ledger = LedgerBuilder.build(edited, plan.asOf());
        return projection(edited, plan.asOf(), household, ledger, taxes(edited, household, ledger, plan));
    }

    /** The 36 months of an edited copy of a plan with their tax, without estimates and cash. */
    public List<ProjectedMonth> taxedMonths(PracticeInput edited, Projection plan) {
        Ledger ledger = LedgerBuilder.build(edited, plan.asOf());
        return months(ledger, taxes(edited, HouseholdPlan.of(edited), ledger, plan)).subList(0, Timeline.MONTHS);
    }

    private Projection projection(PracticeInput input, LocalDate asOf, HouseholdPlan household, Ledger ledger,
            List<TaxYearProjection> taxYears) {
        List<ProjectedMonth> months = months(ledger, taxYears);
        List<EstimateResult> estimates = new EstimatesRule(tables, input, asOf, household, ledger).compute(taxYears);
        CashFlow cash = new TaxCash(input, asOf, household, ledger, taxYears, estimates)
                .cash(months.subList(0, Timeline.MONTHS));
        List<Problem> notices = new ArrayList<>(ledger.notices());
        notices.addAll(household.notices(ledger.timeline().taxYears()));
        retirementWithoutPlan(input).ifPresent(notices::add);
        estimates.forEach(each -> notices.addAll(each.problems()));
        return new Projection(input, asOf, ledger, taxYears, months, estimates, cash, notices);
    }

    /** With another profile nothing that the plan has worked out need hold. */
    private List<TaxYearProjection> taxes(PracticeInput edited, HouseholdPlan household, Ledger ledger,
            Projection plan) {
        boolean same = edited.profile().equals(plan.input().profile());
        return years(edited).taxes(edited, household, ledger, same ? plan.taxYears() : List.of());
    }

    /** A contribution without a plan to put it in counts as none. */
    private static Optional<Problem> retirementWithoutPlan(PracticeInput input) {
        boolean wanted = !input.profile().retirement().contribution().equals(RetirementContribution.none())
                || input.household().stream().anyMatch(row -> row.retirementContribution().isPresent());
        if (input.profile().retirement().plan() != RetirementPlan.NONE || !wanted) {
            return Optional.empty();
        }
        return Optional.of(Problem.of(ProblemCode.RETIREMENT_WITHOUT_PLAN,
                input.profile().source().at("Retirement plan"), RetirementPlan.NONE.label(),
                "is the plan, so the retirement contribution counts as zero",
                "choose SEP IRA or Solo 401(k), or clear the contribution"));
    }

    private TaxYearsRule years(PracticeInput input) {
        return new TaxYearsRule(tables, input.profile().inflation());
    }

    private static List<ProjectedMonth> months(Ledger ledger, List<TaxYearProjection> taxYears) {
        Map<YearMonth, Money> retirement = new HashMap<>();
        Map<YearMonth, Money> tax = new HashMap<>();
        Map<YearMonth, Money> householdTax = new HashMap<>();
        List<LedgerMonth> planned = new ArrayList<>();
        for (TaxYearProjection year : taxYears) {
            List<LedgerMonth> months = ledger.months(ledger.timeline().plannedMonths(year.year()));
            retirement.putAll(TaxSpread.evenly(year.retirement(), months));
            tax.putAll(TaxSpread.byReceipts(year.addedTax(), months));
            householdTax.putAll(TaxSpread.byReceipts(year.with().total(), months));
            planned.addAll(months);
        }
        return planned.stream().map(month -> new ProjectedMonth(month,
                ledger.timeline().isProjected(month.month()) && ledger.books().isActual(month.month()),
                retirement.getOrDefault(month.month(), Money.ZERO), tax.getOrDefault(month.month(), Money.ZERO),
                householdTax.getOrDefault(month.month(), Money.ZERO))).toList();
    }
}
