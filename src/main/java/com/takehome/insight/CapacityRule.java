package com.takehome.insight;

import com.takehome.model.Engagement;
import com.takehome.model.PracticeProfile.WorkingTime;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.problem.Severity;
import com.takehome.projection.LedgerMonth;
import com.takehome.projection.Projection;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether the contracted work fits, and where more hours are given than paid for. */
final class CapacityRule {

    private static final int SHARE_DECIMALS = 6;

    private CapacityRule() {}

    static List<Finding> find(Projection projection) {
        List<Finding> findings = new ArrayList<>();
        overload(projection).ifPresent(findings::add);
        projection.input().engagements().forEach(row -> scopeCreep(projection, row).ifPresent(findings::add));
        return findings;
    }

    /** The first month whose contracted work and business development together are more than full capacity. */
    private static Optional<Finding> overload(Projection projection) {
        Rate development = projection.input().profile().workingTime().businessDevelopmentShare();
        return projection.ledger().projected().stream()
                .filter(month -> load(month, development).compareTo(Rate.ONE) > 0).findFirst()
                .map(month -> new Finding("OVER_CAPACITY", Severity.WARNING,
                        "Contracted work and business development take " + Words.percent(load(month, development))
                                + " of full capacity in " + Words.month(month.month()),
                        Optional.of(month.month()), Optional.of(load(month, development).decimal()),
                        Optional.of(BigDecimal.ONE), "Lower an engagement's share, or plan help."));
    }

    private static Rate load(LedgerMonth month, Rate development) {
        return Rate.ofDecimal(month.totalCapacity().setScale(SHARE_DECIMALS, RoundingMode.HALF_UP)).plus(development);
    }

    /** Hours given beyond the contracted share, at the client's own rate. */
    private static Optional<Finding> scopeCreep(Projection projection, Engagement row) {
        WorkingTime time = projection.input().profile().workingTime();
        BigDecimal contracted = row.capacity().decimal().multiply(time.weeklyHours());
        return row.hoursPerWeek().filter(hours -> contracted.signum() > 0 && hours.compareTo(contracted) > 0)
                .map(hours -> {
                    Money fee = row.monthlyRetainer().timesFraction(hours.subtract(contracted), contracted,
                            Rounding.CENTS);
                    return new Finding("SCOPE_CREEP", Severity.WARNING,
                            row.client() + " gets " + hours.toPlainString() + " hours a week against "
                                    + contracted.stripTrailingZeros().toPlainString() + " contracted",
                            Optional.empty(), Optional.of(hours), Optional.of(contracted),
                            String.format(Locale.US, "At the client's own rate the further hours are worth %s a month.",
                                    Words.amount(fee)));
                });
    }
}
