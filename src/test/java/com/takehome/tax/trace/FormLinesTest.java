package com.takehome.tax.trace;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.FilingStatus;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.Business;
import com.takehome.tax.FederalFacts;
import com.takehome.tax.FederalReturnRule;
import com.takehome.tax.Form1040Facts;
import com.takehome.tax.FormLine;
import com.takehome.tax.Taxpayers;
import com.takehome.tax.Wages;
import com.takehome.tax.parameter.FederalParameterTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Which lines a return shows, under which words and from which sources, read against the forms once and approved;
 * {@code -Dapprove=true} writes them anew. The amounts are checked elsewhere.
 */
class FormLinesTest {

    private static final Path APPROVED = Path.of("src/test/resources/tax/trace");
    private static final Money PREMIUM = Money.of(15_000);

    @Test
    void twoTradesAboveTheThreshold() throws IOException {
        assertLines("two-trades", new FederalFacts(rich(FilingStatus.MARRIED_JOINTLY)
                .withSpouse(Wages.of(Money.of(60_000)), Money.of(80_000)), practice(600_000, RetirementPlan.SEP_IRA),
                true));
    }

    @Test
    void practiceBelowTheThreshold() throws IOException {
        assertLines("below-the-threshold",
                new FederalFacts(FederalFacts.Household.of(Taxpayers.of(FilingStatus.SINGLE)),
                        practice(150_000, RetirementPlan.NONE), false));
    }

    @Test
    void practiceAlone() throws IOException {
        assertLines("one-trade", new FederalFacts(FederalFacts.Household.of(Taxpayers.of(FilingStatus.SINGLE)),
                practice(540_000, RetirementPlan.SOLO_401K), false));
    }

    @Test
    void corporation() throws IOException {
        assertLines("corporation", new FederalFacts(rich(FilingStatus.SINGLE),
                new Business.SCorporation(books(420_000), Money.of(180_000), benefits(RetirementPlan.SOLO_401K)),
                true));
    }

    @Test
    void spouseAlone() throws IOException {
        assertLines("spouse-alone",
                new FederalFacts(FederalFacts.Household.of(Taxpayers.of(FilingStatus.MARRIED_JOINTLY))
                        .withSpouse(Wages.NONE, Money.of(90_000)), new Business.None(), true));
    }

    private static FederalFacts.Household rich(FilingStatus status) {
        Money amount = Money.of(20_000);
        return new FederalFacts.Household(
                new Taxpayers(status, Optional.of(1958), Optional.of(1960), 2, 1), Wages.of(Money.of(150_000)),
                Money.of(5_000), Money.of(150_000), 3, Wages.NONE, Money.ZERO,
                new Form1040Facts.Investment(amount, Money.of(9_000), Money.of(40_000), Money.of(3_000)),
                Money.of(2_000), Money.of(1_000),
                new Form1040Facts.Itemized(amount, amount, amount, Money.of(100)), Money.of(500), Money.of(300),
                Money.of(4_000));
    }

    private static Business practice(int receipts, RetirementPlan plan) {
        return new Business.SoleProprietorship(books(receipts), benefits(plan));
    }

    private static Business.Books books(int receipts) {
        return new Business.Books(Money.of(receipts),
                Map.of(ExpenseCategory.MEALS, Money.of(4_000), ExpenseCategory.HOME_OFFICE, Money.of(6_000),
                        ExpenseCategory.WAGES, Money.of(30_000), ExpenseCategory.TAXES_AND_LICENSES, Money.of(700)),
                Money.of(1_500), Money.of(900));
    }

    private static Business.Benefits benefits(RetirementPlan plan) {
        return new Business.Benefits(plan, new RetirementContribution.Amount(Money.of(30_000)), PREMIUM);
    }

    private static void assertLines(String name, FederalFacts facts) throws IOException {
        List<FormLine> lines = FederalTrace.lines(FederalReturnRule.compute(facts,
                FederalParameterTables.bundled().forYear(new TaxYear(2026), Rate.ZERO)), InputCells.inWords());
        String text = lines.stream().map(FormLinesTest::inWords).collect(Collectors.joining("\n", "", "\n"));
        Path approved = APPROVED.resolve(name + ".approved.txt");
        if (Boolean.getBoolean("approve")) {
            Files.createDirectories(APPROVED);
            Files.writeString(approved, text);
        }
        assertThat(text.lines()).containsExactlyElementsOf(Files.readAllLines(approved));
    }

    private static String inWords(FormLine line) {
        return line.name() + " | " + line.label() + " | " + line.formula() + " | " + String.join("; ", line.from());
    }
}
