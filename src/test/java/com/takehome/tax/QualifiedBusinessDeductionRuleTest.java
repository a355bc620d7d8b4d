package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.figures;
import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QualifiedBusinessDeductionRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            20% up to the threshold                         | 2026 | SINGLE             | true  | 200000.00 | 0.00     | 201750.00 | 0.00     | 40000.00 | IRC 199A(a)
            20% of taxable income if that is less           | 2026 | SINGLE             | true  | 200000.00 | 0.00     | 150000.00 | 0.00     | 30000.00 | IRC 199A(a)(2)
            capital gain leaves the cap                     | 2026 | SINGLE             | true  | 100000.00 | 0.00     | 50000.00  | 20000.00 | 6000.00  | IRC 199A(a)(2)
            service trade, half through: half of half       | 2026 | SINGLE             | true  | 200000.00 | 0.00     | 239250.00 | 0.00     | 10000.00 | half of 200000 counts; 20000 less half of 20000
            other trade without wages, half through         | 2026 | SINGLE             | false | 200000.00 | 0.00     | 239250.00 | 0.00     | 20000.00 | 40000 less half of 40000
            other trade with wages, half through            | 2026 | SINGLE             | false | 200000.00 | 60000.00 | 239250.00 | 0.00     | 35000.00 | 40000 less half of 40000 - 30000
            other trade with enough wages                   | 2026 | SINGLE             | false | 200000.00 | 90000.00 | 300000.00 | 0.00     | 40000.00 | half of 90000 is over 40000
            other trade with wages, above the range         | 2026 | SINGLE             | false | 200000.00 | 60000.00 | 300000.00 | 0.00     | 30000.00 | IRC 199A(b)(2)(B)(i)
            service trade a cent below the end              | 2026 | SINGLE             | true  | 200000.00 | 90000.00 | 276749.99 | 0.00     | 400.00   | IRC 199A(i), still in the range
            service trade at the end                        | 2026 | SINGLE             | true  | 200000.00 | 90000.00 | 276750.00 | 0.00     | 0.00     | IRC 199A(d)(3)(A); position on the minimum
            other trade at the end, minimum                 | 2026 | SINGLE             | false | 200000.00 | 0.00     | 276750.00 | 0.00     | 400.00   | IRC 199A(i)
            a separate return's own threshold               | 2026 | MARRIED_SEPARATELY | true  | 100000.00 | 0.00     | 201775.00 | 0.00     | 20000.00 | Rev. Proc. 2025-32: 201,775
            joint threshold                                 | 2026 | MARRIED_JOINTLY    | true  | 400000.00 | 0.00     | 403500.00 | 0.00     | 80000.00 | Rev. Proc. 2025-32: 403,500
            joint, half through                             | 2026 | MARRIED_JOINTLY    | true  | 400000.00 | 0.00     | 478500.00 | 0.00     | 20000.00 | range 150,000
            a surviving spouse has the single threshold     | 2026 | SURVIVING_SPOUSE   | true  | 200000.00 | 0.00     | 276750.00 | 0.00     | 0.00     | IRC 199A(e)(2)(A)
            range of 2025: half through                     | 2025 | SINGLE             | true  | 200000.00 | 0.00     | 222300.00 | 0.00     | 10000.00 | 197,300 + 25,000
            joint range of 2024: half through               | 2024 | MARRIED_JOINTLY    | false | 400000.00 | 0.00     | 433900.00 | 0.00     | 40000.00 | 383,900 + 50,000
            a cent under the income for the minimum         | 2026 | SINGLE             | true  | 999.99    | 0.00     | 50000.00  | 0.00     | 200.00   | IRC 199A(i)(2)
            the income for the minimum                      | 2026 | SINGLE             | true  | 1000.00   | 0.00     | 50000.00  | 0.00     | 400.00   | IRC 199A(i)(1)
            no minimum before 2026                          | 2025 | SINGLE             | true  | 1000.00   | 0.00     | 50000.00  | 0.00     | 200.00   | P.L. 119-21 sec. 70105
            the minimum is no less without taxable income   | 2026 | SINGLE             | true  | 5000.00   | 0.00     | 0.00      | 0.00     | 400.00   | IRC 199A(i)(1): greater of
            a loss                                          | 2026 | SINGLE             | true  | -5000.00  | 0.00     | 50000.00  | 0.00     | 0.00     | IRC 199A(c)(2)
            """)
    void deducts(String what, int year, FilingStatus status, boolean service, String income, String wages,
            String taxableIncome, String gain, String deduction, String source) {
        assertThat(compute(year, status, new Form1040Facts.QualifiedBusiness(usd(income), usd(wages), service,
                Money.ZERO), taxableIncome, gain).deduction()).isEqualTo(usd(deduction));
    }

    /** IRC 199A(c)(2): a loss is carried to the next year's income. */
    @Test
    void carriesALossForward() {
        QualifiedBusinessDeduction loss = compute(2025, FilingStatus.SINGLE,
                new Form1040Facts.QualifiedBusiness(usd("-5000.00"), Money.ZERO, true, usd("1000.00")), "90000.00",
                "0.00");
        QualifiedBusinessDeduction next = compute(2026, FilingStatus.SINGLE, new Form1040Facts.QualifiedBusiness(
                usd("16000.00"), Money.ZERO, true, loss.lossCarryforward()), "90000.00", "0.00");

        assertThat(loss.lossCarryforward()).isEqualTo(usd("6000.00"));
        assertThat(next.deduction()).isEqualTo(usd("2000.00"));
        assertThat(next.lossCarryforward()).isEqualTo(Money.ZERO);
    }

    private static QualifiedBusinessDeduction compute(int year, FilingStatus status,
            Form1040Facts.QualifiedBusiness business, String taxableIncome, String gain) {
        return QualifiedBusinessDeductionRule.compute(
                new QualifiedBusinessFacts(status, business, usd(taxableIncome), usd(gain)), figures(year));
    }
}
