package com.takehome.report.share;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.IncomeHistory;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ClientSeries;
import com.takehome.report.PracticeReport.Finding;
import com.takehome.report.SampleReports;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedReportTest {

    private static final PracticeReport REPORT = SampleReports.large();
    private static final List<String> NAMES = REPORT.clients().stream().map(ClientSeries::client).toList();

    /** Records write every component, so the text of a report holds all that it says. */
    @Test
    void noNameIsLeftAnywhereInTheReport() {
        assertThat(REPORT.toString()).contains(NAMES);
        assertThat(SharedReport.forSpouse(REPORT).toString()).doesNotContain(NAMES).contains("Lose Client A");
        assertThat(SharedReport.forOutside(REPORT).toString()).doesNotContain(NAMES);
    }

    @Test
    void spouseKeepsEveryFigure() {
        PracticeReport spouse = SharedReport.forSpouse(REPORT);
        assertThat(spouse.projectionYears()).isEqualTo(REPORT.projectionYears());
        assertThat(spouse.taxYears()).isEqualTo(REPORT.taxYears());
        assertThat(spouse.input().household()).isEqualTo(REPORT.input().household());
        assertThat(spouse.clients()).extracting(ClientSeries::billed)
                .isEqualTo(REPORT.clients().stream().map(ClientSeries::billed).toList());
    }

    @Test
    void outsiderIsToldNothingOfTaxHouseholdAndCosts() {
        PracticeReport outside = SharedReport.forOutside(REPORT);
        assertThat(outside.taxYears()).isEmpty();
        assertThat(outside.estimates()).isEmpty();
        assertThat(outside.scenarios()).isEmpty();
        assertThat(outside.expenses()).isEmpty();
        assertThat(outside.input().household()).isEmpty();
        assertThat(outside.questions().simulation()).isEmpty();
        assertThat(outside.projectionYears()).allSatisfy(year -> {
            assertThat(year.takeHome()).isEmpty();
            assertThat(year.businessExpenses().isZero()).isTrue();
        });
        assertThat(outside.findings()).extracting(Finding::code).containsExactly("CONCENTRATION");
        assertThat(outside.input().profile().contact().owner()).isEmpty();
    }

    @Test
    void maskedIncomeIsHeldAgainstThePlanAsBefore() {
        IncomeHistory history = IncomeHistory.of(SampleReports.threeClients());
        assertThat(history.months()).isNotEmpty();
        assertThat(IncomeHistory.of(SharedReport.forOutside(SampleReports.threeClients())).months())
                .isEqualTo(history.months());
    }

    @Test
    void practiceWithoutClientsCanBeShared() {
        assertThat(SharedReport.forSpouse(SampleReports.empty()).clients()).isEmpty();
        assertThat(SharedReport.forOutside(SampleReports.empty()).clients()).isEmpty();
    }
}
