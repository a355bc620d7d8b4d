package com.takehome.tax.state;

import com.takehome.tax.state.StepTable.Edge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the section {@code credits}. */
final class CreditReader {

    private CreditReader() {}

    /** The credits in the order in which they apply. */
    static List<Credit> read(TableFields fields, List<Deduction> deductions, RateTable table) {
        List<Credit> credits = new ArrayList<>();
        fields.findChild("personal", each -> new PersonalCredit(StateTableReader.reducedAmount(each)))
                .ifPresent(credits::add);
        fields.findChild("taxpayer", each -> new TaxpayerCredit(each.rate("share_of_standard_deduction"),
                each.rate("less"), each.moneyByStatus("over"))).ifPresent(credits::add);
        fields.findChild("two_earner", each -> new TwoEarnerCredit(each.rate("share"), each.money("earned_cap")))
                .ifPresent(credits::add);
        fields.findChild("marriage", each -> new MarriageCredit(each.money("min_each"), each.money("min_taxable"),
                each.money("deduction"), each.money("max"), table)).ifPresent(credits::add);
        fields.findChild("spouse_adjustment",
                each -> new SpouseTaxAdjustment(each.money("cap"), each.money("exemption"), table))
                .ifPresent(credits::add);
        fields.findChild("joint_filing", each -> jointFiling(each, deductions)).ifPresent(credits::add);
        return credits;
    }

    private static JointFilingCredit jointFiling(TableFields fields, List<Deduction> deductions) {
        Optional<ExemptionPerTaxpayer> exemption = StateTableReader.find(deductions, ExemptionPerTaxpayer.class);
        boolean businessDeducted = StateTableReader.find(deductions, BusinessIncomeExemption.class).isPresent();
        return new JointFilingCredit(fields.money("min_each"), fields.money("cap"),
                fields.stepTable("share_over_income", Edge.OVER),
                exemption.orElseThrow(() -> fields.fault("joint_filing", "needs the exemption for each taxpayer")),
                !businessDeducted);
    }
}
