package com.takehome.report.excel;

import com.takehome.report.Figure;
import com.takehome.report.IncomeHistory;
import com.takehome.report.IncomeHistory.ClientIncome;
import com.takehome.report.IncomeHistory.MonthIncome;
import com.takehome.report.PracticeReport;

/** The last twelve closed months against the plan. */
final class HistoryFigures {

    private HistoryFigures() {}

    static Figure of(PracticeReport report) {
        IncomeHistory history = IncomeHistory.of(report);
        return new Figure.Builder().with("months", Figure.ofEach(history.months(), HistoryFigures::month))
                .with("clients", Figure.ofEach(history.clients(), HistoryFigures::client)).group();
    }

    private static Figure month(MonthIncome month) {
        return new Figure.Builder().with("month", Figure.of(month.month())).with("billed", month.billed())
                .with("received", month.received()).with("plannedOther", month.plannedOther())
                .with("receivedOther", month.receivedOther()).with("difference", month.difference()).group();
    }

    private static Figure client(ClientIncome client) {
        return new Figure.Builder().with("name", client.client()).with("billed", client.billed())
                .with("received", client.received()).with("difference", client.difference()).group();
    }
}
