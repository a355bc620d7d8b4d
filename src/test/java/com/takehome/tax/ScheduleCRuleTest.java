package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.money.Money;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleCRuleTest {

    @Test
    void putsEachCategoryOnItsLine() {
        ScheduleC schedule = ScheduleCRule.compute(Business.Books.of(usd("100000.00"),
                Map.of(ExpenseCategory.SOFTWARE, usd("3000.00"), ExpenseCategory.BANK_FEES, usd("200.00"),
                        ExpenseCategory.TRAVEL, usd("5000.00"), ExpenseCategory.DEPRECIATION, usd("1000.00"))));

        assertThat(schedule.deductions()).containsExactlyInAnyOrderEntriesOf(
                Map.of(ScheduleCLine.OTHER, usd("3200.00"), ScheduleCLine.TRAVEL, usd("5000.00"),
                        ScheduleCLine.DEPRECIATION, usd("1000.00")));
        assertThat(schedule.netProfit()).isEqualTo(usd("90800.00"));
    }

    /** IRC 274(n)(1): half; 100.01 / 2 = 50.005, half-up 50.01. */
    @Test
    void halvesTheYearsMealsOnce() {
        ScheduleC schedule = ScheduleCRule
                .compute(Business.Books.of(usd("1000.00"), Map.of(ExpenseCategory.MEALS, usd("100.01"))));

        assertThat(schedule.totalExpenses()).isEqualTo(usd("50.01"));
    }

    @Test
    void deductsNeitherEquipmentNorHealthInsurance() {
        ScheduleC schedule = ScheduleCRule.compute(Business.Books.of(usd("1000.00"),
                Map.of(ExpenseCategory.EQUIPMENT, usd("400.00"), ExpenseCategory.HEALTH_INSURANCE, usd("300.00"))));

        assertThat(schedule.netProfit()).isEqualTo(usd("1000.00"));
    }

    @Test
    void deductsAStatesTaxOnTheBusinessWithTaxesAndLicenses() {
        ScheduleC schedule = ScheduleCRule.compute(Business.Books
                .of(usd("1000.00"), Map.of(ExpenseCategory.TAXES_AND_LICENSES, usd("50.00")))
                .withEntityTax(usd("800.00")));

        assertThat(schedule.deductions()).containsEntry(ScheduleCLine.TAXES_AND_LICENSES, usd("850.00"));
        assertThat(schedule.netProfit()).isEqualTo(usd("150.00"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            all of it under the profit     | 5000.00 | 3000.00 | 0.00   | 3000.00 | 2000.00  | 0.00    | IRC 280A(c)(5)
            just the profit                | 3000.00 | 3000.00 | 0.00   | 3000.00 | 0.00     | 0.00    | IRC 280A(c)(5)
            a dollar more than the profit  | 2999.00 | 3000.00 | 0.00   | 2999.00 | 0.00     | 1.00    | IRC 280A(c)(5)
            last year's rest counts again  | 5000.00 | 3000.00 | 500.00 | 3500.00 | 1500.00  | 0.00    | Form 8829 line 25
            nothing in a loss              | -100.00 | 3000.00 | 500.00 | 0.00    | -100.00  | 3500.00 | IRC 280A(c)(5)
            """)
    void limitsTheHomeOfficeToTheProfitBeforeIt(String what, String receipts, String cost, String carried,
            String deducted, String netProfit, String left, String source) {
        ScheduleC schedule = ScheduleCRule.compute(new Business.Books(usd(receipts),
                Map.of(ExpenseCategory.HOME_OFFICE, usd(cost)), Money.ZERO, usd(carried)));

        assertThat(schedule.homeOffice()).isEqualTo(usd(deducted));
        assertThat(schedule.netProfit()).isEqualTo(usd(netProfit));
        assertThat(schedule.homeOfficeCarryover()).isEqualTo(usd(left));
    }
}
