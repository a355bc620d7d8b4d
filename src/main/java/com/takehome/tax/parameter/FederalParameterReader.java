package com.takehome.tax.parameter;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the entries of a year into {@link FederalParameters}, or refuses them with every fault named. */
final class FederalParameterReader {

    private final ParameterTable table;
    private final EntryShapes entries;
    private final List<String> faults;

    private FederalParameterReader(ParameterTable table, List<String> faults) {
        this.table = table;
        this.faults = new ArrayList<>(faults);
        this.entries = new EntryShapes(table, this.faults);
    }

    /** The table's parameters; faults found while reading the file are reported together with those found here. */
    static FederalParameters read(ParameterTable table, List<String> faultsOfForm) {
        FederalParameterReader reader = new FederalParameterReader(table, faultsOfForm);
        FederalParameters parameters = reader.parameters();
        reader.entries.refuseUnknown();
        if (!reader.faults.isEmpty()) {
            throw new TaxTableException(reader.faults);
        }
        return parameters;
    }

    private FederalParameters parameters() {
        return new FederalParameters(table.year(), table.figures(), incomeTax(), capitalGains(), standardDeduction(),
                seniorDeduction(), itemizedDeductions(), selfEmploymentTax(), payrollTax(),
                thresholdTax("additional_medicare_tax"), thresholdTax("net_investment_income_tax"),
                qualifiedBusinessIncome(), retirement(), childTaxCredit(), alternativeMinimumTax(),
                entries.moneyByStatus("excess_business_loss.limit"), citations());
    }

    private FederalParameters.IncomeTax incomeTax() {
        List<Rate> rates = entries.rates("income_tax.rates");
        ByStatus<List<Money>> limits = entries.limitsByStatus("income_tax.bracket_limits");
        return new FederalParameters.IncomeTax(new ByStatus<>(schedule(rates, limits.single()),
                schedule(rates, limits.marriedJointly()), schedule(rates, limits.marriedSeparately()),
                schedule(rates, limits.headOfHousehold()), schedule(rates, limits.survivingSpouse())));
    }

    private RateSchedule schedule(List<Rate> rates, List<Money> limits) {
        if (rates.isEmpty() || limits.size() != rates.size() - 1) {
            entries.fault("income_tax.bracket_limits", "needs one limit for each rate but the last");
            return RateSchedule.of(List.of(Rate.ZERO), List.of());
        }
        for (int i = 1; i < rates.size(); i++) {
            if (rates.get(i).compareTo(rates.get(i - 1)) <= 0) {
                entries.fault("income_tax.rates", "is out of order at " + rates.get(i));
            }
        }
        return RateSchedule.of(rates, limits);
    }

    private FederalParameters.CapitalGains capitalGains() {
        ByStatus<Money> zero = entries.moneyByStatus("capital_gains.zero_rate_up_to");
        ByStatus<Money> middle = entries.moneyByStatus("capital_gains.middle_rate_up_to");
        for (FilingStatus status : FilingStatus.values()) {
            if (middle.get(status).isLessThan(zero.get(status))) {
                entries.fault("capital_gains.middle_rate_up_to", "is below zero_rate_up_to for " + status.label());
            }
        }
        return new FederalParameters.CapitalGains(zero, middle, entries.rate("capital_gains.middle_rate"),
                entries.rate("capital_gains.top_rate"), entries.moneyByStatus("capital_gains.loss_limit"));
    }

    private FederalParameters.StandardDeduction standardDeduction() {
        return new FederalParameters.StandardDeduction(entries.moneyByStatus("standard_deduction.basic"),
                entries.moneyByStatus("standard_deduction.age_addition"),
                entries.findMoneyByStatus("standard_deduction.nonitemizer_gifts"));
    }

    private Optional<FederalParameters.SeniorDeduction> seniorDeduction() {
        Optional<Money> perPerson = entries.findMoney("senior_deduction.per_person");
        Optional<ByStatus<Optional<Money>>> start = entries
                .findMoneyByStatusIfAny("senior_deduction.phase_out_start");
        Optional<Rate> rate = entries.findRate("senior_deduction.phase_out_rate");
        return together("senior_deduction", perPerson.isPresent(), start.isPresent(), rate.isPresent())
                ? Optional.of(new FederalParameters.SeniorDeduction(perPerson.orElseThrow(), start.orElseThrow(),
                        rate.orElseThrow()))
                : Optional.empty();
    }

    private FederalParameters.ItemizedDeductions itemizedDeductions() {
        return new FederalParameters.ItemizedDeductions(entries.moneyByStatus("itemized_deductions.salt_cap"),
                saltPhaseDown(), entries.findRate("itemized_deductions.gift_floor"),
                entries.rate("itemized_deductions.gift_ceiling"),
                entries.findFraction("itemized_deductions.overall_reduction"));
    }

