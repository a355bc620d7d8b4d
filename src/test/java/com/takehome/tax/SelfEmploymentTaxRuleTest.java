package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.figures;
import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfEmploymentTaxRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            no profit                          | 2026 | 0.00      | 0.00      | 0.00      | 0.00     | 0.00     | IRC 1402(a)
            a loss                             | 2026 | -5000.00  | 0.00      | 0.00      | 0.00     | 0.00     | IRC 1402(a)
            a cent under the floor             | 2026 | 433.12    | 0.00      | 0.00      | 0.00     | 0.00     | 433.12 x 92.35% = 399.99 < 400, IRC 1402(b)(2)
            at the floor                       | 2026 | 433.13    | 0.00      | 400.00    | 61.20    | 30.60    | 400.00 x 15.3%
            at the wage base                   | 2026 | 199783.43 | 0.00      | 184500.00 | 28228.50 | 14114.25 | 22878.00, the published maximum, + 184500 x 2.9%
            a dollar over the wage base        | 2026 | 199784.43 | 0.00      | 184500.92 | 28228.53 | 14114.27 | 22878.00 + 184500.92 x 2.9%
            wages use up part of the base      | 2026 | 100000.00 | 150000.00 | 92350.00  | 6956.15  | 3478.08  | 34500 x 12.4% + 92350 x 2.9%
            wages use up all of the base       | 2026 | 100000.00 | 184500.00 | 92350.00  | 2678.15  | 1339.08  | 92350 x 2.9%
            wages beyond the base              | 2026 | 100000.00 | 300000.00 | 92350.00  | 2678.15  | 1339.08  | 92350 x 2.9%
            the published maximum of 2025      | 2025 | 520000.00 | 0.00      | 480220.00 | 35762.78 | 17881.39 | 21836.40 + 480220 x 2.9%
            the published maximum of 2024      | 2024 | 520000.00 | 0.00      | 480220.00 | 34832.78 | 17416.39 | 20906.40 + 480220 x 2.9%
            """)
    void taxesNetEarnings(String what, int year, String profit, String wages, String netEarnings, String tax,
            String half, String source) {
        SelfEmploymentTax computed = SelfEmploymentTaxRule.compute(usd(profit), usd(wages), figures(year));

        assertThat(computed.netEarnings()).isEqualTo(usd(netEarnings));
        assertThat(computed.tax()).isEqualTo(usd(tax));
        assertThat(computed.deduction()).isEqualTo(usd(half));
    }
}
