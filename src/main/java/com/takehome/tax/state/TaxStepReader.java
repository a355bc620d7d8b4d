package com.takehome.tax.state;

import com.takehome.tax.state.StepTable.Edge;
import java.util.ArrayList;
import java.util.List;

/** Reads the section {@code tax}. */
final class TaxStepReader {

    private TaxStepReader() {}

    /** The steps in the order in which they apply; the first is the rate table. */
    static List<TaxStep> read(TableFields fields, List<Deduction> deductions) {
        List<TaxStep> steps = new ArrayList<>();
        steps.add(new ScheduleTax(rateTable(fields), fields.flagIfAny("split_by_spouse")));
        if (fields.has("surtax")) {
            steps.add(new Surtax(fields.schedules("surtax")));
        }
        fields.findChild("minimum", minimum -> new MinimumTax(minimum.rate("share"), minimum.money("over_agi")))
                .ifPresent(steps::add);
        if (fields.has("no_tax_up_to_agi")) {
            steps.add(new NoTaxBelow(fields.moneyByStatus("no_tax_up_to_agi")));
        }
        StateTableReader.find(deductions, BusinessIncomeExemption.class).map(BusinessIncomeTax::new)
                .ifPresent(steps::add);
        if (fields.has("step_additions")) {
            steps.add(new StepAddition(fields.children("step_additions", TaxStepReader::addition)));
        }
        if (fields.has("percentage_credit_over_agi")) {
            steps.add(new PercentageCredit(fields.steps("percentage_credit_over_agi", Edge.OVER)));
        }
        fields.findChild("recapture", TaxStepReader::recapture).ifPresent(steps::add);
        return steps;
    }

    private static RateTable rateTable(TableFields fields) {
        return fields
                .<RateTable>findChild("rate_less_amount",
                        table -> new RateTable.RateLessAmount(table.stepTable("rate_from", Edge.FROM),
                                table.stepTable("less_from", Edge.FROM)))
                .orElseGet(() -> new RateTable.Marginal(fields.schedules("brackets")));
    }

    private static StepAddition.Table addition(TableFields fields) {
        return new StepAddition.Table(fields.moneyByStatus("start"), fields.moneyByStatus("per"),
                fields.moneyByStatus("by"), fields.moneyByStatus("max"));
    }

    private static BenefitRecapture recapture(TableFields fields) {
        return new BenefitRecapture(fields.money("over_agi"), fields.money("phase_in"),
                fields.steps("base_from", Edge.FROM), fields.steps("benefit_from", Edge.FROM));
    }
}
