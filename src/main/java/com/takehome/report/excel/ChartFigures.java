package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.Month;
import java.util.List;

/** What only the charts show: which months are paler, and a runway that never ends as the whole of the horizon. */
final class ChartFigures {

    private static final String NEVER = "NEVER";

    private ChartFigures() {}

    static Figure of(PracticeReport report) {
        List<Month> months = report.months();
        return new Figure.Builder()
                .with("planned", planned(months))
                .with("runway", Figure.ofEach(months, month -> runway(month, months.size()))).group();
    }

    private static Figure planned(List<Month> months) {
        boolean anyActual = months.stream().anyMatch(Month::actual);
        boolean anyPaler = anyActual && !months.stream().allMatch(Month::actual);
        return new Figure.Builder().with("shortName", anyPaler ? "Paler: planned" : "")
                .with("months", Figure.ofEach(months, month -> Figure.of(anyActual && !month.actual() ? 1 : 0)))
                .group();
    }

    private static Figure runway(Month month, int horizon) {
        return month.runwayStatus().filter(NEVER::equals).isPresent() ? Figure.of(horizon)
                : Figure.of(month.runwayMonths(), Figure::of);
    }
}
