package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.state.IncomeRule.HalfSe;
import com.takehome.tax.state.IncomeRule.Start;
import com.takehome.tax.state.StateProfile.BusinessTax;
import com.takehome.tax.state.StateProfile.FidelityByIncome;
import com.takehome.tax.state.StateProfile.Kind;
import com.takehome.tax.state.StateProfile.LawOnly;
import com.takehome.tax.state.StateProfile.Rule;
import com.takehome.tax.state.StepTable.Edge;
import com.takehome.tax.state.TaxRules.Spouses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns one state's file into its parameters, or refuses it. */
final class StateTableReader {

    private StateTableReader() {}

    /** The parameters that the fields hold. */
    static StateParameters read(TableFields fields) {
        StateProfile profile = profile(fields);
        Optional<TaxRules> rules = profile.kind() == Kind.NONE ? Optional.empty() : Optional.of(rules(fields));
        return new StateParameters(profile, rules, fields.findChild("entity_tax", StateTableReader::entityTaxes));
    }

    private static StateProfile profile(TableFields fields) {
        Kind kind = fields.word("kind", Kind.class);
        String form = kind == Kind.NONE ? "" : fields.text("form");
        return new StateProfile(state(fields), new TaxYear(fields.year("tax_year")), kind, form,
                fields.child("fidelity", StateTableReader::fidelity), fields.text("source"),
                fields.texts("local_taxes_not_included"), fields.texts("left_out"), fields.texts("carried"),
                fields.flag("elective_entity_tax"), fields.children("business_taxes", StateTableReader::businessTax),
                fields.findChild("law_without_second_source", StateTableReader::lawOnly),
                fields.findMoney("flat_fee_not_included"));
    }

    private static UsState state(TableFields fields) {
        return UsState.findByCode(fields.text("state")).orElseThrow(() -> fields.fault("state", "is not a state"));
    }

    private static FidelityByIncome fidelity(TableFields fields) {
        return new FidelityByIncome(fields.word("wages", Fidelity.class), fields.word("schedule_c", Fidelity.class),
                fields.word("s_corporation", Fidelity.class));
    }

    private static BusinessTax businessTax(TableFields fields) {
        return new BusinessTax(fields.text("tax"), fields.words("entities", Entity.class), fields.findText("locality"));
    }

    private static LawOnly lawOnly(TableFields fields) {
        return new LawOnly(fields.words("rules", Rule.class), fields.text("text"));
    }

    private static EntityTaxes entityTaxes(TableFields fields) {
        return new EntityTaxes(fields.text("source"),
                fields.findChild("single_member_llc",
                        llc -> new EntityTaxes.LlcTax(llc.text("form"), llc.money("minimum"),
                                llc.stepTable("fee_by_gross_receipts", Edge.FROM))),
                fields.findChild("s_corporation", corporation -> new EntityTaxes.CorporationTax(
                        corporation.text("form"), corporation.money("minimum"), corporation.rate("rate"))));
    }

    private static TaxRules rules(TableFields fields) {
        List<Deduction> all = fields.child("deductions", DeductionReader::read);
        Income income = fields.child("income", StateTableReader::income);
        List<Deduction> beforeAgi = new ArrayList<>();
        List<Deduction> afterAgi = new ArrayList<>();
        all.forEach(each -> (income.beforeAgi.contains(each.step()) ? beforeAgi : afterAgi).add(each));
        if (beforeAgi.size() != income.beforeAgi.size()) {
            throw fields.fault("income before_agi", "names a deduction that the state does not have");
        }
        List<TaxStep> taxes = fields.child("tax", tax -> TaxStepReader.read(tax, all));
        List<Credit> credits = fields.child("credits",
                credit -> CreditReader.read(credit, all, ((ScheduleTax) taxes.getFirst()).table()));
        return new TaxRules(income.rule, income.spouses, beforeAgi, afterAgi, taxes, credits);
    }

    /** The section on where the computation starts. */
    private record Income(IncomeRule rule, Spouses spouses, List<StateStep> beforeAgi) {
    }

    private static Income income(TableFields fields) {
        Start start = fields.word("start", Start.class);
        IncomeRule rule = new IncomeRule(start, start == Start.GROSS ? gross(fields) : GrossIncome.FEDERAL,
                fields.word("half_se", HalfSe.class));
        return new Income(rule, fields.word("spouses", Spouses.class),
                fields.texts("before_agi").stream().map(name -> DeductionReader.step(fields, name)).toList());
    }

    /** These keys are unknown, and so refused, where the state does not start from gross income. */
    private static GrossIncome gross(TableFields fields) {
        return new GrossIncome(
                fields.has("wages") ? fields.word("wages", GrossIncome.Box.class) : GrossIncome.Box.FEDERAL,
                fields.flagIfAny("classes_of_income"));
    }

    /** The one rule of a kind among the rules, where there is one. */
    static <T> Optional<T> find(List<?> rules, Class<T> kind) {
        return rules.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** An amount with its reduction. */
    static ReducedAmount reducedAmount(TableFields fields) {
        ByStatus<Money> amount = fields.moneyByStatus("amount");
        return fields.findChild("reduction", reduction -> reduced(amount, reduction))
                .orElseGet(() -> new ReducedAmount(amount, Optional.empty(), ReducedAmount.Measure.FEDERAL_AGI));
    }

    private static ReducedAmount reduced(ByStatus<Money> amount, TableFields reduction) {
        ReducedAmount.Measure measure = reduction.word("measure", ReducedAmount.Measure.class);
        return new ReducedAmount(amount, Optional.of(ReductionReader.read(reduction)), measure);
    }
}
