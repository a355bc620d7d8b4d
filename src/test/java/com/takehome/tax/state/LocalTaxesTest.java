package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.state.StateFinding.Code;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Local taxes by hand from their published rates, and how a locality is named. */
class LocalTaxesTest {

    private static final StateTaxes TAXES = StateTaxes.published();

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            NY | NYC             | 108000 | 3751.17 | 369.36 + 489.06 + 954.75 on the first 50,000 and 3.876% of 50,000
            NY | Yonkers         | 100000 | 829.42  | 16.75% of 4,951.75, the schedule on 92,000
            OR | MULTNOMAH_PFA   | 302835 | 3375.00 | 1.5% of 125,000 and 3% of 50,000
            PA | Philadelphia    | 100000 | 3750.00 | 3.75%
            MO | Kansas City     | 100000 | 1000.00 | 1%
            MO | St. Louis       | 100000 | 1000.00 | 1%
            DE | Wilmington      | 100000 | 1250.00 | 1.25%
            KY | Louisville      | 100000 | 2200.00 | 2.2%
            KY | Lexington       | 100000 | 2250.00 | 2.25%
            MD | Montgomery      | 60000  | 1710.40 | 3.2% of 53,450
            MD | Anne Arundel    | 60000  | 1451.43 | 2.7% of 50,000 and 2.94% of 3,450
            MD | Frederick       | 60000  | 1582.12 | 2.96% of 53,450
            IN | Marion          | 60000  | 1191.80 | 2.02% of 59,000
            IN | Wayne County    | 60000  | 737.50  | 1.25% of 59,000
            """)
    void agreesWithHandCalculation(UsState state, String locality, String wages, String expected, String working) {
        Household household = Household.of(state, 2025, FilingStatus.SINGLE).wages(wages).in(locality);
        assertThat(compute(household).localTax()).as(working).isEqualTo(Money.parse(expected));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NY | nyc
            NY | New York City
            NY | new york city resident tax
            NY | Brooklyn
            MD | PRINCE_GEORGE_S
            MD | Prince George's County
            MD | St. Mary's
            MD | baltimore city
            IN | ST JOSEPH
            IN | St. Joseph County
            MO | saint louis
            """)
    void namesDoNotDependOnCaseBlanksAndPunctuation(UsState state, String name) {
        Household household = Household.of(state, 2025, FilingStatus.SINGLE).wages("60000").in(name);
        assertThat(compute(household).localTax().isPositive()).isTrue();
    }

    @Test
    void baltimoreCountyIsNotBaltimoreCity() {
        LocalityTable table = TestTables.localities(2025);
        assertThat(table.find(UsState.MD, "Baltimore County").orElseThrow().key()).isEqualTo("BALTIMORE");
        assertThat(table.find(UsState.MD, "Baltimore City").orElseThrow().key()).isEqualTo("BALTIMORE_CITY");
        assertThat(table.find(UsState.IN, "Montgomery")).isNotEqualTo(table.find(UsState.MD, "Montgomery"));
    }

    @ParameterizedTest
    @CsvSource({"25000, 562.50", "25000.01, 687.50", "50000, 1375.00", "50000.01, 1480.00", "150000, 4440.00",
            "150000.01, 4800.00"})
    void frederickTaxesTheWholeIncomeAtTheRateOfItsRow(String taxable, String expected) {
        LocalLevy levy = TestTables.localities(2025).find(UsState.MD, "Frederick").orElseThrow().levy();
        LocalLevy.Base base = new LocalLevy.Base(FilingStatus.SINGLE, List.of(), Money.parse(taxable),
                Money.ZERO);
        assertThat(levy.tax(base)).isEqualTo(Money.parse(expected));
    }

    @Test
    void transitTaxReachesSelfEmploymentAboveTheExclusionOnly() {
        Household household = Household.of(UsState.OR, 2025, FilingStatus.SINGLE).wages("90000").profit("10400", "0");
        assertThat(compute(household.in("TriMet")).localTax()).as("0.8237% of 10,000")
                .isEqualTo(Money.parse("82.37"));
        assertThat(compute(household.in("Lane Transit")).localTax()).as("0.8% of 10,000").isEqualTo(Money.of(80));
        assertThat(compute(household.in("Multnomah; TriMet")).localTax())
                .as("no Preschool for All tax below 125,000").isEqualTo(Money.parse("82.37"));
    }

    @Test
    void cityTaxOnWagesAndProfitsIgnoresALossAndCorporateIncome() {
        Household loss = Household.of(UsState.PA, 2025, FilingStatus.SINGLE).wages("50000").profit("-9000", "0");
        assertThat(compute(loss.in("Philadelphia")).localTax()).isEqualTo(Money.of(1_875));
        Household owner = Household.of(UsState.PA, 2025, FilingStatus.SINGLE).k1("80000", "50000");
        assertThat(compute(owner.in("Philadelphia")).localTax()).isEqualTo(Money.of(1_875));
    }

    @Test
    void aLocalityOfAnotherStateIsUnknownAndTheKnownOnesAreListed() {
        StateReturn ours = compute(Household.of(UsState.PA, 2025, FilingStatus.SINGLE).wages("60000").in("NYC"));
        assertThat(ours.localTax()).isEqualTo(Money.ZERO);
        assertThat(ours.findings()).filteredOn(each -> each.code() == Code.LOCALITY_UNKNOWN).singleElement()
                .extracting(StateFinding::message).asString().contains("\"NYC\"").contains("Philadelphia");
    }

    @ParameterizedTest
    @CsvSource({"MD, Montgomery", "IN, Marion"})
    void withoutACountyItsTaxIsSaidToBeMissing(UsState state, String county) {
        StateReturn without = compute(Household.of(state, 2025, FilingStatus.SINGLE).wages("60000"));
        assertThat(without.findings()).filteredOn(each -> each.code() == Code.LOCAL_TAX_NOT_INCLUDED).singleElement()
                .extracting(StateFinding::message).asString().contains(county);
        StateReturn with = compute(Household.of(state, 2025, FilingStatus.SINGLE).wages("60000").in(county));
        assertThat(with.findings()).extracting(StateFinding::code).doesNotContain(Code.LOCAL_TAX_NOT_INCLUDED);
    }

    private static StateReturn compute(Household household) {
        return TAXES.compute(household.facts()).orElseThrow();
    }
}
