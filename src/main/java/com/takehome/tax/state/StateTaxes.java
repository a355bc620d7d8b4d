package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.FormLine;
import com.takehome.tax.parameter.TaxTableException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * State and local income taxes and the taxes on entities, over the tables of all years. Years after the last published
 * one take its figures and say so; years before the first have none, except where a state has no income tax.
 */
public final class StateTaxes {

    private final StateTables tables;

    private StateTaxes(StateTables tables) {
        this.tables = tables;
    }

    /** Over the tables that come with the tool. */
    public static StateTaxes published() {
        return new StateTaxes(StateTableFiles.published());
    }

    /**
     * The same with a user's own files in place of those of the same name.
     *
     * @param folder with {@code <year>/states/XX.yaml} and {@code <year>/localities.yaml}
     * @throws TaxTableException when a file cannot be used
     */
    public static StateTaxes withOverlay(Path folder) {
        return new StateTaxes(StateTableFiles.withOverlay(folder));
    }

    /** Over these tables. */
    static StateTaxes over(StateTables tables) {
        return new StateTaxes(tables);
    }

    /** The state and local income tax of a household-year; empty for a year before the first published one. */
    public Optional<StateReturn> compute(StateFacts facts) {
        return tables.find(facts.state(), facts.year()).map(parameters -> compute(parameters, facts));
    }

    /** True when there are figures for the state and year, its own or held ones of an earlier year. */
    public boolean hasFigures(UsState state, TaxYear year) {
        return tables.find(state, year).isPresent();
    }

    /** The year's income tax in plain figures; empty where its rules are not plain, or without figures. */
    public Optional<PlainStateRules> findPlainRules(UsState state, TaxYear year) {
        return tables.find(state, year).flatMap(PlainStateRules::of);
    }

    /** True when the year's figures are those of an earlier year. */
    public boolean isHeld(UsState state, TaxYear year) {
        return tables.find(state, year).filter(each -> each.profile().year().equals(year)).isEmpty();
    }

    /**
     * The state's tax on the practice itself.
     *
     * @param grossReceipts the practice's receipts of the year
     * @param netIncome its net income of the year, before this tax
     * @return empty for a year before the first published one
     */
    public Optional<EntityTax> entityTax(UsState state, TaxYear year, Entity entity, Money grossReceipts,
            Money netIncome) {
        return tables.find(state, year)
                .map(parameters -> parameters.entityTaxes()
                        .map(taxes -> EntityTaxRule.compute(taxes, entity, grossReceipts, netIncome))
                        .orElse(EntityTax.NONE));
    }

    /**
     * Every line of the state return and of the local taxes, worked anew so that computing without them costs nothing.
     *
     * @return empty for a year without figures and for a state without an income tax
     */
    public List<FormLine> lines(StateFacts facts) {
        return tables.find(facts.state(), facts.year()).map(parameters -> lines(parameters, facts)).orElse(List.of());
    }

    private StateReturn compute(StateParameters parameters, StateFacts facts) {
        List<StateSheet> sheets = sheets(parameters, facts);
        LocalTaxes local = LocalTaxes.of(facts, tables.findLocalities(facts.year()), sheets);
        StateFindings findings = new StateFindings(parameters, facts, local);
        return new StateReturn(facts.state(), line(sheets, StateStep.AGI), line(sheets, StateStep.TAXABLE_INCOME),
                StateTaxRule.total(sheets, StateStep.INCOME_TAX), local.total(), findings.fidelity(), findings.all());
    }

    private List<FormLine> lines(StateParameters parameters, StateFacts facts) {
        List<StateSheet> sheets = sheets(parameters, facts);
        List<FormLine> lines = new ArrayList<>();
        parameters.rules().ifPresent(rules -> lines.addAll(StateLines.of(parameters.profile(), rules, sheets)));
        LocalTaxes local = LocalTaxes.of(facts, tables.findLocalities(facts.year()), sheets);
        lines.addAll(StateLines.of(parameters.profile(), local));
        return List.copyOf(lines);
    }

    private static List<StateSheet> sheets(StateParameters parameters, StateFacts facts) {
        return parameters.rules().map(rules -> StateTaxRule.compute(rules, facts)).orElse(List.of());
    }

    private static Optional<Money> line(List<StateSheet> sheets, StateStep step) {
        return sheets.isEmpty() ? Optional.empty() : Optional.of(StateTaxRule.total(sheets, step));
    }
}
