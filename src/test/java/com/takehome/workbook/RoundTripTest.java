package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.Channel;
import com.takehome.model.DueDateOverride;
import com.takehome.model.Engagement;
import com.takehome.model.ExpenseCategory;
import com.takehome.model.FieldSource;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdItem;
import com.takehome.model.HouseholdYear;
import com.takehome.model.IncomeCategory;
import com.takehome.model.InputSource;
import com.takehome.model.Jurisdiction;
import com.takehome.model.OtherIncome;
import com.takehome.model.PlannedExpense;
import com.takehome.model.PracticeInput;
import com.takehome.model.Receipt;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RiskProfile;
import com.takehome.model.RowSource;
import com.takehome.model.TaxYear;
import com.takehome.model.Transaction;
import com.takehome.model.UsState;
import com.takehome.model.W2Year;
import com.takehome.model.Whose;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Loaded;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model that is written and read back is equal, over seeded random practices. */
class RoundTripTest {

    private static final InputSource NOWHERE = new RowSource("", "", 0, Map.of());

    @TempDir
    private Path input = Path.of("");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void readsBackWhatWasWritten(long seed) throws IOException {
        PracticeInput practice = new RandomPractice(new Random(seed)).practice();
        Path folder = Files.createDirectories(input.resolve(practice.id()));
        PracticeWorkbookWriter writer = new PracticeWorkbookWriter();
        Files.write(folder.resolve(PracticeWorkbookReader.CLIENTS_FILE), writer.clients(practice));
        Files.write(folder.resolve(PracticeWorkbookReader.EXPENSES_FILE), writer.expenses(practice));
        Loaded<PracticeInput> read = new PracticeWorkbookReader().read(folder);
        assertThat(read.hasErrors()).as(read.problems().toString()).isFalse();
        assertThat(read.value().orElseThrow()).usingRecursiveComparison()
                .ignoringFields("rows").ignoringFieldsOfTypes(RowSource.class, FieldSource.class).isEqualTo(practice);
    }

    private record RandomPractice(Random random) {

        private static final List<String> NAMES = List.of("O'Neil & Sons", "=1+1", "Zo\u00eb <b>", "_x000D_ Labs", "12",
                "a,b;\"c\"");

        PracticeInput practice() {
            PracticeInput base = Samples.sCorporation();
            return new PracticeInput(base.id(), base.profile(), List.of(year()), many(this::item),
                    many(this::engagement),
                    many(this::otherIncome), many(this::receipt), Samples.steadyState().taxPayments(),
                    List.of(new DueDateOverride(Jurisdiction.of(any(UsState.values())), new TaxYear(2026),
                            1 + random.nextInt(4), day(), NOWHERE)),
                    List.of(new W2Year(2, money(), BigDecimal.valueOf(random.nextInt(13)), new BigDecimal("1.5"),
                            money(),
                            money(), money(), money(), NOWHERE)),
                    many(this::expense), many(this::transaction), risk(), List.of());
        }

        private RiskProfile risk() {
            return new RiskProfile(months(1), months(0), months(0), months(0), share(), 100 + random.nextInt(49_901),
                    random.nextInt(1_000_001));
        }

        private RiskProfile.Months months(int lowest) {
            int least = lowest + random.nextInt(18);
            return new RiskProfile.Months(least, least + random.nextInt(18));
        }

        private HouseholdYear year() {
            return new HouseholdYear(new TaxYear(2026), any(FilingStatus.values()), any(UsState.values()),
                    Optional.of("NYC"), random.nextBoolean(),
                    Map.of(HouseholdAmount.OWN_WAGES, money(), HouseholdAmount.PRIOR_YEAR_TAX, Money.ZERO,
                            HouseholdAmount.LONG_TERM_GAINS, money().negated()),
                    random.nextInt(13), random.nextInt(5), random.nextInt(3),
                    Optional.of(random.nextBoolean()
                            ? new RetirementContribution.Maximum()
                            : new RetirementContribution.Amount(money())),
                    NOWHERE);
        }

        private HouseholdItem item() {
            return new HouseholdItem(day(), any(Whose.values()), HouseholdAmount.CHARITY, money(), NOWHERE);
        }

        private Engagement engagement() {
            LocalDate start = day();
            boolean raised = random.nextBoolean();
            return new Engagement(name(), start, Optional.of(start.plusDays(random.nextInt(900))), money(), share(),
                    Optional.of(share()).filter(any -> raised),
                    Optional.of(YearMonth.from(day())).filter(any -> raised), Optional.of(new BigDecimal("12.5")),
                    random.nextInt(120), Optional.of(any(Channel.values())), share(), "two\nlines", NOWHERE);
        }

        private OtherIncome otherIncome() {
            return new OtherIncome(name(), any(IncomeCategory.values()), money(), any(Frequency.values()), day(),
                    Optional.empty(), share(), NOWHERE);
        }

        private Receipt receipt() {
            return new Receipt(day(), name(), random.nextBoolean() ? money() : money().negated(), "", NOWHERE);
        }

        private PlannedExpense expense() {
            return new PlannedExpense(any(ExpenseCategory.values()), name(), money(), any(Frequency.values()), day(),
                    Optional.empty(), share(), share(), NOWHERE);
        }

        private Transaction transaction() {
            return new Transaction(day(), name(), any(ExpenseCategory.values()), money().negated(), share(), "n",
                    NOWHERE);
        }

        private <T> List<T> many(Supplier<T> one) {
            return Stream.generate(one).limit(random.nextInt(6)).toList();
        }

        private <T> T any(T[] values) {
            return values[random.nextInt(values.length)];
        }

        private String name() {
            return any(NAMES.toArray(String[]::new));
        }

        private Money money() {
            return Money.ofCents(random.nextInt(1_000_000_000));
        }

        private Rate share() {
            return Rate.ofDecimal(BigDecimal.valueOf(random.nextInt(100_001), 5));
        }

        private LocalDate day() {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(1000));
        }
    }
}
