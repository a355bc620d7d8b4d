package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Entity;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Taxes on the entity at each threshold: RTC 17941, 17942, 23802; 35 ILCS 5/201(c), (d). */
class EntityTaxRuleTest {

    private static final StateTaxes TAXES = StateTaxes.published();

    @ParameterizedTest
    @CsvSource({"CA, SINGLE_MEMBER_LLC, 0, 0, 800.00", "CA, SINGLE_MEMBER_LLC, 249999.99, 0, 800.00",
            "CA, SINGLE_MEMBER_LLC, 250000, 0, 1700.00", "CA, SINGLE_MEMBER_LLC, 499999, 0, 1700.00",
            "CA, SINGLE_MEMBER_LLC, 500000, 0, 3300.00", "CA, SINGLE_MEMBER_LLC, 1000000, 0, 6800.00",
            "CA, SINGLE_MEMBER_LLC, 5000000, 0, 12590.00", "CA, S_CORPORATION, 900000, 53333.33, 800.00",
            "CA, S_CORPORATION, 900000, 53334, 800.01", "CA, S_CORPORATION, 900000, 200000, 3000.00",
            "CA, S_CORPORATION, 900000, -1, 800.00", "CA, SOLE_PROPRIETOR, 900000, 200000, 0.00",
            "IL, S_CORPORATION, 420000, 100000, 1500.00", "IL, S_CORPORATION, 420000, -5, 0.00",
            "IL, SINGLE_MEMBER_LLC, 420000, 100000, 0.00", "TX, S_CORPORATION, 420000, 100000, 0.00"})
    void agreesWithTheStatute(UsState state, Entity entity, String receipts, String netIncome, String expected) {
        EntityTax tax = TAXES.entityTax(state, new TaxYear(2026), entity, Money.parse(receipts), Money.parse(netIncome))
                .orElseThrow();
        assertThat(tax.amount()).isEqualTo(Money.parse(expected));
    }

    @Test
    void namesFormAndLaw() {
        EntityTax tax = TAXES.entityTax(UsState.CA, new TaxYear(2026), Entity.S_CORPORATION, Money.of(900_000),
                Money.of(200_000)).orElseThrow();
        assertThat(tax.form()).isEqualTo("Form 100S");
        assertThat(tax.formula()).isEqualTo("1.5% of net income of 200000.00, at least 800.00");
        assertThat(tax.source()).contains("23802");
    }

    @Test
    void isUnknownBeforeTheFirstPublishedYear() {
        assertThat(TAXES.entityTax(UsState.CA, new TaxYear(2024), Entity.S_CORPORATION, Money.ZERO, Money.ZERO))
                .isEmpty();
    }
}
