package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.state.StateFinding.Code;
import java.util.ArrayList;
import java.util.List;

/** What the reader of a state figure must know about it. */
final class StateFindings {

    private final StateProfile profile;
    private final StateFacts facts;
    private final LocalTaxes local;
    private final boolean taxed;
    private final List<StateFinding> findings = new ArrayList<>();

    StateFindings(StateParameters parameters, StateFacts facts, LocalTaxes local) {
        this.profile = parameters.profile();
        this.facts = facts;
        this.local = local;
        this.taxed = parameters.rules().isPresent();
        addFigures();
        addRules();
        addHousehold(parameters);
        addLocal();
        addBusiness();
    }

    /** All of them, in the order in which a reader wants them. */
    List<StateFinding> all() {
        return findings;
    }

    /** The state's fidelity for this household: what the figures do not follow makes it simplified. */
    Fidelity fidelity() {
        return taxed && isOutsideFigures() ? Fidelity.SIMPLIFIED : profile.fidelity().of(facts);
    }

    private void addFigures() {
        if (taxed && !profile.year().equals(facts.year())) {
            add(Code.STATE_FIGURES_HELD, name() + " has published no figures for " + facts.year() + ": those of "
                    + profile.year() + " are used");
        }
        if (!profile.carried().isEmpty()) {
            add(Code.STATE_FIGURES_CARRIED, "Some " + profile.year() + " figures of " + name()
                    + " are not published, and those of the year before are used: "
                    + String.join("; ", profile.carried()));
        }
    }

    private void addRules() {
        if (!profile.leftOut().isEmpty()) {
            add(Code.STATE_RULE_LEFT_OUT,
                    "Not computed for " + name() + ": " + String.join("; ", profile.leftOut()));
        }
        profile.flatFee().ifPresent(fee -> add(Code.STATE_RULE_LEFT_OUT, name() + " adds a flat " + fee
                + " to the return, which is not in the income tax shown"));
        if (facts.hasBusinessIncome()) {
            profile.lawOnly().ifPresent(law -> add(Code.STATE_RULE_FROM_LAW_ONLY,
                    law.text() + "; this is computed from the law and no second source computes it"));
        }
    }

    private void addHousehold(StateParameters parameters) {
        if (!taxed) {
            return;
        }
        if (facts.federal().itemized()) {
            add(Code.STATE_RULE_LEFT_OUT, "Itemized deductions are not computed for " + name()
                    + ": the standard deduction is taken");
        }
        if (facts.dependents() > 0) {
            add(Code.STATE_RULE_LEFT_OUT, "Exemptions and credits for dependents are not computed for " + name());
        }
        if (facts.seniors() > 0) {
            add(Code.STATE_RULE_LEFT_OUT, "What " + name() + " grants from age 65 is not computed");
        }
        if (facts.status() == FilingStatus.SURVIVING_SPOUSE) {
            add(Code.STATE_RULE_LEFT_OUT, "A qualifying surviving spouse is taxed as on a joint return");
        }
        parameters.rules().map(TaxRules::income).filter(income -> income.start() == IncomeRule.Start.GROSS)
                .ifPresent(income -> addGross(income.gross()));
    }

    private void addGross(GrossIncome gross) {
        if (facts.persons().stream().map(PersonFacts::adjustments).anyMatch(Money::isPositive)) {
            add(Code.STATE_RULE_LEFT_OUT, name() + " starts from gross income: retirement, health insurance and other "
                    + "federal adjustments are not deducted");
        }
        if (facts.persons().stream().anyMatch(each -> !gross.wages().of(each.pay()).equals(each.wages()))) {
            add(Code.STATE_RULE_LEFT_OUT, name() + " taxes wages of box 5: contributions to a retirement plan out of "
                    + "the salary are not deducted, and a shareholder's health insurance does not count as wages");
        }
    }

    private boolean isOutsideFigures() {
        return facts.federal().itemized() || facts.dependents() > 0 || facts.seniors() > 0
                || facts.status() == FilingStatus.SURVIVING_SPOUSE;
    }

    private void addLocal() {
        for (String each : local.unknown()) {
            add(Code.LOCALITY_UNKNOWN, "\"" + each + "\" is not a locality of " + name()
                    + " with figures; its local tax is not included" + knownPlaces());
        }
        if (local.levied().isEmpty() && !local.knownPlaces().isEmpty()) {
            add(Code.LOCAL_TAX_NOT_INCLUDED,
                    "No local tax of " + name() + " is included, since no locality with figures is given"
                            + (local.unknown().isEmpty() ? knownPlaces() : ""));
        }
        local.levied().forEach(each -> each.locality().note().ifPresent(
                note -> add(Code.LOCAL_TAX_NOT_INCLUDED, each.locality().tax() + ": " + note)));
        if (!profile.localTaxes().isEmpty()) {
            add(Code.LOCAL_TAX_NOT_INCLUDED,
                    "Not computed in " + name() + ": " + String.join("; ", profile.localTaxes()));
        }
    }

    private String knownPlaces() {
        return local.knownPlaces().isEmpty() ? "" : "; known: " + local.knownPlaces();
    }

    private void addBusiness() {
        if (!facts.hasBusinessIncome()) {
            return;
        }
        for (StateProfile.BusinessTax each : profile.businessTaxes()) {
            if (each.entities().contains(facts.entity())
                    && each.locality().map(local::isIn).orElse(true).booleanValue()) {
                add(Code.BUSINESS_TAX_NOT_INCLUDED, "Not included in the figures: " + each.tax());
            }
        }
        if (profile.electiveEntityTax() && facts.entity() == Entity.S_CORPORATION) {
            add(Code.ENTITY_TAX_ELECTION, "The S corporation may elect to pay the owner's tax to " + name()
                    + " itself; the figures assume that it does not");
        }
    }

    private String name() {
        return profile.state().label();
    }

    private void add(Code code, String message) {
        findings.add(new StateFinding(code, message));
    }
}