    private Optional<FederalParameters.SaltPhaseDown> saltPhaseDown() {
        Optional<ByStatus<Money>> start = entries.findMoneyByStatus("itemized_deductions.salt_phase_down_start");
        Optional<Rate> rate = entries.findRate("itemized_deductions.salt_phase_down_rate");
        Optional<ByStatus<Money>> floor = entries.findMoneyByStatus("itemized_deductions.salt_floor");
        return together("itemized_deductions.salt_phase_down", start.isPresent(), rate.isPresent(), floor.isPresent())
                ? Optional.of(new FederalParameters.SaltPhaseDown(start.orElseThrow(), rate.orElseThrow(),
                        floor.orElseThrow()))
                : Optional.empty();
    }

    private FederalParameters.SelfEmploymentTax selfEmploymentTax() {
        String section = "self_employment_tax.";
        return new FederalParameters.SelfEmploymentTax(entries.rate(section + "net_earnings_factor"),
                entries.rate(section + "social_security_rate"), entries.rate(section + "medicare_rate"),
                entries.money(section + "wage_base"), entries.money(section + "least_net_earnings"),
                entries.rate(section + "deductible_share"));
    }

    private FederalParameters.PayrollTax payrollTax() {
        String section = "payroll_tax.";
        return new FederalParameters.PayrollTax(entries.rate(section + "employee_social_security_rate"),
                entries.rate(section + "employee_medicare_rate"),
                entries.rate(section + "employer_social_security_rate"),
                entries.rate(section + "employer_medicare_rate"));
    }

    private FederalParameters.ThresholdTax thresholdTax(String section) {
        return new FederalParameters.ThresholdTax(entries.rate(section + ".rate"),
                entries.moneyByStatus(section + ".threshold"));
    }

    private FederalParameters.QualifiedBusinessIncome qualifiedBusinessIncome() {
        String section = "qualified_business_income.";
        return new FederalParameters.QualifiedBusinessIncome(entries.rate(section + "rate"),
                entries.moneyByStatus(section + "threshold"), entries.moneyByStatus(section + "phase_in_range"),
                entries.rate(section + "wage_limit_rate"), minimumDeduction());
    }

    private Optional<FederalParameters.MinimumDeduction> minimumDeduction() {
        Optional<Money> amount = entries.findMoney("qualified_business_income.minimum_deduction");
        Optional<Money> income = entries.findMoney("qualified_business_income.minimum_deduction_income");
        return together("qualified_business_income.minimum_deduction", amount.isPresent(), income.isPresent())
                ? Optional.of(new FederalParameters.MinimumDeduction(amount.orElseThrow(), income.orElseThrow()))
                : Optional.empty();
    }

    private FederalParameters.Retirement retirement() {
        String section = "retirement.";
        return new FederalParameters.Retirement(entries.money(section + "defined_contribution_limit"),
                entries.money(section + "compensation_limit"), entries.rate(section + "employer_rate"),
                entries.rate(section + "self_employed_rate"), entries.money(section + "elective_deferral"),
                entries.money(section + "catch_up_age_50"), entries.findMoney(section + "catch_up_age_60_to_63"),
                entries.findMoney(section + "roth_catch_up_wages_over"));
    }

    private FederalParameters.ChildTaxCredit childTaxCredit() {
        String section = "child_tax_credit.";
        return new FederalParameters.ChildTaxCredit(entries.money(section + "per_child"),
                entries.money(section + "per_other_dependent"), entries.moneyByStatus(section + "phase_out_start"),
                entries.money(section + "phase_out_step"), entries.money(section + "phase_out_per_step"));
    }

    private FederalParameters.AlternativeMinimumTax alternativeMinimumTax() {
        String section = "alternative_minimum_tax.";
        return new FederalParameters.AlternativeMinimumTax(entries.moneyByStatus(section + "exemption"),
                entries.moneyByStatus(section + "phase_out_start"), entries.rate(section + "phase_out_rate"),
                entries.rate(section + "lower_rate"), entries.rate(section + "upper_rate"),
                entries.moneyByStatus(section + "upper_rate_above"));
    }

    /** True when all are there, false when none is; a rule with only some of its figures is a fault. */
    private boolean together(String key, boolean... present) {
        int count = 0;
        for (boolean each : present) {
            count += each ? 1 : 0;
        }
        if (count != 0 && count != present.length) {
            entries.fault(key, "has some of its figures and lacks others");
        }
        return count == present.length;
    }

    private Citations citations() {
        Map<String, String> sources = new LinkedHashMap<>();
        table.entries().forEach((key, entry) -> sources.put(key, entry.source()));
        return Citations.of(table.year(), table.figures(), sources);
    }
}
