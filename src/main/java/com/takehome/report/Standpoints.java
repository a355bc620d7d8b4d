package com.takehome.report;

import com.takehome.insight.Standpoint;
import com.takehome.model.InputRow;
import com.takehome.model.RowSource;
import com.takehome.money.Money;
import com.takehome.report.Figure.Group;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a report's figures say for a comparison, whether the report was made now or read back from its JSON file. */
final class Standpoints {

    private Standpoints() {}

    /** Of a report of this practice; empty when the figures are not those of one. */
    static Optional<Standpoint> find(Group report, String id) {
        Optional<Group> practice = FigureTree.findGroup(report, "practice")
                .filter(each -> FigureTree.text(each, "id").equals(id));
        if (practice.isEmpty() || !FigureTree.text(report, "schema").equals(PracticeReport.SCHEMA)) {
            return Optional.empty();
        }
        try {
            return Optional.of(of(report, LocalDate.parse(FigureTree.text(practice.get(), "asOf"))));
        } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Standpoint of(Group report, LocalDate asOf) {
        Optional<Group> provenance = FigureTree.findGroup(report, "provenance");
        Map<String, String> taxFigures = new LinkedHashMap<>();
        FigureTree.groups(report, "taxYears")
                .forEach(year -> taxFigures.put(FigureTree.text(year, "taxYear"), FigureTree.text(year, "figures")));
        return new Standpoint(asOf, provenance.map(each -> FigureTree.text(each, "version")).orElse(""),
                provenance.flatMap(each -> FigureTree.findText(each, "taxTables")), KeyFigures.of(report),
                FigureTree.groups(report, "months").stream().map(Standpoints::month).toList(), taxFigures,
                FigureTree.groups(report, "inputs").stream().flatMap(Standpoints::rows).toList());
    }

    private static Standpoint.Month month(Group month) {
        return new Standpoint.Month(YearMonth.parse(FigureTree.text(month, "month")),
                Boolean.parseBoolean(FigureTree.text(month, "actual")),
                amount(month, "retainersReceived").plus(amount(month, "otherIncome")), amount(month, "expenses"));
    }

    private static Money amount(Group month, String key) {
        return FigureTree.findAmount(month, key).orElse(Money.ZERO);
    }

    private static Stream<InputRow> rows(Group sheet) {
        String file = FigureTree.text(sheet, "file");
        String name = FigureTree.text(sheet, "sheet");
        Map<String, String> columns = FigureTree.findGroup(sheet, "columns").map(Standpoints::texts).orElse(Map.of());
        List<Group> rows = FigureTree.groups(sheet, "rows");
        return rows.stream().map(row -> new InputRow(
                new RowSource(file, name, Integer.parseInt(FigureTree.text(row, "row")), columns),
                FigureTree.findGroup(row, "values").map(Standpoints::texts).orElse(Map.of())));
    }

    private static Map<String, String> texts(Group group) {
        return group.members().keySet().stream().collect(Collectors.toMap(key -> key,
                key -> FigureTree.text(group, key), (one, other) -> one, LinkedHashMap::new));
    }
}
