package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.tax.FormLine;
import com.takehome.tax.state.IncomeRule.Start;
import com.takehome.tax.state.StateStep.Sign;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The worked sheets as lines of the state's form: each result rests on the lines worked since the result before it and on
 * that result, each other line on federal lines and the state's tables. Lines that are zero are left out.
 */
final class StateLines {

    private final StateProfile profile;
    private final TaxRules rules;
    private final String form;
    private final List<FormLine> lines = new ArrayList<>();

    private StateLines(StateProfile profile, TaxRules rules) {
        this.profile = profile;
        this.rules = rules;
        this.form = profile.state() + " " + profile.form();
    }

    /** The lines of a state's sheets; with two sheets, one for each spouse, and their sum. */
    static List<FormLine> of(StateProfile profile, TaxRules rules, List<StateSheet> sheets) {
        StateLines state = new StateLines(profile, rules);
        if (sheets.size() == 1) {
            state.add(sheets.getFirst(), "");
            return state.lines;
        }
        state.add(sheets.getFirst(), " (owner)");
        state.add(sheets.getLast(), " (spouse)");
        for (StateStep step : List.of(StateStep.AGI, StateStep.TAXABLE_INCOME, StateStep.INCOME_TAX)) {
            state.addSum(step, StateTaxRule.total(sheets, step));
        }
        return state.lines;
    }

    /** The lines of the local taxes. */
    static List<FormLine> of(StateProfile profile, LocalTaxes local) {
        String taxable = profile.state() + " " + profile.form() + " line " + StateStep.TAXABLE_INCOME.line();
        String tax = profile.state() + " " + profile.form() + " line " + StateStep.INCOME_TAX.line();
        return local.levied().stream().map(each -> {
            String source = each.locality().source();
            return switch (each.locality().levy()) {
                case LocalLevy.OnTaxableIncome levy -> line(each, "rates on state taxable income", taxable, source);
                case LocalLevy.OnWholeTaxableIncome levy ->
                    line(each, "one rate, by income, on all state taxable income", taxable, source);
                case LocalLevy.ShareOfStateTax levy -> line(each, levy.share() + " of state tax", tax, source);
                case LocalLevy.OnWagesAndNetProfits levy -> line(each, levy.rate() + " of wages and net profit",
                        "Form 1040 line 1z", "Schedule 1 line 3", source);
                case LocalLevy.OnSelfEmployment levy ->
                    line(each, levy.rate() + " of self-employment earnings above " + levy.exclusion(),
                            "Schedule 1 line 3", source);
            };
        }).toList();
    }

    private static FormLine line(LocalTaxes.Levied levied, String formula, String... from) {
        return FormLine.of(levied.locality().tax(), "tax", "Local income tax of " + levied.locality().place(),
                levied.tax(), formula, from);
    }

    private void add(StateSheet sheet, String whose) {
        List<String> since = new ArrayList<>();
        StringBuilder formula = new StringBuilder();
        for (Map.Entry<StateStep, Money> each : sheet.lines().entrySet()) {
            StateStep step = each.getKey();
            if (step == StateStep.INCOME) {
                addLine(step, whose, each.getValue(), startFormula(whose), List.of(startLine()));
            } else if (step.sign() == Sign.RESULT) {
                addLine(step, whose, each.getValue(), formula.isEmpty() ? "nothing is taxed" : formula.toString(),
                        List.copyOf(since));
            } else if (!each.getValue().isZero()) {
                addLine(step, whose, each.getValue(), "by filing status and income; " + profile.source(),
                        basis(step, whose));
            } else {
                continue;
            }
            follow(step, whose, since, formula);
        }
    }

    /** Notes a line for the result to come; a result starts anew, and tax does not start from taxable income. */
    private void follow(StateStep step, String whose, List<String> since, StringBuilder formula) {
        if (step.sign() == Sign.RESULT) {
            since.clear();
            formula.setLength(0);
            if (step == StateStep.TAXABLE_INCOME) {
                return;
            }
        }
        if (!formula.isEmpty() || step.sign() == Sign.LESS) {
            formula.append(step.sign() == Sign.LESS ? " - " : " + ");
        }
        formula.append(step.line());
        since.add(name(step, whose));
    }

    private List<String> basis(StateStep step, String whose) {
        List<String> basis = new ArrayList<>(federalLines(step));
        if (step.compareTo(StateStep.TAXABLE_INCOME) > 0) {
            basis.add(name(StateStep.TAXABLE_INCOME, whose));
        }
        basis.add("tax/" + profile.year() + "/states/" + profile.state() + ".yaml: " + profile.source());
        return basis;
    }

    private static List<String> federalLines(StateStep step) {
        return switch (step) {
            case HALF_SE_DEDUCTED, HALF_SE_ADDED_BACK -> List.of("Schedule 1 line 15");
            case BUSINESS_INCOME_EXEMPT -> List.of("Schedule 1 line 3", "Schedule 1 line 5");
            case BUSINESS_INCOME_SHARE -> List.of("Schedule 1 line 3", "Schedule 1 line 5", "Schedule 1 line 15");
            case FEDERAL_TAX -> List.of("Form 1040 line 16");
            case QBI_DEDUCTION -> List.of("Form 1040 line 13");
            case LOW_INCOME_EXEMPTION, MINIMUM_TAX -> List.of("Form 1040 line 11");
            default -> List.of();
        };
    }

    private String startFormula(String whose) {
        String income = rules.income().start() == Start.GROSS ? "total income, before federal adjustments"
                : "federal adjusted gross income";
        GrossIncome gross = rules.income().gross();
        return (whose.isEmpty() ? income : "this spouse's part of " + income)
                + (gross.wages() == GrossIncome.Box.MEDICARE ? ", wages of box 5" : "")
                + (gross.byClass() ? ", no loss of one class of income against another" : "");
    }

    private String startLine() {
        return rules.income().start() == Start.GROSS ? "Form 1040 line 9" : "Form 1040 line 11";
    }

    private void addSum(StateStep step, Money total) {
        addLine(step, "", total, "both spouses together", List.of(name(step, " (owner)"), name(step, " (spouse)")));
    }

    private void addLine(StateStep step, String whose, Money amount, String formula, List<String> from) {
        lines.add(FormLine.of(form, step.line() + whose, step.label() + whose, amount, formula,
                from.toArray(String[]::new)));
    }

    private String name(StateStep step, String whose) {
        return form + " line " + step.line() + whose;
    }
}
