package com.takehome.tax;

import static com.takehome.tax.TaxFixtures.amount;
import static com.takehome.tax.TaxFixtures.figures;
import static com.takehome.tax.TaxFixtures.usd;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetirementRuleTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            SEP, 20% of net earnings                      | 2026 | SEP_IRA   | false | 100000.00 | 45 | 0.00     | 0.00      | 0.00     | 0.00     | 20000.00 | Pub. 560 rate table
            SEP at the dollar limit                       | 2026 | SEP_IRA   | false | 501600.00 | 45 | 0.00     | 0.00      | 0.00     | 0.00     | 72000.00 | Notice 2025-67
            SEP has no catch-up                           | 2026 | SEP_IRA   | false | 100000.00 | 61 | 0.00     | 0.00      | 0.00     | 0.00     | 20000.00 | IRC 414(v)(6): elective deferrals only
            SEP on a salary, a quarter                    | 2026 | SEP_IRA   | true  | 100000.00 | 45 | 0.00     | 0.00      | 0.00     | 0.00     | 25000.00 | IRC 404(h)(1)(C)
            no earnings                                   | 2026 | SOLO_401K | false | -10.00    | 45 | 0.00     | 0.00      | 0.00     | 0.00     | 0.00     | IRC 401(c)(2)
            solo 401(k), deferral and 20%                 | 2026 | SOLO_401K | false | 100000.00 | 45 | 0.00     | 0.00      | 24500.00 | 0.00     | 20000.00 | Pub. 560 worksheet steps 5, 9
            solo 401(k), all earnings deferred            | 2026 | SOLO_401K | false | 20000.00  | 45 | 0.00     | 0.00      | 20000.00 | 0.00     | 0.00     | IRC 415(c)(1)(B)
            solo 401(k), half of what the deferral leaves | 2026 | SOLO_401K | false | 30000.00  | 45 | 0.00     | 0.00      | 24500.00 | 0.00     | 2750.00  | Pub. 560 worksheet step 12
            solo 401(k) at the dollar limit               | 2026 | SOLO_401K | false | 400000.00 | 49 | 0.00     | 0.00      | 24500.00 | 0.00     | 47500.00 | 72000 in all, Notice 2025-67
            catch-up from 50                              | 2026 | SOLO_401K | false | 400000.00 | 50 | 0.00     | 0.00      | 24500.00 | 8000.00  | 47500.00 | Notice 2025-67
            catch-up at 59                                | 2026 | SOLO_401K | false | 400000.00 | 59 | 0.00     | 0.00      | 24500.00 | 8000.00  | 47500.00 | Notice 2025-67
            catch-up at 60                                | 2026 | SOLO_401K | false | 400000.00 | 60 | 0.00     | 0.00      | 24500.00 | 11250.00 | 47500.00 | Notice 2025-67; SECURE 2.0 sec. 109
            catch-up at 63                                | 2026 | SOLO_401K | false | 400000.00 | 63 | 0.00     | 0.00      | 24500.00 | 11250.00 | 47500.00 | Notice 2025-67; SECURE 2.0 sec. 109
            catch-up at 64                                | 2026 | SOLO_401K | false | 400000.00 | 64 | 0.00     | 0.00      | 24500.00 | 8000.00  | 47500.00 | Notice 2025-67
            no larger catch-up in 2024                    | 2024 | SOLO_401K | false | 400000.00 | 61 | 0.00     | 0.00      | 23000.00 | 7500.00  | 46000.00 | Notice 2023-75
            catch-up at 61 in 2025                        | 2025 | SOLO_401K | false | 400000.00 | 61 | 0.00     | 0.00      | 23500.00 | 11250.00 | 46500.00 | Notice 2024-80
            deferral shared with an employer              | 2026 | SOLO_401K | false | 400000.00 | 45 | 20000.00 | 0.00      | 4500.00  | 0.00     | 67500.00 | IRC 402(g)(1)
            catch-up partly used at an employer           | 2026 | SOLO_401K | false | 400000.00 | 52 | 30000.00 | 0.00      | 0.00     | 2500.00  | 72000.00 | 24500 + 8000 - 30000
            catch-up at the Roth limit                    | 2026 | SOLO_401K | false | 400000.00 | 52 | 0.00     | 150000.00 | 24500.00 | 8000.00  | 47500.00 | IRC 414(v)(7)(A): exceeds
            catch-up over the Roth limit                  | 2026 | SOLO_401K | false | 400000.00 | 52 | 0.00     | 150000.01 | 24500.00 | 0.00     | 47500.00 | IRC 414(v)(7)(A)
            no Roth limit in 2025                         | 2025 | SOLO_401K | false | 400000.00 | 52 | 0.00     | 300000.00 | 23500.00 | 7500.00  | 46500.00 | Notice 2023-62
            catch-up up to the earnings                   | 2026 | SOLO_401K | false | 26000.00  | 52 | 0.00     | 0.00      | 24500.00 | 750.00   | 750.00   | 1500 left, half of it to each
            salary, a quarter on top of the deferral      | 2026 | SOLO_401K | true  | 180000.00 | 45 | 0.00     | 0.00      | 24500.00 | 0.00     | 45000.00 | IRC 404(a)(3), (n)
            salary over the compensation limit            | 2026 | SOLO_401K | true  | 400000.00 | 45 | 0.00     | 0.00      | 24500.00 | 0.00     | 47500.00 | 25% of 360000 is over 47500
            salary all deferred                           | 2026 | SOLO_401K | true  | 20000.00  | 45 | 0.00     | 0.00      | 20000.00 | 0.00     | 0.00     | IRC 415(c)(1)(B)
            """)
    void limitsEachPart(String what, int year, RetirementPlan plan, boolean salaried, String compensation, int age,
            String deferralsElsewhere, String priorWages, String deferral, String catchUp, String employer,
            String source) {
        RetirementAllowed allowed = RetirementRule.compute(
                new RetirementFacts(plan, new RetirementContribution.Maximum(), usd(compensation), salaried,
                        Optional.of(year - age), usd(deferralsElsewhere), usd(priorWages)),
                figures(year));

        assertThat(allowed.deferral()).isEqualTo(usd(deferral));
        assertThat(allowed.catchUp()).isEqualTo(usd(catchUp));
        assertThat(allowed.employer()).isEqualTo(usd(employer));
        assertThat(allowed.limit()).isEqualTo(Money.sum(usd(deferral), usd(catchUp), usd(employer)));
    }

    @ParameterizedTest
    @CsvSource({"10000.00, 10000.00, 0.00, 0.00", "30000.00, 24500.00, 5500.00, 0.00",
            "40000.00, 24500.00, 8000.00, 7500.00", "60000.00, 24500.00, 8000.00, 20000.00",
            "-5.00, 0.00, 0.00, 0.00"})
    void fillsDeferralThenCatchUpThenEmployerPart(String wish, String deferral, String catchUp, String employer) {
        RetirementAllowed allowed = RetirementRule.compute(new RetirementFacts(RetirementPlan.SOLO_401K, amount(wish),
                usd("100000.00"), false, Optional.of(1974), Money.ZERO, Money.ZERO), figures(2026));

        assertThat(allowed.deferral()).isEqualTo(usd(deferral));
        assertThat(allowed.catchUp()).isEqualTo(usd(catchUp));
        assertThat(allowed.employer()).isEqualTo(usd(employer));
        assertThat(allowed.limit()).isEqualTo(usd("52500.00"));
    }

    @Test
    void allowsNothingWithoutAPlan() {
        assertThat(RetirementRule.compute(new RetirementFacts(RetirementPlan.NONE, amount("9000.00"),
                usd("100000.00"), false, Optional.empty(), Money.ZERO, Money.ZERO), figures(2026)))
                .isEqualTo(RetirementAllowed.NONE);
    }
}
