package com.takehome.report;

import com.takehome.insight.Finding;
import com.takehome.insight.PlanAudit;
import com.takehome.insight.Scenario;
import com.takehome.insight.W2Comparison;
import java.util.Optional;

/** The tables of the job comparison, the scenarios, the findings and the audit. */
final class InsightTables {

    private InsightTables() {}

    static PracticeReport.W2Comparison w2Comparison(W2Comparison comparison) {
        return new PracticeReport.W2Comparison(comparison.years().stream().map(InsightTables::year).toList(),
                Optional.of(comparison.fractionalTotal()), Optional.of(comparison.w2Total()),
                Optional.of(comparison.difference()));
    }

    private static PracticeReport.W2ComparisonYear year(W2Comparison.Year year) {
        return new PracticeReport.W2ComparisonYear(year.year(), year.gross(), Optional.of(year.federalTax()),
                Optional.of(year.fica()), Optional.of(year.stateTax()), Optional.of(year.takeHome()),
                year.ownDeferral(), year.employerMatch(), year.employerHealthInsurance());
    }

    static PracticeReport.Scenario scenario(Scenario scenario) {
        return new PracticeReport.Scenario(scenario.name(), scenario.fromMonth(), scenario.annualIncome(),
                scenario.change(), scenario.changeShare(), scenario.gapCost(), Optional.of(scenario.takeHome()),
                scenario.takeHomeRefilled(), scenario.standing());
    }

    static PracticeReport.Finding finding(Finding finding) {
        return new PracticeReport.Finding(finding.code(), finding.severity().word(), finding.message(),
                finding.month(), finding.value(), finding.limit(), finding.nextStep());
    }

    static PracticeReport.Audit audit(PlanAudit audit) {
        return new PracticeReport.Audit(audit.what(), audit.stated(), Optional.of(audit.computed()),
                Optional.of(audit.difference()), audit.explanation());
    }
}
