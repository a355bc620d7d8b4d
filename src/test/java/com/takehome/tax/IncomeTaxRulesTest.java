package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.figures;
import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.RateSchedule;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomeTaxRulesTest {

    /** The amounts at the bracket limits are those printed in the tax rate tables of the revenue procedures. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2026 single, 12%            | 2026 | SINGLE             | 12400.00  | 1240.00   | Rev. Proc. 2025-32 sec. 4.01
            2026 single, 22%            | 2026 | SINGLE             | 50400.00  | 5800.00   | Rev. Proc. 2025-32 sec. 4.01
            2026 single, 24%            | 2026 | SINGLE             | 105700.00 | 17966.00  | Rev. Proc. 2025-32 sec. 4.01
            2026 single, 32%            | 2026 | SINGLE             | 201775.00 | 41024.00  | Rev. Proc. 2025-32 sec. 4.01
            2026 single, 35%            | 2026 | SINGLE             | 256225.00 | 58448.00  | Rev. Proc. 2025-32 sec. 4.01
            2026 single, 37%            | 2026 | SINGLE             | 640600.00 | 192979.25 | Rev. Proc. 2025-32 sec. 4.01
            2026 joint, 37%             | 2026 | MARRIED_JOINTLY    | 768700.00 | 206583.50 | Rev. Proc. 2025-32 sec. 4.01
            2026 surviving, as joint    | 2026 | SURVIVING_SPOUSE   | 768700.00 | 206583.50 | IRC 1(j)(2)(A)
            2025 joint, 37%             | 2025 | MARRIED_JOINTLY    | 751600.00 | 202154.50 | Rev. Proc. 2024-40 sec. 2.01
            2024 separate, 37%          | 2024 | MARRIED_SEPARATELY | 365600.00 | 98334.75  | Rev. Proc. 2023-34 sec. 3.01
            2024 head, 22%              | 2024 | HEAD_OF_HOUSEHOLD  | 63100.00  | 7241.00   | Rev. Proc. 2023-34 sec. 3.01
            a dollar in the 37% bracket | 2026 | SINGLE             | 640601.00 | 192979.62 | + 37%
            nothing                     | 2026 | SINGLE             | 0.00      | 0.00      | IRC 1
            """)
    void taxesByTheRateSchedule(String what, int year, FilingStatus status, String income, String tax, String source) {
        assertThat(CapitalGainTaxRule.compute(usd(income), Money.ZERO, status, figures(year)).tax())
                .isEqualTo(usd(tax));
    }

    @ParameterizedTest
    @EnumSource(FilingStatus.class)
    void jumpsAtNoBracketEdge(FilingStatus status) {
        for (int year = 2024; year <= 2031; year++) {
            RateSchedule schedule = figures(year).incomeTax().schedules().get(status);
            schedule.brackets().forEach(bracket -> assertThat(
                    schedule.taxOn(bracket.over().plus(Money.CENT)).minus(schedule.taxOn(bracket.over())))
                    .isBetween(Money.ZERO, Money.CENT));
        }
    }

    /**
     * Qualified Dividends and Capital Gain Tax Worksheet by hand, 2026: ordinary 40,000 single leaves 9,450 at 0%, the
     * rest of 60,000 at 15%: 7,582.50; ordinary tax 1,240 + 12% of 27,600 = 4,552.
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            over the 0% limit            | SINGLE          | 100000.00  | 60000.00   | 12134.50  | 4552 + 15% of 50550
            all at 0%                    | SINGLE          | 49450.00   | 20000.00   | 3286.00   | 1240 + 12% of 17050
            a dollar at 15%              | SINGLE          | 49451.00   | 20001.00   | 3286.15   | the same + 15% of a dollar
            up to the 15% limit          | SINGLE          | 545500.00  | 100000.00  | 139694.25 | 124694.25 on 445500 + 15000
            a dollar at 20%              | SINGLE          | 545501.00  | 100001.00  | 139694.45 | the same + 20% of a dollar
            more gain than income        | SINGLE          | 30000.00   | 60000.00   | 0.00      | all within 49450
            joint, all three rates       | MARRIED_JOINTLY | 1600000.00 | 1500000.00 | 285819.00 | 11504 + 15% of 513700 + 20% of 986300
            """)
    void taxesGainAtItsOwnRates(String what, FilingStatus status, String income, String gain, String tax,
            String source) {
        assertThat(CapitalGainTaxRule.compute(usd(income), usd(gain), status, figures(2026)).tax())
                .isEqualTo(usd(tax));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            both gains                       | SINGLE             | 500.00   | 1000.00  | 1500.00  | 1000.00 | 0.00    | Schedule D line 16
            short loss lowers the long gain  | SINGLE             | -400.00  | 1000.00  | 600.00   | 600.00  | 0.00    | IRC 1222(11)
            short loss beyond the long gain  | SINGLE             | -1600.00 | 1000.00  | -600.00  | 0.00    | 0.00    | IRC 1211(b)
            long loss lowers the short gain  | SINGLE             | 1000.00  | -400.00  | 600.00   | 0.00    | 0.00    | IRC 1222(11)
            a loss at the limit              | SINGLE             | 0.00     | -3000.00 | -3000.00 | 0.00    | 0.00    | IRC 1211(b)(1)
            a loss beyond the limit          | SINGLE             | 0.00     | -3001.00 | -3000.00 | 0.00    | 1.00    | IRC 1212(b)
            a separate return's limit        | MARRIED_SEPARATELY | -2000.00 | 0.00     | -1500.00 | 0.00    | 500.00  | IRC 1211(b)(1)
            """)
    void netsGainsAndLosses(String what, FilingStatus status, String shortTerm, String longTerm, String reported,
            String netGain, String carried, String source) {
        CapitalGains computed = CapitalGainsRule.compute(
                new Form1040Facts.Investment(Money.ZERO, Money.ZERO, usd(longTerm), usd(shortTerm)), status,
                figures(2026));

        assertThat(computed.reported()).isEqualTo(usd(reported));
        assertThat(computed.netCapitalGain()).isEqualTo(usd(netGain));
        assertThat(computed.lossCarryover()).isEqualTo(usd(carried));
    }

    /**
     * Form 6251 by hand, 2026 joint: wages 132,200 and a gain of 1,500,000, standard deduction 32,200. Line 4 is
     * 1,632,200, the exemption gone at 1,280,400. Line 18: 26% of 132,200 = 34,372; the gain bears the same 77,055 +
     * 197,260 as in the regular tax of 285,819. 308,687 - 285,819 = 22,868.
     */
    @Test
    void addsMinimumTaxWhereTheExemptionIsGone() {
        Form1040 form = form1040(FilingStatus.MARRIED_JOINTLY, "132200.00", "1500000.00");

        assertThat(form.incomeTax().tax()).isEqualTo(usd("285819.00"));
        assertThat(form.alternativeMinimumTax().exemption()).isEqualTo(Money.ZERO);
        assertThat(form.alternativeMinimumTax().tax()).isEqualTo(usd("22868.00"));
    }

    /** IRC 55(d)(3): 70,100 is gone at 500,000 + 140,200; half of the 59,800 beyond comes back as income. */
    @Test
    void addsTheExemptionBackOnASeparateReturn() {
        AlternativeMinimumTax tax = form1040(FilingStatus.MARRIED_SEPARATELY, "700000.00", "0.00")
                .alternativeMinimumTax();

        assertThat(tax.income()).isEqualTo(usd("729900.00"));
        assertThat(tax.exemption()).isEqualTo(Money.ZERO);
    }

    /** Form 6251 line 5: 90,100 less half of what wages, line 4 with the standard deduction back, exceed 500,000 by. */
    @ParameterizedTest
    @CsvSource({"500000.00, 90100.00", "500001.00, 90099.50", "680200.00, 0.00"})
    void phasesTheExemptionOut(String income, String exemption) {
        assertThat(form1040(FilingStatus.SINGLE, income, "0.00").alternativeMinimumTax().exemption())
                .isEqualTo(usd(exemption));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at the start                   | SINGLE           | 1 | 0 | 200000.00 | 99999.00 | 2200.00 | IRC 24(h)(3)
            a cent over takes a step       | SINGLE           | 1 | 0 | 200000.01 | 99999.00 | 2150.00 | 50 per 1,000 or part
            a thousand over                | SINGLE           | 1 | 0 | 201000.00 | 99999.00 | 2150.00 | 50 per 1,000 or part
            gone                           | SINGLE           | 1 | 0 | 243000.01 | 99999.00 | 0.00    | 44 x 50
            joint start                    | MARRIED_JOINTLY  | 2 | 1 | 400000.00 | 99999.00 | 4900.00 | 2 x 2,200 + 500
            a surviving spouse, as single  | SURVIVING_SPOUSE | 1 | 0 | 210000.00 | 99999.00 | 1700.00 | IRC 24(h)(3)
            up to the tax                  | SINGLE           | 2 | 0 | 30000.00  | 1000.00  | 1000.00 | IRC 26(a)
            """)
    void creditsDependents(String what, FilingStatus status, int children, int others, String agi, String tax,
            String credit, String source) {
        Taxpayers taxpayers = new Taxpayers(status, Optional.empty(), Optional.empty(), children, others);

        assertThat(DependentCreditsRule.compute(taxpayers, usd(agi), usd(tax), figures(2026)).credit())
                .isEqualTo(usd(credit));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            wages at the threshold                     | SINGLE             | 200000.00 | 0.00      | 0.00   | Form 8959 line 6
            wages a dollar over                        | SINGLE             | 200001.00 | 0.00      | 0.01   | 0.9%
            earnings over the threshold                | SINGLE             | 0.00      | 210000.00 | 90.00  | 0.9% of 10,000
            wages use up the threshold of earnings     | SINGLE             | 150000.00 | 60000.00  | 90.00  | 0.9% of 10,000
            wages over it leave none to earnings       | SINGLE             | 210000.00 | 10000.00  | 180.00 | 0.9% of 10,000 twice
            joint                                      | MARRIED_JOINTLY    | 250000.00 | 1000.00   | 9.00   | 0.9% of 1,000
            separate                                   | MARRIED_SEPARATELY | 126000.00 | 0.00      | 9.00   | 0.9% of 1,000
            a surviving spouse, as single              | SURVIVING_SPOUSE   | 201000.00 | 0.00      | 9.00   | IRC 3101(b)(2)(C)
            """)
    void taxesHighEarnings(String what, FilingStatus status, String wages, String earnings, String tax,
            String source) {
        assertThat(AdditionalMedicareTaxRule.compute(usd(wages), usd(earnings), status, figures(2026)).tax())
                .isEqualTo(usd(tax));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            at the threshold             | SINGLE             | 10000.00 | 200000.00 | 0.00   | IRC 1411(b)
            the income over it           | SINGLE             | 10000.00 | 201000.00 | 38.00  | 3.8% of 1,000
            the investment income        | SINGLE             | 10000.00 | 300000.00 | 380.00 | 3.8% of 10,000
            a loss                       | SINGLE             | -3000.00 | 300000.00 | 0.00   | Form 8960 line 12
            a surviving spouse, as joint | SURVIVING_SPOUSE   | 10000.00 | 251000.00 | 38.00  | IRC 1411(b)(1)
            separate                     | MARRIED_SEPARATELY | 10000.00 | 126000.00 | 38.00  | IRC 1411(b)(2)
            """)
    void taxesInvestmentIncome(String what, FilingStatus status, String income, String agi, String tax,
            String source) {
        assertThat(NetInvestmentIncomeTaxRule.compute(usd(income), usd(agi), status, figures(2026)).tax())
                .isEqualTo(usd(tax));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.00", "500.00", "99999.00"})
    void takesOtherCreditsBeforeThoseForDependents(String other) {
        Taxpayers family = new Taxpayers(FilingStatus.SINGLE, Optional.empty(), Optional.empty(), 1, 0);
        Form1040Facts facts = facts(family, "36100.00", "0.00", other);

        Form1040 form = Form1040Rule.compute(facts, figures(2026));

        // taxable income 20,000: 1,240 + 12% of 7,600 = 2,152
        Money tax = usd("2152.00");
        assertThat(form.otherCredits()).isEqualTo(usd(other).min(tax));
        assertThat(form.dependentCredits().credit()).isEqualTo(usd("2200.00").min(tax.minus(form.otherCredits())));
        assertThat(form.taxAfterCredits()).isEqualTo(Money.ZERO);
    }

    private static Form1040 form1040(FilingStatus status, String wages, String gain) {
        return Form1040Rule.compute(facts(Taxpayers.of(status), wages, gain, "0.00"), figures(2026));
    }

    private static Form1040Facts facts(Taxpayers taxpayers, String wages, String gain, String otherCredits) {
        return new Form1040Facts(taxpayers,
                new Form1040Facts.Income(usd(wages),
                        new Form1040Facts.Investment(Money.ZERO, Money.ZERO, usd(gain), Money.ZERO), Money.ZERO,
                        Money.ZERO, Money.ZERO, Money.ZERO),
                Form1040Facts.Adjustments.NONE, Form1040Facts.QualifiedBusiness.NONE, Form1040Facts.Itemized.NONE,
                Form1040Facts.SelfEmployment.NONE, usd(otherCredits), Money.ZERO);
    }
}
