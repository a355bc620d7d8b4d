package com.takehome.projection;

import static com.takehome.model.ExpenseCategory.DEPRECIATION;
import static com.takehome.model.ExpenseCategory.HOME_OFFICE;
import static com.takehome.model.Frequency.ANNUAL;
import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.model.FilingStatus;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.PracticeFixture;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import com.takehome.tax.estimate.AnnualizedInstallment;
import com.takehome.tax.estimate.EstimateResult;
import com.takehome.tax.estimate.ScheduleAiColumn;
import com.takehome.tax.household.TaxTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a practice's months feed its quarterly estimates. */
class EstimatesOfMonthsTest {

    private static final ProjectionRule RULE = new ProjectionRule(TaxTables.bundled());
    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 1);

    /**
     * 15,000 a month less 2,000 of depreciation leaves 39,000 to March. Line 28 is 36,016.50; line 33 is .496 x that,
     * 17,864.18, line 35 .116 x that, 4,177.91; an eighth of both together, 2,755.26, leaves 36,244.74.
     */
    @ParameterizedTest
    @ValueSource(strings = {"2026-01-15", "2026-12-15"})
    void takesDepreciationEvenlyWheneverItIsBooked(String booked) {
        EstimateResult federal = estimates(PracticeFixture.single().client("A", "2026-01-01", 15_000)
                .expense(DEPRECIATION, booked, 24_000, ANNUAL)).getFirst();
        assertThat(federal.scheduleAi().getFirst().agiToDate()).isEqualTo(Money.parse("36244.74"));
    }

    @Test
    void takesHomeOfficeEvenlyToo() {
        List<Money> early = agiToDate("2026-01-31");
        assertThat(agiToDate("2026-10-31")).isEqualTo(early);
    }

    /**
     * The federal column's annualized income less Georgia's standard deduction of 15,000, at 4.99% (2026): the state
     * starts from what the column deducts, 20,000 of SEP paid by August, not from a limit of its own.
     */
    @Test
    void startsTheStatesColumnFromTheFederalOne() {
        List<EstimateResult> both = estimates(PracticeFixture.single()
                .household(2026, FilingStatus.SINGLE, UsState.GA, Map.of())
                .retirement(RetirementPlan.SEP_IRA, new RetirementContribution.Amount(Money.of(30_000)))
                .client("A", "2026-01-01", 1_000).client("B", "2026-07-01", 30_000));
        Money annualizedAgi = both.get(0).scheduleAi().get(2).annualizedAgi();
        AnnualizedInstallment column = both.get(1).annualizedLines().get(2);
        assertThat(annualizedAgi).isEqualTo(Money.parse("64793.93"));
        assertThat(column.tax()).isEqualTo(Money.parse("2484.72"));
    }

    @Test
    void endsInTheYearsOwnTax() {
        Projection projection = RULE.compute(PracticeFixture.single().client("A", "2026-04-01", 20_000).build(), AS_OF);
        ScheduleAiColumn last = projection.estimates().getFirst().scheduleAi().getLast();
        assertThat(last.tax()).isEqualTo(projection.taxYears().getFirst().with().federal().totalTax());
    }

    @Test
    void takesThePriorYearFromTheModelWhereTheSheetHasNoRow() {
        Projection projection = RULE.compute(PracticeFixture.single().client("A", "2026-01-01", 20_000).build(), AS_OF);
        EstimateResult second = projection.estimates().get(1);
        Money firstTax = projection.taxYears().getFirst().with().federal().totalTax();
        assertThat(projection.estimates().getFirst().part1().priorYearHarbor()).isEmpty();
        assertThat(second.part1().priorYearHarbor())
                .contains(firstTax.times(Rate.ofPercent("110"), Rounding.CENTS));
    }

    @Test
    void warnsOfItemsOutsideTheYearsAndOfAContributionWithoutAPlan() {
        Projection projection = RULE.compute(PracticeFixture.single().client("A", "2026-01-01", 20_000)
                .item("2025-06-30", HouseholdAmount.LONG_TERM_GAINS, 5_000)
                .retirement(RetirementPlan.NONE, new RetirementContribution.Amount(Money.of(1_000))).build(), AS_OF);
        assertThat(projection.notices()).extracting(Problem::code).contains(ProblemCode.HOUSEHOLD_ITEM_OUTSIDE,
                ProblemCode.RETIREMENT_WITHOUT_PLAN);
    }

    /** 2027 has no row, so 2026's spouse wages of 60,000 count there beside the item. */
    @Test
    void saysThatAnItemComesOnTopOfWhatIsCarried() {
        Projection projection = RULE.compute(PracticeFixture.single().client("A", "2026-01-01", 20_000)
                .household(2026, FilingStatus.MARRIED_JOINTLY, UsState.TX,
                        Map.of(HouseholdAmount.SPOUSE_WAGES, Money.of(60_000)))
                .item("2027-06-30", HouseholdAmount.SPOUSE_WAGES, 5_000)
                .item("2026-06-30", HouseholdAmount.LONG_TERM_GAINS, 5_000)
                .item("2027-06-30", HouseholdAmount.LONG_TERM_GAINS, 5_000).build(), AS_OF);
        assertThat(projection.notices()).filteredOn(each -> each.code() == ProblemCode.HOUSEHOLD_ITEM_ADDED)
                .singleElement().satisfies(notice -> assertThat(notice.message()).isEqualTo("comes on top of "
                        + "Spouse wages of 60000.00, carried into 2027 from the last Household row"));
    }

    private static List<Money> agiToDate(String homeOfficeBooked) {
        return estimates(PracticeFixture.single().client("A", "2026-01-01", 15_000).expense(HOME_OFFICE,
                homeOfficeBooked, 3_000, ANNUAL)).getFirst().scheduleAi().stream().map(ScheduleAiColumn::agiToDate)
                .toList();
    }

    private static List<EstimateResult> estimates(PracticeFixture practice) {
        return RULE.compute(practice.build(), AS_OF).estimates();
    }
}
