package com.takehome.insight;

import com.takehome.model.TaxYear;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionYear;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.Wages;
import com.takehome.tax.household.HouseholdFacts;
import com.takehome.tax.household.HouseholdTax;
import com.takehome.tax.household.HouseholdTaxRule;
import com.takehome.tax.household.TaxTables;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The job that the practice is compared with, taxed as one calendar year in the same household in place of the practice
 * and the owner's other wages. What the job adds to the household's taxes is its tax.
 */
final class W2ComparisonRule {

    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    private final Projection projection;
    private final HouseholdTaxRule rule;

    W2ComparisonRule(Projection projection, TaxTables tables) {
        this.projection = projection;
        this.rule = new HouseholdTaxRule(tables, projection.input().profile().inflation());
    }

    /** The comparison; empty where the sheet has no row. */
    Optional<W2Comparison> compute() {
        return projection.input().w2Comparison().isEmpty() ? Optional.empty()
                : Optional.of(compute(projection.input().w2Comparison()));
    }

    /** The comparison with the job of these rows. */
    W2Comparison compute(List<W2Year> rows) {
        List<ProjectionYear> years = projection.projectionYears();
        Money fractional = Money.sum(years.stream().map(ProjectionYear::takeHomeAndRetirement).toList());
        return new W2Comparison(years.stream().map(year -> year(year, rows)).toList(), fractional);
    }

    private W2Comparison.Year year(ProjectionYear projected, List<W2Year> rows) {
        return rows.stream().filter(row -> row.projectionYear() == projected.year())
                .findFirst().map(this::year).orElse(W2Comparison.Year.absent(projected.year()));
    }

    /** The job of a row, taxed in the tax year in which the row's projection year begins. */
    W2Comparison.Year year(W2Year row) {
        return year(row, TaxYear.of(projection.ledger().timeline().projectionYear(row.projectionYear()).getFirst()));
    }

    private W2Comparison.Year year(W2Year row, TaxYear taxYear) {
        Money gross = row.annualSalary().timesFraction(row.monthsEmployed().add(row.severanceMonths()),
                MONTHS_A_YEAR, Rounding.CENTS);
        TaxYearProjection year = projection.taxYears().stream().filter(each -> each.year().equals(taxYear)).findFirst()
                .orElseThrow();
        HouseholdTax with = tax(year, new Wages(gross.minus(row.ownDeferral()), gross), row.ownDeferral());
        HouseholdTax without = tax(year, Wages.NONE, Money.ZERO);
        Money fica = with.federal().employeeFica().minus(without.federal().employeeFica());
        return new W2Comparison.Year(row.projectionYear(), gross,
                with.federal().totalTax().minus(without.federal().totalTax()), fica,
                with.state().totalTax().minus(without.state().totalTax()), row.ownDeferral(), row.ownPremium(),
                row.employerMatch(), row.employerHealthInsurance());
    }

    private HouseholdTax tax(TaxYearProjection year, Wages ownWages, Money deferral) {
        HouseholdFacts facts = year.facts();
        FederalFacts federal = new FederalFacts(facts.federal().household().withOwnWages(ownWages, deferral),
                new Business.None(), facts.federal().specifiedService());
        return rule.compute(facts.withFederal(federal));
    }
}
