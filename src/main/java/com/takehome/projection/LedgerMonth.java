package com.takehome.projection;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One calendar month of the practice on the cash basis, actual where it is closed and planned where it is open.
 *
 * @param month the month
 * @param billed retainers billed by client, as planned also in closed months
 * @param capacity contracted share of full capacity by client, twelve decimals
 * @param retainersReceived received from clients
 * @param otherIncome other business income received, by its name in the plan or the books
 * @param costs the business share of costs by category, health insurance and equipment purchases included
 */
public record LedgerMonth(YearMonth month, Map<String, Money> billed, Map<String, BigDecimal> capacity,
        Money retainersReceived, Map<String, Money> otherIncome, Map<ExpenseCategory, Money> costs) {

    public LedgerMonth {
        billed = Collections.unmodifiableMap(new LinkedHashMap<>(billed));
        capacity = Collections.unmodifiableMap(new LinkedHashMap<>(capacity));
        otherIncome = Collections.unmodifiableMap(new LinkedHashMap<>(otherIncome));
        costs = Collections.unmodifiableMap(new LinkedHashMap<>(costs));
    }

    /** Retainers billed to all clients. */
    public Money retainersBilled() {
        return Money.sum(billed.values());
    }

    /** Contracted share of full capacity, all clients together. */
    public BigDecimal totalCapacity() {
        return capacity.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Other business income received. */
    public Money otherIncomeReceived() {
        return Money.sum(otherIncome.values());
    }

    /** Retainers and other income received. */
    public Money receipts() {
        return retainersReceived.plus(otherIncomeReceived());
    }

    /** What a category cost. */
    public Money cost(ExpenseCategory category) {
        return costs.getOrDefault(category, Money.ZERO);
    }

    /** Business costs: depreciation included; equipment purchases and health insurance not. */
    public Money expenses() {
        return Money.sum(costs.values()).minus(cost(ExpenseCategory.EQUIPMENT)).minus(healthInsurance());
    }

    /** Business costs in cash: equipment purchases included, depreciation not. */
    public Money expensesPaid() {
        return expenses().minus(cost(ExpenseCategory.DEPRECIATION)).plus(cost(ExpenseCategory.EQUIPMENT));
    }

    /** Health premiums. */
    public Money healthInsurance() {
        return cost(ExpenseCategory.HEALTH_INSURANCE);
    }
}
