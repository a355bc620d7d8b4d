package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Line;
import com.takehome.report.PracticeReport.TaxYearReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Form lines beside each other by tax year, tax by kind, and Schedule AI as one table. */
final class TaxFigures {

    private TaxFigures() {}

    private record FormLine(String form, String line, String label) {
    }

    static Figure of(PracticeReport report) {
        return new Figure.Builder().with("lines", lines(report.taxYears()))
                .with("otherFederal", Figure.ofEach(report.taxYears(), TaxFigures::otherFederal))
                .with("stateAndLocal", Figure.ofEach(report.taxYears(), TaxFigures::stateAndLocal))
                .with("annualized",
                        new Figure.Series(report.estimates().stream().flatMap(TaxFigures::annualized).toList()))
                .with("worksheet",
                        new Figure.Series(report.estimates().stream().flatMap(TaxFigures::worksheet).toList()))
                .with("remarks", new Figure.Series(report.estimates().stream().flatMap(TaxFigures::remarks).toList()))
                .group();
    }

    private static Figure otherFederal(TaxYearReport year) {
        return Figure.of(year.federal().totalTax().minus(year.federal().seTax()).minus(year.federal().incomeTax()));
    }

    private static Figure stateAndLocal(TaxYearReport year) {
        return Figure.ofMoney(year.state().incomeTax()
                .map(tax -> tax.plus(year.state().localTax().orElse(Money.ZERO))));
    }

    private static Figure lines(List<TaxYearReport> years) {
        Map<FormLine, Line> all = new LinkedHashMap<>();
        years.forEach(year -> year.lines().forEach(line -> all.putIfAbsent(formLine(line), line)));
        return new Figure.Series(all.entrySet().stream().<Figure>map(entry -> new Figure.Builder()
                .with("form", entry.getKey().form()).with("line", entry.getKey().line())
                .with("label", entry.getKey().label()).with("formula", entry.getValue().formula())
                .with("years", Figure.ofEach(years, year -> amount(year, entry.getKey()))).group()).toList());
    }

    private static FormLine formLine(Line line) {
        return new FormLine(line.form(), line.line(), line.label());
    }

    private static Figure amount(TaxYearReport year, FormLine wanted) {
        return year.lines().stream().filter(line -> formLine(line).equals(wanted)).findFirst()
                .map(line -> Figure.of(line.amount())).orElse(Figure.NONE);
    }

    private static Figure.Builder of(EstimateReport estimate) {
        return new Figure.Builder().with("taxYear", Integer.toString(estimate.taxYear())).with("jurisdiction",
                estimate.jurisdiction());
    }

    private static Stream<Figure> annualized(EstimateReport estimate) {
        return estimate.annualizedColumns().stream().map(row -> of(estimate).with("line", row.line())
                .with("label", row.label()).with("columns", Figure.ofEach(row.columns(), Figure::of)).group());
    }

    private static Stream<Figure> worksheet(EstimateReport estimate) {
        return estimate.worksheet().stream()
                .map(line -> of(estimate).with("form", line.form()).with("line", line.line())
                        .with("label", line.label()).with("amount", Figure.of(line.amount()))
                        .with("formula", line.formula())
                        .group());
    }

    private static Stream<Figure> remarks(EstimateReport estimate) {
        return estimate.remarks().stream().map(remark -> of(estimate).with("text", remark).group());
    }
}
