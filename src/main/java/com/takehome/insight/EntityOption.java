package com.takehome.insight;

import com.takehome.model.Entity;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.Optional;

/**
 * One way to be taxed, in the tax year of the run's date.
 *
 * @param taxYear the year
 * @param entity sole proprietor, or S corporation
 * @param salaryShare the S corporation's salary as a share of profit; empty for a sole proprietor
 * @param salary that salary; zero for a sole proprietor
 * @param profit receipts less expenses, before salary
 * @param tax what the practice adds to the household's taxes, both sides' payroll tax and the entity's tax included
 * @param retirement the retirement contribution that this way allows of what is planned
 * @param runningCosts what the S corporation costs to run, deducted before its tax; empty where that is not stated, and
 *        then the figures are before running costs
 * @param kept profit less running costs, health insurance and tax, retirement included
 */
public record EntityOption(TaxYear taxYear, Entity entity, Optional<Rate> salaryShare, Money salary, Money profit,
        Money tax, Money retirement, Optional<Money> runningCosts, Money kept) {
}
