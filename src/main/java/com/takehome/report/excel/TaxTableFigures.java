package com.takehome.report.excel;

import com.takehome.model.FilingStatus;
import com.takehome.projection.TaxYearProjection;
import com.takehome.report.Figure;
import com.takehome.tax.parameter.FederalParameters;
import com.takehome.tax.parameter.RateSchedule.Bracket;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The federal figures of each tax year as plain numbers, with their sources, and those of the filing status that counts. */
final class TaxTableFigures {

    /** How many brackets the sheet has rows for. */
    static final int BRACKETS = 7;

    private static final String SCHEDULES = "income_tax.bracket_limits";
    private static final String RATES = "income_tax.rates";

    private final List<TaxYearProjection> years;

    private TaxTableFigures(List<TaxYearProjection> years) {
        this.years = years;
    }

    static Figure of(List<TaxYearProjection> years) {
        return new TaxTableFigures(years).figures();
    }

    private Figure figures() {
        Figure.Builder scalars = new Figure.Builder();
        FederalScalars.ROWS.forEach((name, row) -> scalars.with(name, row(row.citation(), row.value())));
        Figure.Builder byStatus = new Figure.Builder();
        Figure.Builder chosen = new Figure.Builder();
        byStatus().forEach((name, row) -> {
            Figure.Builder statuses = new Figure.Builder();
            for (FilingStatus status : FilingStatus.values()) {
                statuses.with(status.name(), row(row.citation(), figures -> row.value(figures, status)));
            }
            byStatus.with(name, statuses.group());
            chosen.with(name, FormLines.ofYears(years,
                    year -> Figure.of(row.value(parameters(year), year.household().status()))));
        });
        return new Figure.Builder().with("scalars", scalars.group()).with("byStatus", byStatus.group())
                .with("chosen", chosen.group()).group();
    }

    private static Map<String, FederalByStatus> byStatus() {
        Map<String, FederalByStatus> rows = new LinkedHashMap<>();
        for (int i = 1; i <= BRACKETS; i++) {
            int bracket = i - 1;
            rows.put("over" + i, new FederalByStatus(SCHEDULES,
                    (figures, status) -> bracket(figures, status, bracket).over().amount()));
        }
        for (int i = 1; i <= BRACKETS; i++) {
            int bracket = i - 1;
            rows.put("rate" + i, new FederalByStatus(RATES,
                    (figures, status) -> bracket(figures, status, bracket).rate().decimal()));
        }
        for (int i = 1; i <= BRACKETS; i++) {
            int bracket = i - 1;
            rows.put("below" + i, new FederalByStatus(SCHEDULES,
                    (figures, status) -> bracket(figures, status, bracket).taxBelow()));
        }
        rows.putAll(FederalByStatus.ROWS);
        return rows;
    }

    /** A schedule with fewer brackets repeats its last. */
    private static Bracket bracket(FederalParameters figures, FilingStatus status, int index) {
        List<Bracket> brackets = figures.incomeTax().schedules().get(status).brackets();
        return brackets.get(Math.min(index, brackets.size() - 1));
    }

    private Figure row(String citation, Function<FederalParameters, BigDecimal> value) {
        return new Figure.Builder()
                .with("years", FormLines.ofYears(years, year -> Figure.of(value.apply(parameters(year)))))
                .with("source", source(citation)).group();
    }

    private Figure source(String citation) {
        return years.isEmpty() || citation.isEmpty() ? Figure.NONE
                : Figure.of(parameters(years.getFirst()).citations().authority(citation));
    }

    private static FederalParameters parameters(TaxYearProjection year) {
        return year.with().federal().parameters();
    }
}
