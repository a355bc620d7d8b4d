package com.takehome.insight;

import com.takehome.model.InputRow;
import com.takehome.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a report said as of its date, as far as a later one is compared with it.
 *
 * @param asOf the report's date
 * @param version the tool that made it
 * @param taxTables a checksum of tax figures that replaced the tool's own; empty: none did
 * @param figures the figures that are followed
 * @param months the 36 months
 * @param taxFigures "published" or "indexed" by tax year
 * @param rows the rows of both workbooks; empty where an older version did not keep them
 */
public record Standpoint(LocalDate asOf, String version, Optional<String> taxTables, List<KeyFigure> figures,
        List<Month> months, Map<String, String> taxFigures, List<InputRow> rows) {

    public Standpoint {
        figures = List.copyOf(figures);
        months = List.copyOf(months);
        taxFigures = Map.copyOf(taxFigures);
        rows = List.copyOf(rows);
    }

    /**
     * A month as the report saw it.
     *
     * @param month the month
     * @param actual true when it came from the books
     * @param receipts received from clients and others
     * @param expenses business costs
     */
    public record Month(YearMonth month, boolean actual, Money receipts, Money expenses) {
    }
}
