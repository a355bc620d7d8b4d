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
        assertThat(compute(year, status, practice(income, wages, service, Money.ZERO), taxableIncome, gain).deduction())
                .isEqualTo(usd(deduction));
    }

    /** IRC 199A(c)(2): a loss is carried to the next year's income. */
    @Test
    void carriesALossForward() {
        QualifiedBusinessDeduction loss = compute(2025, FilingStatus.SINGLE,
                practice("-5000.00", "0.00", true, usd("1000.00")), "90000.00",
                "0.00");
        QualifiedBusinessDeduction next = compute(2026, FilingStatus.SINGLE, practice("16000.00", "0.00", true,
                loss.lossCarryforward()), "90000.00", "0.00");

        assertThat(loss.lossCarryforward()).isEqualTo(usd("6000.00"));
        assertThat(next.deduction()).isEqualTo(usd("2000.00"));
        assertThat(next.lossCarryforward()).isEqualTo(Money.ZERO);
    }

    /**
     * IRC 199A(b)(2): the wage limit is each trade's own. The practice has 300,000 and as much in wages, so its 60,000 is
     * under half of the wages; the spouse's 100,000 has no wages, so its 20,000 goes over the range, 403,500 to 553,500.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at the threshold: 60,000 + 20,000                     | false | 403500.00 | 80000.00
            a dollar over it: 20,000 / 150,000 less               | false | 403501.00 | 79999.87
            half through: 60,000 + 10,000                         | false | 478500.00 | 70000.00
            above the range: 60,000                               | false | 600000.00 | 60000.00
            service trades half through: 30,000 + 10,000 - 5,000  | true  | 478500.00 | 35000.00
            service trades above the range                        | true  | 600000.00 | 0.00
            """)
    void limitsEachTradeByItsOwnWages(String working, boolean service, String taxableIncome, String deduction) {
        assertThat(compute(2026, FilingStatus.MARRIED_JOINTLY,
                trades("300000.00", "300000.00", "100000.00", service, "0.00"), taxableIncome, "0.00").deduction())
                .isEqualTo(usd(deduction));
    }

    /** Reg. 1.199A-1(d)(2)(iii): a loss lowers the income of the trades that have any, and takes no wages with it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            spouse's loss, above the range: 20% of 300,000               | 400000.00  | -100000.00 | 0.00      | 600000.00 | 60000.00
            practice's loss, half through: half of 60,000                | -100000.00 | 400000.00  | 0.00      | 478500.00 | 30000.00
            practice's loss, above the range: the minimum                | -100000.00 | 400000.00  | 0.00      | 600000.00 | 400.00
            earlier loss 3 to 1, above the range: 20% of 225,000         | 300000.00  | 100000.00  | 100000.00 | 600000.00 | 45000.00
            earlier loss 3 to 1, half through: 45,000 + half of 15,000   | 300000.00  | 100000.00  | 100000.00 | 478500.00 | 52500.00
            more loss than income                                        | 100000.00  | -150000.00 | 0.00      | 600000.00 | 0.00
            """)
    void netsALossAgainstTheOtherTrade(String working, String income, String spouseIncome, String earlierLoss,
            String taxableIncome, String deduction) {
        assertThat(compute(2026, FilingStatus.MARRIED_JOINTLY,
                trades(income, "300000.00", spouseIncome, false, earlierLoss), taxableIncome, "0.00").deduction())
                .isEqualTo(usd(deduction));
    }

    @Test
    void carriesWhatBothTradesLoseTogether() {
        assertThat(compute(2026, FilingStatus.MARRIED_JOINTLY,
                trades("100000.00", "0.00", "-150000.00", false, "10000.00"), "90000.00", "0.00").lossCarryforward())
                .as("150,000 + 10,000 - 100,000").isEqualTo(usd("60000.00"));
    }

    private static QualifiedBusinessDeduction compute(int year, FilingStatus status,
            Form1040Facts.QualifiedBusiness business, String taxableIncome, String gain) {
        return QualifiedBusinessDeductionRule.compute(
                new QualifiedBusinessFacts(status, business, usd(taxableIncome), usd(gain)), figures(year));
    }

    private static Form1040Facts.QualifiedBusiness practice(String income, String wages, boolean service,
            Money earlierLoss) {
        return Form1040Facts.QualifiedBusiness.ofPractice(
                new Form1040Facts.QualifiedTrade(usd(income), usd(wages)), service, earlierLoss);
    }

    private static Form1040Facts.QualifiedBusiness trades(String income, String wages, String spouseIncome,
            boolean service, String earlierLoss) {
        return new Form1040Facts.QualifiedBusiness(new Form1040Facts.QualifiedTrade(usd(income), usd(wages)),
                Form1040Facts.QualifiedTrade.withoutWages(usd(spouseIncome)), service, usd(earlierLoss));
    }
}
