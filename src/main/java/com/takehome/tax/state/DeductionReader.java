package com.takehome.tax.state;

import com.takehome.tax.state.StandardDeduction.Basis;
import com.takehome.tax.state.StandardDeduction.Limit;
import com.takehome.tax.state.StepTable.Edge;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads the section {@code deductions}. */
final class DeductionReader {

    private static final Map<String, Function<TableFields, Deduction>> KINDS = kinds();

    private DeductionReader() {}

    /** The deductions in the order in which they apply. */
    static List<Deduction> read(TableFields fields) {
        List<Deduction> deductions = new ArrayList<>();
        KINDS.forEach((key, conversion) -> fields.findChild(key, conversion).ifPresent(deductions::add));
        return deductions;
    }

    /** The line of the deduction of that key. */
    static StateStep step(TableFields fields, String key) {
        return switch (key) {
            case "exemption" -> StateStep.EXEMPTION;
            case "two_income_subtraction" -> StateStep.TWO_INCOMES;
            case "federal_tax_subtraction" -> StateStep.FEDERAL_TAX;
            case "business_income_exemption" -> StateStep.BUSINESS_INCOME_EXEMPT;
            default -> throw fields.fault("before_agi", "names " + key + ", which cannot stand there");
        };
    }

    private static Map<String, Function<TableFields, Deduction>> kinds() {
        Map<String, Function<TableFields, Deduction>> kinds = new LinkedHashMap<>();
        kinds.put("business_income_exemption",
                fields -> new BusinessIncomeExemption(fields.moneyByStatus("exempt"), fields.rate("rate_above")));
        kinds.put("two_income_subtraction", fields -> new TwoIncomeSubtraction(fields.money("max")));
        kinds.put("federal_tax_subtraction", DeductionReader::federalTax);
        kinds.put("standard", DeductionReader::standard);
        kinds.put("exemption", fields -> new PersonalExemption(StateTableReader.reducedAmount(fields)));
        kinds.put("exemption_per_taxpayer", fields -> new ExemptionPerTaxpayer(fields.steps("over_agi", Edge.OVER)));
        kinds.put("payroll_tax", fields -> new PayrollTaxDeduction(fields.money("cap_per_person")));
        kinds.put("low_income_exemption", fields -> new LowIncomeExemption(fields.moneyByStatus("limit"),
                fields.money("max"), fields.moneyByStatus("start"), fields.rateByStatus("rate")));
        kinds.put("qbi", fields -> new QbiDeduction(
                fields.has("up_to_agi") ? Optional.of(fields.moneyByStatus("up_to_agi")) : Optional.empty()));
        kinds.put("business_income_share", fields -> new BusinessIncomeShare(fields.rate("share")));
        return kinds;
    }

    private static Deduction federalTax(TableFields fields) {
        return new FederalTaxSubtraction(fields.stepTable("share_over_agi", Edge.OVER), fields.has("cap_from_agi")
                ? Optional.of(fields.steps("cap_from_agi", Edge.FROM))
                : Optional.empty());
    }

    private static Deduction standard(TableFields fields) {
        Optional<Basis> federal = fields.findChild("federal", none -> new Basis.Federal());
        Optional<Basis> taken = fields.findChild("federal_taken", DeductionReader::taken);
        Basis basis = federal.or(() -> taken)
                .orElseGet(() -> new Basis.Own(StateTableReader.reducedAmount(fields)));
        return new StandardDeduction(basis, fields.flagIfAny("single_floor_for_head"),
                fields.flagIfAny("payroll_tax_instead"));
    }

    private static Basis taken(TableFields fields) {
        return new Basis.FederalTaken(fields.findChild("limit",
                limit -> new Limit(limit.money("over_agi"), limit.moneyByStatus("keep"))));
    }
}
