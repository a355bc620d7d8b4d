package com.takehome.tax;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.FederalParameterTables;
import com.takehome.tax.parameter.FederalParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for every household, over seeded random ones. */
class FederalPropertiesTest {

    private static final int HOUSEHOLDS = 100_000;
    private static final long SEED = 6654;
    private static final FederalParameterTables TABLES = FederalParameterTables.bundled();
    /** Each line that depends on income may be a cent off by rounding. */
    private static final Money ROUNDING = Money.ofCents(5);

    @Test
    void taxNeverFallsAsReceiptsRiseAndIsTheSumOfItsParts() {
        RandomHouseholds households = new RandomHouseholds(SEED);
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < HOUSEHOLDS; i++) {
            FederalFacts facts = households.next();
            FederalParameters parameters = TABLES.forYear(new TaxYear(2024 + i % 4), Rate.ofPercent("2.5"));
            FederalReturn before = FederalReturnRule.compute(facts, parameters);
            FederalReturn after = FederalReturnRule
                    .compute(withMore(facts, Money.ofCents(1 + random.nextLong(500_000))), parameters);
            if (!partsAddUp(before)) {
                broken.add("parts of household " + i);
            }
            if (after.totalTax().plus(ROUNDING).isLessThan(before.totalTax()) && !atACliff(before, after)) {
                broken.add("tax falls for household " + i + ": " + before.totalTax() + " -> " + after.totalTax());
            }
        }
        assertThat(broken).isEmpty();
    }

    private static boolean partsAddUp(FederalReturn computed) {
        Money parts = Money.sum(computed.incomeTax(), computed.amt(), computed.nonrefundableCredits().negated(),
                computed.seTax(), computed.additionalMedicareTax(), computed.netInvestmentIncomeTax(),
                computed.facts().household().otherTaxes());
        Money income = Money.sum(computed.agi(), computed.deduction().negated(), computed.qbiDeduction().negated());
        return parts.equals(computed.totalTax()) && income.atLeastZero().equals(computed.taxableIncome())
                && !computed.totalTax().isNegative();
    }

    /** The places where the law itself takes less from more. */
    private static boolean atACliff(FederalReturn before, FederalReturn after) {
        return minimumBusinessDeductionBegins(before, after) || standardDeductionBringsGifts(before, after);
    }

    /** IRC 199A(i): 1,000 of business income brings 400 at once. */
    private static boolean minimumBusinessDeductionBegins(FederalReturn before, FederalReturn after) {
        return before.form1040().deduction().business().minimum().isZero()
                && after.form1040().deduction().business().minimum().isPositive();
    }

    /** IRC 170(p): who stops itemizing, because a limit fell with income, deducts gifts beside the standard deduction. */
    private static boolean standardDeductionBringsGifts(FederalReturn before, FederalReturn after) {
        return before.form1040().deduction().itemizes() && !after.form1040().deduction().itemizes();
    }

    private static FederalFacts withMore(FederalFacts facts, Money more) {
        return switch (facts.business()) {
            case Business.None none ->
                new FederalFacts(facts.household().withOtherIncome(facts.household().otherIncome().plus(more)), none,
                        facts.specifiedService());
            case Business.SoleProprietorship business -> facts.withBusiness(new Business.SoleProprietorship(
                    more(business.books(), more), business.benefits()));
            case Business.SCorporation business -> facts.withBusiness(
                    new Business.SCorporation(more(business.books(), more), business.salary(), business.benefits()));
        };
    }

    private static Business.Books more(Business.Books books, Money more) {
        return books.withGrossReceipts(books.grossReceipts().plus(more));
    }
}
