package com.takehome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.takehome.insight.InsightRule;
import com.takehome.insight.Insights;
import com.takehome.insight.LargestClient;
import com.takehome.insight.PlanAudit;
import com.takehome.insight.Scenario;
import com.takehome.insight.W2Comparison;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.problem.Loaded;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.ProjectionRule;
import com.takehome.projection.ProjectionYear;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.household.TaxTables;
import com.takehome.workbook.PracticeWorkbookReader;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped samples against figures that follow from their plans by hand. */
class SamplePracticesTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 30);
    private static final TaxTables TABLES = TaxTables.bundled();

    @Test
    void rampUpGrowsAsItsScheduleSays() {
        Projection projection = project("ramp-up");
        assertThat(projection.projectionYears()).extracting(ProjectionYear::grossReceipts)
                .containsExactly(Money.of(186_000), Money.of(367_500), Money.of(540_000));
        Insights insights = new InsightRule(TABLES).compute(projection);
        assertThat(insights.audit()).extracting(PlanAudit::difference)
                .startsWith(Money.of(36_000), Money.of(17_500), Money.of(20_000));
        assertThat(insights.audit().getFirst().explanation())
                .isEqualTo("150,000.00 exactly if every payment comes two months late");
        assertThat(insights.w2Comparison().orElseThrow().years()).extracting(year -> year.gross().amount())
                .containsExactly(new BigDecimal("450000.00"), new BigDecimal("190000.00"),
                        new BigDecimal("400000.00"));
    }

    /** Severance of six months counts like months employed: 450,000, 380,000 x 6 / 12 and 400,000. */
    @Test
    void rampUpIsComparedWithAJobOfThreeYears() {
        assertThat(Money.sum(new InsightRule(TABLES).compute(project("ramp-up")).w2Comparison().orElseThrow().years()
                .stream().map(W2Comparison.Year::gross).toList())).isEqualTo(Money.of(1_040_000));
    }

    /** 10,000 of 18,000; 12,000 of 30,000, at the limit and not above it; 15,000 of 40,000. */
    @Test
    void rampUpSharesOfTheLargestClient() {
        Projection projection = project("ramp-up");
        List<String> shares = projection.months().stream()
                .map(month -> LargestClient.of(month.ledger()).orElseThrow().share().decimal()
                        .movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString())
                .toList();
        assertThat(shares.subList(0, 3)).containsOnly("100.0");
        assertThat(shares.subList(3, 14)).containsOnly("55.6");
        assertThat(shares.subList(14, 24)).containsOnly("40.0");
        assertThat(shares.subList(24, 36)).containsOnly("37.5");
        assertThat(new InsightRule(TABLES).compute(projection).findings())
                .filteredOn(finding -> finding.code().equals("CONCENTRATION")).singleElement()
                .satisfies(finding -> assertThat(finding.month()).contains(YearMonth.of(2026, 1)));
    }

    @Test
    void threeClientsLoseTheLargestFirst() {
        Projection projection = project("three-clients");
        assertThat(projection.projectionYears().getFirst().effectiveHourlyRate()).contains(Money.parse("284.62"));
        Insights insights = new InsightRule(TABLES).compute(projection);
        assertThat(insights.findings()).filteredOn(finding -> finding.code().equals("CONCENTRATION")).singleElement()
                .satisfies(finding -> {
                    assertThat(finding.value().orElseThrow()).isEqualByComparingTo("0.405405");
                    assertThat(finding.nextStep()).contains("500.00 a month");
                });
        assertThat(insights.scenarios()).extracting(Scenario::annualIncome).startsWith(Money.of(264_000),
                Money.of(300_000), Money.of(324_000));
        assertThat(insights.scenarios()).extracting(each -> each.changeShare().orElseThrow().toPercent())
                .startsWith("-40.5405", "-32.4324", "-27.027");
        assertThat(insights.questions().hourlyRates().years().getFirst().clients())
                .extracting(each -> each.rate().orElseThrow().toString())
                .containsExactly("276.92", "288.46", "288.46");
    }

    /** Above the wage base and the section 199A range: 35% of 1 less half of 2.9% of 92.35%, and 3.8% of 92.35%. */
    @Test
    void threeClientsSetAsideWhatTheNextDollarAdds() {
        Projection projection = project("three-clients");
        assertThat(projection.taxYears().getFirst().setAsideRate().orElseThrow().decimal())
                .isCloseTo(new BigDecimal("0.380406"), within(new BigDecimal("0.0002")));
        assertThat(new InsightRule(TABLES).compute(projection).findings()).anySatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("SET_ASIDE");
            assertThat(finding.message()).startsWith("Of the next 15,000.00 received, move 5,70");
        });
    }

    /** Nothing was paid by September 15: three installments of 33,549.52, a quarter of 90% of 149,108.98. */
    @Test
    void threeClientsAreToldWhatIsOverdue() {
        Insights insights = new InsightRule(TABLES).compute(project("three-clients"));
        assertThat(insights.findings().getFirst().code()).isEqualTo("ESTIMATE_OVERDUE");
        assertThat(insights.findings().getFirst().value().orElseThrow()).isEqualByComparingTo("100648.56");
        assertThat(new InsightRule(TABLES).compute(project("steady-state")).findings())
                .noneMatch(finding -> finding.code().equals("ESTIMATE_OVERDUE"));
    }

    @Test
    void steadyStateOwesWhatAnIndependentReturnShows() {
        TaxYearProjection year = project("steady-state").taxYears().getFirst();
        assertThat(year.with().federal().agi()).isEqualTo(Money.parse("413637.98"));
        assertThat(year.with().federal().qbiDeduction()).isEqualTo(Money.parse("76287.60"));
        assertThat(year.with().federal().incomeTax()).isEqualTo(Money.parse("58432.09"));
        assertThat(year.with().federal().totalTax()).isEqualTo(Money.parse("97203.18"));
        assertThat(year.without().total()).isEqualTo(Money.ZERO);
    }

    @Test
    void monthsAddUpToTheTaxYear() {
        for (String sample : List.of("ramp-up", "steady-state", "three-clients", "s-corporation")) {
            Projection projection = project(sample);
            for (TaxYearProjection year : projection.taxYears()) {
                Stream<ProjectedMonth> months = projection.plannedMonths().stream()
                        .filter(month -> year.year().contains(month.month()));
                assertThat(Money.sum(months.map(ProjectedMonth::tax).toList())).as(sample + " " + year.year())
                        .isEqualTo(year.addedTax());
            }
        }
    }

    private static Projection project(String sample) {
        Loaded<PracticeInput> loaded = new PracticeWorkbookReader().read(Path.of("input", sample));
        assertThat(loaded.hasErrors()).as(loaded.problems().toString()).isFalse();
        return new ProjectionRule(TABLES).compute(loaded.value().orElseThrow(), AS_OF);
    }
}
