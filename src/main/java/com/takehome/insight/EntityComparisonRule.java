package com.takehome.insight;

import com.takehome.model.Entity;
import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.Business;
import com.takehome.tax.household.HouseholdFacts;
import com.takehome.tax.household.HouseholdTax;
import com.takehome.tax.household.HouseholdTaxRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The same year's books taxed as a sole proprietor and as an S corporation at several salaries. */
final class EntityComparisonRule {

    private static final List<Rate> SALARY_SHARES = List.of(Rate.ofPercent("30"), Rate.ofPercent("40"),
            Rate.ofPercent("50"));

    private final TaxYearProjection year;
    private final HouseholdTaxRule rule;
    private final Optional<Money> runningCosts;

    EntityComparisonRule(TaxYearProjection year, HouseholdTaxRule rule, Optional<Money> runningCosts) {
        this.year = year;
        this.rule = rule;
        this.runningCosts = runningCosts;
    }

    /** Every option; none where there is no profit to pay a salary from. */
    List<EntityOption> compute() {
        return switch (year.facts().federal().business()) {
            case Business.None none -> List.of();
            case Business.SoleProprietorship(Business.Books books, Business.Benefits benefits) ->
                options(books, benefits);
            case Business.SCorporation(Business.Books books, Money salary, Business.Benefits benefits) ->
                options(books, benefits);
        };
    }

    private List<EntityOption> options(Business.Books books, Business.Benefits benefits) {
        HouseholdTax sole = tax(Entity.SOLE_PROPRIETOR, new Business.SoleProprietorship(books, benefits));
        Money profit = sole.federal().scheduleCNetProfit().orElse(Money.ZERO);
        if (!profit.isPositive()) {
            return List.of();
        }
        List<EntityOption> options = new ArrayList<>();
        options.add(option(Entity.SOLE_PROPRIETOR, Optional.empty(), Money.ZERO, profit, sole, benefits,
                Optional.empty()));
        Business.Books run = books.withFurther(ExpenseCategory.OTHER, runningCosts.orElse(Money.ZERO));
        for (Rate share : SALARY_SHARES) {
            Money salary = profit.times(share, Rounding.CENTS);
            HouseholdTax taxes = tax(Entity.S_CORPORATION, new Business.SCorporation(run, salary, benefits));
            options.add(option(Entity.S_CORPORATION, Optional.of(share), salary, profit, taxes, benefits,
                    runningCosts));
        }
        return List.copyOf(options);
    }

    private EntityOption option(Entity entity, Optional<Rate> share, Money salary, Money profit, HouseholdTax taxes,
            Business.Benefits benefits, Optional<Money> costs) {
        Money added = taxes.total().minus(year.without().total());
        return new EntityOption(year.year(), entity, share, salary, profit, added,
                taxes.federal().retirementDeduction(), costs,
                profit.minus(costs.orElse(Money.ZERO)).minus(benefits.healthPremium()).minus(added));
    }

    private HouseholdTax tax(Entity entity, Business business) {
        HouseholdFacts facts = year.facts();
        return rule.compute(new HouseholdFacts(facts.year(), facts.federal().withBusiness(business), facts.state(),
                facts.locality(), entity));
    }
}
