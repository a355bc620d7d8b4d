package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.figures;
import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeductionRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            single                              | 2026 | SINGLE             | 45 | 45 | 0.00    | 16100.00 | 0.00    | Rev. Proc. 2025-32
            joint                               | 2025 | MARRIED_JOINTLY    | 45 | 45 | 0.00    | 31500.00 | 0.00    | IRC 63(c)(7)
            head of household                   | 2024 | HEAD_OF_HOUSEHOLD  | 45 | 45 | 0.00    | 21900.00 | 0.00    | Rev. Proc. 2023-34
            surviving spouse, as joint          | 2026 | SURVIVING_SPOUSE   | 66 | 45 | 0.00    | 33850.00 | 0.00    | 32,200 + 1,650
            the year of the 65th birthday       | 2026 | SINGLE             | 65 | 45 | 0.00    | 18150.00 | 0.00    | 16,100 + 2,050
            the year before                     | 2026 | SINGLE             | 64 | 45 | 0.00    | 16100.00 | 0.00    | IRC 63(f)
            both spouses                        | 2026 | MARRIED_JOINTLY    | 67 | 67 | 0.00    | 35500.00 | 0.00    | 32,200 + 2 x 1,650
            the spouse of a separate return     | 2026 | MARRIED_SEPARATELY | 45 | 67 | 0.00    | 16100.00 | 0.00    | own age only
            gifts beside it                     | 2026 | SINGLE             | 45 | 45 | 800.00  | 16100.00 | 800.00  | IRC 170(p)
            gifts up to the limit               | 2026 | SINGLE             | 45 | 45 | 1500.00 | 16100.00 | 1000.00 | IRC 170(p)
            gifts on a joint return             | 2026 | MARRIED_JOINTLY    | 45 | 45 | 2500.00 | 32200.00 | 2000.00 | IRC 170(p)
            no gifts before 2026                | 2025 | SINGLE             | 45 | 45 | 1500.00 | 15750.00 | 0.00    | P.L. 119-21 sec. 70424
            """)
    void takesTheStandardDeduction(String what, int year, FilingStatus status, int age, int spouseAge, String given,
            String standard, String gifts, String source) {
        StandardDeduction computed = StandardDeductionRule.compute(taxpayers(year, status, age, spouseAge),
                usd(given), figures(year));

        assertThat(computed.total()).isEqualTo(usd(standard));
        assertThat(computed.gifts()).isEqualTo(usd(gifts));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at the start of the phase-out     | 2026 | SINGLE             | 65 | 45 | 75000.00  | 6000.00  | IRC 151(d)(5)(C)
            a dollar over                     | 2026 | SINGLE             | 65 | 45 | 75001.00  | 5999.94  | 6%
            at the end                        | 2026 | SINGLE             | 65 | 45 | 175000.00 | 0.00     | 6% of 100,000
            a year too young                  | 2026 | SINGLE             | 64 | 45 | 50000.00  | 0.00     | IRC 151(d)(5)(C)(ii)
            both, each reduced                | 2026 | MARRIED_JOINTLY    | 70 | 70 | 160000.00 | 10800.00 | 2 x (6,000 - 600)
            one of two                        | 2026 | MARRIED_JOINTLY    | 70 | 60 | 150000.00 | 6000.00  | IRC 151(d)(5)(C)
            a separate return                 | 2026 | MARRIED_SEPARATELY | 70 | 70 | 50000.00  | 0.00     | IRC 151(d)(5)(C)(v)
            a surviving spouse, as single     | 2026 | SURVIVING_SPOUSE   | 70 | 45 | 100000.00 | 4500.00  | 6,000 - 6% of 25,000
            not before 2025                   | 2024 | SINGLE             | 70 | 45 | 50000.00  | 0.00     | P.L. 119-21 sec. 70103
            not after 2028                    | 2029 | SINGLE             | 70 | 45 | 50000.00  | 0.00     | IRC 151(d)(5)(C)(i)
            """)
    void takesTheDeductionForSeniors(String what, int year, FilingStatus status, int age, int spouseAge, String agi,
            String deduction, String source) {
        assertThat(SeniorDeductionRule
                .compute(taxpayers(year, status, age, spouseAge), usd(agi), figures(year)).deduction())
                .isEqualTo(usd(deduction));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the cap of 2024                        | 2024 | SINGLE             | 900000.00 | 60000.00 | 10000.00 | IRC 164(b)(6)
            taxes under the cap                    | 2026 | SINGLE             | 300000.00 | 30000.00 | 30000.00 | IRC 164(b)(6)
            the cap                                | 2026 | SINGLE             | 505000.00 | 60000.00 | 40400.00 | IRC 164(b)(7)
            a dollar into the phase-down           | 2026 | SINGLE             | 505001.00 | 60000.00 | 40399.70 | 30%
            the floor                              | 2026 | SINGLE             | 606334.00 | 60000.00 | 10000.00 | 40,400 - 30% of 101,334 < 10,000
            a separate return                      | 2026 | MARRIED_SEPARATELY | 262500.00 | 60000.00 | 17200.00 | 20,200 - 30% of 10,000
            a separate return's floor              | 2026 | MARRIED_SEPARATELY | 900000.00 | 60000.00 | 5000.00  | IRC 164(b)(7)(B)(iii)
            2027 by statute                        | 2027 | MARRIED_JOINTLY    | 300000.00 | 60000.00 | 40804.00 | 40,400 x 101%
            2030 by statute                        | 2030 | MARRIED_JOINTLY    | 900000.00 | 60000.00 | 10000.00 | IRC 164(b)(7)(A)(v)
            """)
    void capsStateAndLocalTaxes(String what, int year, FilingStatus status, String agi, String paid, String allowed,
            String source) {
        assertThat(ItemizedDeductionsRule.compute(itemized(paid, "0.00", "0.00"), status, usd(agi), figures(year))
                .taxes()).isEqualTo(usd(allowed));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            above half a per cent   | 2026 | 200000.00 | 10000.00  | 9000.00   | IRC 170(b)(1)(I)
            under half a per cent   | 2026 | 200000.00 | 1000.00   | 0.00      | IRC 170(b)(1)(I)
            no floor before 2026    | 2025 | 200000.00 | 10000.00  | 10000.00  | P.L. 119-21 sec. 70425
            up to the ceiling       | 2025 | 200000.00 | 150000.00 | 120000.00 | IRC 170(b)(1)(G): 60%
            none in a loss          | 2026 | -5000.00  | 1000.00   | 0.00      | IRC 170(b)(1)
            """)
    void limitsGifts(String what, int year, String agi, String given, String allowed, String source) {
        assertThat(ItemizedDeductionsRule
                .compute(itemized("0.00", "0.00", given), FilingStatus.SINGLE, usd(agi), figures(year)).gifts())
                .isEqualTo(usd(allowed));
    }

    /**
     * IRC 68, by hand: taxes 10,000 at the floor of the cap and interest 60,000; the income of 800,000 is 159,400 above
     * 640,600, so 2/37 of 70,000 = 3,783.78 goes.
     */
    @Test
    void reducesItemizedDeductionsInTheHighestBracket() {
        Deduction computed = compute(2026, "800000.00", itemized("50000.00", "60000.00", "0.00"));

        assertThat(computed.itemizes()).isTrue();
        assertThat(computed.overallReduction()).isEqualTo(usd("3783.78"));
        assertThat(computed.total()).isEqualTo(usd("66216.22"));
    }

    /** IRC 68(a)(2): 2/37 of the 9,400 above 640,600. */
    @Test
    void reducesByTheIncomeInTheHighestBracketWhereThatIsLess() {
        assertThat(compute(2026, "650000.00", itemized("50000.00", "60000.00", "0.00")).overallReduction())
                .isEqualTo(usd("508.11"));
    }

    @Test
    void knowsNoOverallReductionBefore2026() {
        assertThat(compute(2025, "800000.00", itemized("50000.00", "60000.00", "0.00")).overallReduction())
                .isEqualTo(Money.ZERO);
    }

    @Test
    void itemizesOnlyAboveTheStandardDeduction() {
        assertThat(compute(2026, "100000.00", itemized("6100.00", "10000.00", "0.00")).itemizes()).isFalse();
        assertThat(compute(2026, "100000.00", itemized("6100.01", "10000.00", "0.00")).itemizes()).isTrue();
    }

    private static Deduction compute(int year, String agi, Form1040Facts.Itemized itemized) {
        Form1040Facts facts = new Form1040Facts(Taxpayers.of(FilingStatus.SINGLE),
                new Form1040Facts.Income(usd(agi), Form1040Facts.Investment.NONE, Money.ZERO, Money.ZERO, Money.ZERO,
                        Money.ZERO),
                Form1040Facts.Adjustments.NONE, Form1040Facts.QualifiedBusiness.NONE, itemized,
                Form1040Facts.SelfEmployment.NONE, Money.ZERO, Money.ZERO);
        return DeductionRule.compute(facts, usd(agi), Money.ZERO, figures(year));
    }

    private static Form1040Facts.Itemized itemized(String taxes, String interest, String gifts) {
        return new Form1040Facts.Itemized(usd(taxes), usd(interest), usd(gifts), Money.ZERO);
    }

    private static Taxpayers taxpayers(int year, FilingStatus status, int age, int spouseAge) {
        return new Taxpayers(status, Optional.of(year - age), Optional.of(year - spouseAge), 0, 0);
    }
}
