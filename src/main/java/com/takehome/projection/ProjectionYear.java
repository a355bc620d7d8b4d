package com.takehome.projection;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Twelve months of the projection and what is kept of them.
 *
 * @param year 1, 2 or 3
 * @param months its twelve months
 * @param hoursAtFullCapacity hours a month at full capacity
 */
public record ProjectionYear(int year, List<ProjectedMonth> months, BigDecimal hoursAtFullCapacity) {

    private static final int SHARE_DECIMALS = 6;

    public ProjectionYear {
        months = List.copyOf(months);
    }

    /** Billed to clients. */
    public Money retainersBilled() {
        return sum(month -> month.ledger().retainersBilled());
    }

    /** Retainers and other income received. */
    public Money grossReceipts() {
        return sum(month -> month.ledger().receipts());
    }

    /** Business costs, depreciation included and equipment purchases not. */
    public Money businessExpenses() {
        return sum(month -> month.ledger().expenses());
    }

    /** Health premiums. */
    public Money healthInsurance() {
        return sum(month -> month.ledger().healthInsurance());
    }

    /** Retirement contribution. */
    public Money retirement() {
        return sum(ProjectedMonth::retirement);
    }

    /** Tax added by the practice. */
    public Money tax() {
        return sum(ProjectedMonth::tax);
    }

    /** The household's whole tax. */
    public Money householdTax() {
        return sum(ProjectedMonth::householdTax);
    }

    /** Gross receipts less expenses, health insurance, retirement and tax. */
    public Money takeHome() {
        return sum(ProjectedMonth::takeHome);
    }

    /** Take-home with retirement added back. */
    public Money takeHomeAndRetirement() {
        return takeHome().plus(retirement());
    }

    /** Take-home of gross receipts; empty where these are not positive. */
    public Optional<Rate> takeHomeShare() {
        return share(takeHome(), grossReceipts());
    }

    /** Take-home and retirement of gross receipts; empty where these are not positive. */
    public Optional<Rate> takeHomeAndRetirementShare() {
        return share(takeHomeAndRetirement(), grossReceipts());
    }

    /** Take-home of receipts less expenses; empty where these are not positive. */
    public Optional<Rate> takeHomeShareOfProfit() {
        return share(takeHome(), profit());
    }

    /** Tax of receipts less expenses; empty where these are not positive. */
    public Optional<Rate> effectiveTaxRate() {
        return share(tax(), profit());
    }

    /** The mean of the months' contracted share of full capacity. */
    public Rate averageCapacity() {
        return Rate.ofDecimal(
                capacity().divide(BigDecimal.valueOf(months.size()), SHARE_DECIMALS, RoundingMode.HALF_UP));
    }

    /** Retainers billed for each contracted hour; empty without contracted hours. */
    public Optional<Money> effectiveHourlyRate() {
        BigDecimal hours = capacity().multiply(hoursAtFullCapacity);
        return hours.signum() <= 0 ? Optional.empty()
                : Optional.of(Money.of(retainersBilled().amount().divide(hours, 2, RoundingMode.HALF_UP)));
    }

    private Money profit() {
        return grossReceipts().minus(businessExpenses());
    }

    private BigDecimal capacity() {
        return months.stream().map(month -> month.ledger().totalCapacity()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Money sum(Function<ProjectedMonth, Money> figure) {
        return Money.sum(months.stream().map(figure).toList());
    }

    private static Optional<Rate> share(Money part, Money whole) {
        return whole.isPositive() ? Optional.of(Rate.ofShare(part, whole, SHARE_DECIMALS)) : Optional.empty();
    }
}
