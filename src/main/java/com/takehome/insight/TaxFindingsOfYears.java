package com.takehome.insight;

import com.takehome.money.Rate;
import com.takehome.problem.Severity;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.SCorporationYear;
import com.takehome.tax.TaxFinding;
import com.takehome.tax.state.StateFinding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the tax rules found, a finding that holds for several years said once. */
final class TaxFindingsOfYears {

    private TaxFindingsOfYears() {}

    static List<Finding> find(Projection projection) {
        List<Finding> findings = new ArrayList<>();
        projection.taxYears().forEach(year -> federal(year, findings));
        projection.taxYears().forEach(year -> salaryShare(year).ifPresent(findings::add));
        findings.addAll(state(projection));
        return findings;
    }

    private static void federal(TaxYearProjection year, List<Finding> findings) {
        for (TaxFinding each : year.with().federal().findings()) {
            findings.add(new Finding(each.kind().name(), severity(each.kind()),
                    "Tax year " + year.year() + ": " + each.message(), Optional.empty(),
                    Optional.of(each.value().amount()), Optional.of(each.limit().amount()), ""));
        }
    }

    /** An amount that only goes to the next year changes nothing that the reader must mend. */
    private static Severity severity(TaxFinding.Kind kind) {
        return switch (kind) {
            case HOME_OFFICE_CARRIED, CAPITAL_LOSS_CARRIED, BUSINESS_LOSS_CARRIED -> Severity.NOTICE;
            case EXCESS_BUSINESS_LOSS, NET_OPERATING_LOSS, RETIREMENT_ABOVE_LIMIT, CATCH_UP_MUST_BE_ROTH,
                    SPOUSE_NOT_ON_RETURN ->
                Severity.WARNING;
        };
    }

    /** A tax that exists and is left out makes take-home look larger than it is. */
    private static Severity severity(StateFinding.Code code) {
        return switch (code) {
            case BUSINESS_TAX_NOT_INCLUDED, LOCAL_TAX_NOT_INCLUDED, LOCALITY_UNKNOWN -> Severity.WARNING;
            case STATE_RULE_LEFT_OUT, STATE_FIGURES_HELD, STATE_FIGURES_CARRIED, STATE_RULE_FROM_LAW_ONLY,
                    ENTITY_TAX_ELECTION ->
                Severity.NOTICE;
        };
    }

    /** Reasonable pay is a judgement, so the share is always printed and never judged. */
    private static Optional<Finding> salaryShare(TaxYearProjection year) {
        Optional<Rate> share = year.with().federal().sCorporation().flatMap(SCorporationYear::salaryShare);
        return share.map(rate -> new Finding("SALARY_SHARE", Severity.NOTICE,
                "Tax year " + year.year() + ": the salary is " + Words.percent(rate)
                        + " of the profit before salary; whether it is reasonable pay is a judgement",
                Optional.empty(), Optional.of(rate.decimal()), Optional.empty(), ""));
    }

    private static List<Finding> state(Projection projection) {
        Map<StateFinding, List<String>> years = new LinkedHashMap<>();
        for (TaxYearProjection year : projection.taxYears()) {
            year.with().state().findings().forEach(
                    each -> years.computeIfAbsent(each, one -> new ArrayList<>()).add(year.year().toString()));
        }
        return years.entrySet().stream()
                .map(each -> Finding.of(each.getKey().code().name(), severity(each.getKey().code()),
                        each.getValue().stream()
                                .collect(Collectors.joining(", ", "", ": ")) + each.getKey().message(),
                        ""))
                .toList();
    }
}
