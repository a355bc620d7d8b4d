package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfEmployedHealthInsuranceRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the whole premium                       | 15000.00 | 0  | 100000.00 | 7064.78 | 18587.04 | 15000.00 | IRC 162(l)(1)
            up to earned income after the plan      | 15000.00 | 0  | 20000.00  | 1412.96 | 10000.00 | 8587.04  | Form 7206 line 10
            nothing from a loss                     | 15000.00 | 0  | -20000.00 | 0.00    | 0.00     | 0.00     | IRC 162(l)(2)(A)
            months of an employer's plan left out   | 12000.00 | 3  | 100000.00 | 7064.78 | 0.00     | 9000.00  | IRC 162(l)(2)(B)
            a year of an employer's plan            | 12000.00 | 12 | 100000.00 | 7064.78 | 0.00     | 0.00     | IRC 162(l)(2)(B)
            a third of a cent rounded               | 10000.00 | 4  | 100000.00 | 7064.78 | 0.00     | 6666.67  | 10000 x 8 / 12
            """)
    void deductsThePremium(String what, String premium, int months, String earned, String half, String retirement,
            String deduction, String source) {
        assertThat(SelfEmployedHealthInsuranceRule
                .compute(new HealthInsuranceFacts(usd(premium), months, usd(earned), usd(half), usd(retirement)))
                .deduction()).isEqualTo(usd(deduction));
    }
}
