package com.takehome.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.PracticeReport;
import com.takehome.report.SampleReports;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PracticeReportJsonTest {

    /** The keys of the public contract, group by group; keys of our own may only follow. */
    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(delimiter = '|', textBlock = """
            ''                         | schema practice months projectionYears taxYears estimates w2Comparison scenarios findings audit
            /practice                  | id name asOf firstMonth entity
            /months/0                  | month actual retainersBilled retainersReceived otherIncome expenses healthInsurance retirement taxPaid cashBalance capacity largestClient largestClientShare runwayMonths runwayStatus
            /projectionYears/0         | year from to retainersBilled grossReceipts businessExpenses healthInsurance retirement tax householdTax takeHome takeHomeAndRetirement takeHomeShare takeHomeAndRetirementShare takeHomeShareOfProfit effectiveTaxRate averageCapacity effectiveHourlyRate
            /taxYears/0                | taxYear figures setAsideRate entityTax federal state lines
            /taxYears/0/federal        | scheduleCNetProfit salary k1Income seTax halfSeTax retirementLimit retirementDeduction healthInsuranceDeduction agi deduction qbiDeduction taxableIncome incomeTax amt nonrefundableCredits additionalMedicareTax netInvestmentIncomeTax totalTax employeeFica
            /taxYears/0/state          | code agi taxableIncome incomeTax localTax fidelity
            /taxYears/0/lines/0        | form line label amount from
            /estimates/0               | taxYear jurisdiction requiredAnnualPayment basis currentYear90 priorYear projectedTax projectedBalanceDue method installments penaltyRegularToDate penaltyRegularIfNothingMore penaltyRegularKnown penaltyAnnualizedToDate penaltyAnnualizedIfNothingMore penaltyAnnualizedKnown
            /estimates/0/installments/0 | number statutory due regular annualized required withholding paid shortfall toPay
            /w2Comparison              | years fractionalTotal w2Total difference
            /w2Comparison/years/0      | year gross federalTax fica stateTax takeHome
            /scenarios/0               | name fromMonth annualIncome change changeShare gapCost takeHome takeHomeRefilled
            /findings/0                | code severity message month value limit
            /audit/0                   | what stated computed difference
            """)
    void keysComeInTheOrderOfTheContract(String pointer, String keys) {
        List<String> expected = List.of(keys.split(" "));

        assertThat(new ArrayList<>(json(SampleReports.threeClients()).at(pointer).propertyNames()))
                .startsWith(expected.toArray(String[]::new));
    }

    @Test
    void amountsHaveTwoDecimalsAndSharesSix() {
        assertThat(text(SampleReports.threeClients())).contains("\"retainersBilled\" : 12000.00,",
                "\"largestClientShare\" : 1.000000,", "\"capacity\" : 0.250000,", "\"cashBalance\" : 58");
    }

    @Test
    void datesAreIsoAndMonthsWithoutADay() {
        JsonNode json = json(SampleReports.threeClients());

        assertThat(json.at("/practice/asOf").asString()).isEqualTo("2026-11-30");
        assertThat(json.at("/months/35/month").asString()).isEqualTo("2028-12");
        assertThat(json.at("/months")).hasSize(36);
    }

    @Test
    void whatDoesNotApplyIsNullAndNotLeftOut() {
        JsonNode json = json(SampleReports.empty());

        assertThat(json.has("w2Comparison")).isTrue();
        assertThat(json.get("w2Comparison").isNull()).isTrue();
        assertThat(json.at("/months/0/largestClient").isNull()).isTrue();
        assertThat(json.at("/projectionYears/0/takeHomeShare").isNull()).isTrue();
    }

    @Test
    void sameReportGivesTheSameBytes() {
        assertThat(PracticeReportJson.write(SampleReports.large()))
                .isEqualTo(PracticeReportJson.write(SampleReports.large()));
    }

    @Test
    void linesEndWithLineFeedsOnly() {
        assertThat(text(SampleReports.threeClients())).doesNotContain("\r").endsWith("}\n");
    }

    private static String text(PracticeReport report) {
        return new String(PracticeReportJson.write(report), StandardCharsets.UTF_8);
    }

    private static JsonNode json(PracticeReport report) {
        return JsonMapper.builder().build().readTree(PracticeReportJson.write(report));
    }
}
