package com.takehome.insight;

import com.takehome.problem.Severity;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Something that the reader should know, with its figures.
 *
 * @param code which rule found it
 * @param severity how much it weighs
 * @param message in words, with its figures
 * @param month the month that it concerns
 * @param value the figure found: dollars, or a share
 * @param limit what it is compared with
 * @param nextStep one sentence on what could be done; empty where there is nothing to do
 */
public record Finding(String code, Severity severity, String message, Optional<YearMonth> month,
        Optional<BigDecimal> value, Optional<BigDecimal> limit, String nextStep) {

    /** A finding without a month or figures. */
    public static Finding of(String code, Severity severity, String message, String nextStep) {
        return new Finding(code, severity, message, Optional.empty(), Optional.empty(), Optional.empty(), nextStep);
    }
}
