package com.takehome.tax.parameter;

import com.takehome.model.FilingStatus;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How a figure is carried to a later year: multiplied by the inflation of the years between, then rounded once to a
 * step, as the law rounds it (IRC 1(f)(7) and its likes).
 *
 * @param rounding down or to the nearest step
 * @param steps the step for each filing status, or one under {@link #everyStatus}
 * @param everyStatus the step where the status does not matter
 */
record Indexing(RoundingMode rounding, Map<FilingStatus, BigDecimal> steps, BigDecimal everyStatus) {

    Indexing {
        steps = Map.copyOf(steps);
    }

    /** The value after so many years of inflation. */
    ParameterValue carry(ParameterValue value, Rate inflation, int years) {
        return carry(value, BigDecimal.ONE.add(inflation.decimal()).pow(years), everyStatus);
    }

    private ParameterValue carry(ParameterValue value, BigDecimal growth, BigDecimal step) {
        return switch (value) {
            case ParameterValue.None none -> none;
            case ParameterValue.Quotient quotient -> quotient;
            case ParameterValue.Single number -> new ParameterValue.Single(toStep(number.value(), growth, step));
            case ParameterValue.Sequence list -> new ParameterValue.Sequence(toSteps(list.values(), growth, step));
            case ParameterValue.PerStatus perStatus -> {
                Map<FilingStatus, ParameterValue> carried = new EnumMap<>(FilingStatus.class);
                perStatus.values()
                        .forEach((status, each) -> carried.put(status, carry(each, growth, stepOf(status, step))));
                yield new ParameterValue.PerStatus(carried);
            }
        };
    }

    private BigDecimal stepOf(FilingStatus status, BigDecimal otherwise) {
        return steps.getOrDefault(status, otherwise);
    }

    private List<BigDecimal> toSteps(List<BigDecimal> amounts, BigDecimal growth, BigDecimal step) {
        return amounts.stream().map(amount -> toStep(amount, growth, step)).toList();
    }

    private BigDecimal toStep(BigDecimal amount, BigDecimal growth, BigDecimal step) {
        return amount.multiply(growth).divide(step, 0, rounding).multiply(step);
    }
}
