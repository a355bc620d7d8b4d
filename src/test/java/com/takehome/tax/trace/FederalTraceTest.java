package com.takehome.tax.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FederalReturnRule;
import com.takehome.tax.FormLine;
import com.takehome.tax.RandomHouseholds;
import com.takehome.tax.parameter.FederalParameterTables;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FederalTraceTest {

    private static final FederalParameterTables TABLES = FederalParameterTables.bundled();

    /** Traced anew for each test: a mutation test sees no change in what a static initializer has kept. */
    private final List<Traced> returns = returns(new RandomHouseholds(20_261_122));

    private record Traced(FederalReturn computed, List<FormLine> lines, Map<String, FormLine> byName) {

        static Traced of(FederalReturn computed) {
            List<FormLine> lines = FederalTrace.lines(computed, InputCells.inWords());
            Map<String, FormLine> byName = new HashMap<>();
            lines.forEach(line -> byName.put(line.name(), line));
            return new Traced(computed, lines, byName);
        }
    }

    private static List<Traced> returns(RandomHouseholds households) {
        return IntStream.range(0, 200).mapToObj(i -> Traced.of(FederalReturnRule.compute(households.next(),
                TABLES.forYear(new TaxYear(2024 + i % 5), Rate.ofPercent("2.5"))))).toList();
    }

    @Test
    void everySourceIsALineAnInputOrATaxFigure() {
        returns.forEach(traced -> traced.lines()
                .forEach(line -> assertThat(line.from()).as(line.name())
                        .allMatch(source -> traced.byName().containsKey(source) || source.startsWith("input ")
                                || source.startsWith("tax figure "))));
    }

    @Test
    void noLineIsWrittenTwice() {
        returns.forEach(
                traced -> assertThat(traced.lines().stream().map(FormLine::name)).doesNotHaveDuplicates());
    }

    @Test
    void sumsDifferencesAndCarriedLinesFollowFromTheirSources() {
        returns.forEach(traced -> assertThat(traced.lines()).allMatch(line -> follows(line, traced.byName())));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void everyReportedFigureHasItsLine(String figure, String line) {
        List<Traced> withLine = returns.stream().filter(traced -> traced.byName().containsKey(line)).toList();
        assertThat(withLine).as(line).isNotEmpty();
        withLine.forEach(traced -> assertThat(Objects.requireNonNull(traced.byName().get(line)).amount()).as(figure)
                .isEqualByComparingTo(figure(traced.computed(), figure).amount()));
    }

    static Stream<Arguments> figures() {
        return FederalTrace.FIGURES.entrySet().stream()
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private static Money figure(FederalReturn computed, String name) {
        return switch (name) {
            case "scheduleCNetProfit" -> computed.scheduleCNetProfit().orElseThrow();
            case "salary" -> computed.salary().orElseThrow();
            case "k1Income" -> computed.k1Income().orElseThrow();
            case "seTax" -> computed.seTax();
            case "halfSeTax" -> computed.halfSeTax();
            case "retirementLimit" -> computed.retirementLimit();
            case "retirementDeduction" -> computed.retirementDeduction();
            case "healthInsuranceDeduction" -> computed.healthInsuranceDeduction();
            case "agi" -> computed.agi();
            case "deduction" -> computed.deduction();
            case "qbiDeduction" -> computed.qbiDeduction();
            case "taxableIncome" -> computed.taxableIncome();
            case "incomeTax" -> computed.incomeTax();
            case "amt" -> computed.amt();
            case "nonrefundableCredits" -> computed.nonrefundableCredits();
            case "additionalMedicareTax" -> computed.additionalMedicareTax();
            case "netInvestmentIncomeTax" -> computed.netInvestmentIncomeTax();
            case "totalTax" -> computed.totalTax();
            case "employeeFica" -> computed.employeeFica();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static boolean follows(FormLine line, Map<String, FormLine> byName) {
        List<BigDecimal> parts = line.from().stream().map(byName::get).filter(Objects::nonNull).map(FormLine::amount)
                .toList();
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return switch (line.formula()) {
            case FormPage.SUM, "carried over" -> sum.compareTo(line.amount()) == 0;
            case FormPage.DIFFERENCE -> parts.getFirst().add(parts.getFirst()).subtract(sum)
                    .compareTo(line.amount()) == 0;
            default -> true;
        };
    }
}
