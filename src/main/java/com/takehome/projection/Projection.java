package com.takehome.projection;

import com.takehome.model.PracticeInput;
import com.takehome.problem.Problem;
import com.takehome.tax.estimate.EstimateResult;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What follows from a practice's plan and books as of a date.
 *
 * @param input what the workbooks say
 * @param asOf the date that separates actual from planned
 * @param ledger every month
 * @param taxYears every tax year touched
 * @param plannedMonths from First month to December of the last tax year
 * @param estimates federal and each taxing state, for every tax year
 * @param cashFlow the 36 months' cash and what it follows from
 * @param notices what was noticed on the way
 */
public record Projection(PracticeInput input, LocalDate asOf, Ledger ledger, List<TaxYearProjection> taxYears,
        List<ProjectedMonth> plannedMonths, List<EstimateResult> estimates, CashFlow cashFlow,
        List<Problem> notices) {

    private static final int PROJECTION_YEARS = 3;
    private static final int HOUR_DECIMALS = 12;
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    public Projection {
        taxYears = List.copyOf(taxYears);
        plannedMonths = List.copyOf(plannedMonths);
        estimates = List.copyOf(estimates);
        notices = List.copyOf(notices);
    }

    /** The 36 months' cash. */
    public List<CashMonth> cash() {
        return cashFlow.months();
    }

    /** The 36 projected months. */
    public List<ProjectedMonth> months() {
        return plannedMonths.subList(0, Timeline.MONTHS);
    }

    /** The three projection years. */
    public List<ProjectionYear> projectionYears() {
        return IntStream.rangeClosed(1, PROJECTION_YEARS).mapToObj(year -> projectionYear(year, months())).toList();
    }

    /** Projection year 1, 2 or 3 of these 36 months, which may come from a changed copy of the plan. */
    public ProjectionYear projectionYear(int year, List<ProjectedMonth> months) {
        int length = Timeline.MONTHS / PROJECTION_YEARS;
        return new ProjectionYear(year, months.subList((year - 1) * length, year * length), hoursAMonth());
    }

    /** Hours a month at full capacity. */
    public BigDecimal hoursAMonth() {
        return input.profile().workingTime().weeklyHours().multiply(input.profile().workingTime().weeksPerYear())
                .divide(MONTHS_A_YEAR, HOUR_DECIMALS, RoundingMode.HALF_UP);
    }
}
