package com.takehome.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What is put into a cell. */
sealed interface Written {

    /**
     * A text.
     *
     * @param text what it says
     */
    record Text(String text) implements Written {
    }

    /**
     * A number.
     *
     * @param number its value
     */
    record Decimal(BigDecimal number) implements Written {
    }

    /**
     * A date.
     *
     * @param day the date
     */
    record Day(LocalDate day) implements Written {
    }
}
