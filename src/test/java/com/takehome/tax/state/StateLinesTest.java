package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.takehome.model.FilingStatus;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.FormLine;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lines of a state return: what each rests on, and that they add up. */
class StateLinesTest {

    private static final StateTaxes TAXES = StateTaxes.published();

    static List<StateExample> examples() {
        return StateExample.all();
    }

    @Test
    void showHowACaliforniaTaxComesAbout() {
        StateFacts facts = Household.of(UsState.CA, 2025, FilingStatus.SINGLE).wages("100000").facts();
        assertThat(TAXES.lines(facts)).extracting(FormLine::name, line -> line.amount().toPlainString())
                .containsExactly(tuple("CA Form 540 line income", "100000.00"),
                        tuple("CA Form 540 line AGI", "100000.00"),
                        tuple("CA Form 540 line standard deduction", "5706.00"),
                        tuple("CA Form 540 line taxable income", "94294.00"),
                        tuple("CA Form 540 line schedule tax", "5207.98"),
                        tuple("CA Form 540 line personal credit", "153.00"),
                        tuple("CA Form 540 line income tax", "5054.98"));
        FormLine tax = TAXES.lines(facts).getLast();
        assertThat(tax.formula()).isEqualTo("schedule tax - personal credit");
        assertThat(tax.from()).containsExactly("CA Form 540 line schedule tax", "CA Form 540 line personal credit");
    }

    @Test
    void startFromTheFederalReturnAndNameTheTables() {
        StateFacts facts = Household.of(UsState.CA, 2025, FilingStatus.SINGLE).wages("100000").facts();
        assertThat(TAXES.lines(facts).getFirst().from()).containsExactly("Form 1040 line 11");
        assertThat(TAXES.lines(facts).get(4).from()).contains("CA Form 540 line taxable income")
                .anyMatch(from -> from.startsWith("tax/2025/states/CA.yaml"));
    }

    @Test
    void showEachSpouseWhereComputedSeparately() {
        StateFacts facts = Household.of(UsState.KY, 2026, FilingStatus.MARRIED_JOINTLY).wages("50000")
                .spouseWages("50000").facts();
        Map<String, BigDecimal> lines = byName(TAXES.lines(facts));
        assertThat(lines).containsEntry("KY Form 740 line income tax (owner)", new BigDecimal("1635.55"))
                .containsEntry("KY Form 740 line income tax (spouse)", new BigDecimal("1635.55"))
                .containsEntry("KY Form 740 line income tax", new BigDecimal("3271.10"));
    }

    @Test
    void endWithTheLocalTax() {
        StateFacts facts = Household.of(UsState.NY, 2025, FilingStatus.SINGLE).wages("108000").in("NYC").facts();
        FormLine local = TAXES.lines(facts).getLast();
        assertThat(local.amount()).isEqualTo(new BigDecimal("3751.17"));
        assertThat(local.from()).contains("NY Form IT-201 line taxable income");
    }

    @Test
    void areNoneWithoutAnIncomeTax() {
        assertThat(TAXES.lines(Household.of(UsState.TX, 2025, FilingStatus.SINGLE).wages("1").facts())).isEmpty();
    }

    /** Results are what the lines before them add up to, and every state line named is there. */
    @ParameterizedTest
    @MethodSource("examples")
    void addUp(StateExample example) {
        List<FormLine> lines = TAXES.lines(example.facts());
        StateReturn ours = TAXES.compute(example.facts()).orElseThrow();
        Map<String, BigDecimal> amounts = byName(lines);
        for (FormLine line : lines) {
            assertThat(line.from()).filteredOn(from -> from.startsWith(example.facts().state() + " Form"))
                    .allMatch(amounts::containsKey);
            if (line.line().startsWith("AGI") || line.line().startsWith("income tax")) {
                assertThat(line.amount()).as(line.name()).isEqualByComparingTo(sum(line, lines));
            }
        }
        lines.stream().filter(line -> line.line().equals("income tax")).forEach(
                line -> assertThat(Money.of(line.amount())).isEqualTo(ours.incomeTax()));
    }

    private static BigDecimal sum(FormLine result, List<FormLine> lines) {
        BigDecimal sum = BigDecimal.ZERO;
        for (FormLine line : lines) {
            if (result.from().contains(line.name())) {
                boolean less = result.formula().contains(" - " + line.line().replaceAll(" \\(.*", ""));
                sum = less ? sum.subtract(line.amount()) : sum.add(line.amount());
            }
        }
        return sum;
    }

    private static Map<String, BigDecimal> byName(List<FormLine> lines) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        lines.forEach(line -> assertThat(amounts.put(line.name(), line.amount())).as(line.name()).isNull());
        return amounts;
    }
}
