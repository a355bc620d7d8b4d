package com.takehome.tax.state;

import com.takehome.model.Entity;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * What there is to say about a state's taxes in a year, beside the rules that are computed.
 *
 * @param state the state
 * @param year the year that the figures are for
 * @param kind how its income tax works
 * @param form its resident return; empty where there is none
 * @param fidelity how far its figures can be relied on
 * @param source the law and forms behind them
 * @param localTaxes local taxes that exist and are not computed
 * @param leftOut rules of the income tax that are not computed
 * @param carried figures that are those of the year before
 * @param electiveEntityTax true where an S corporation may elect to pay its owner's tax
 * @param businessTaxes taxes on the business that are not computed
 * @param lawOnly rules that are computed from the law alone
 * @param flatFee a flat amount that the return adds and that is not computed
 */
record StateProfile(UsState state, TaxYear year, Kind kind, String form, FidelityByIncome fidelity, String source,
        List<String> localTaxes, List<String> leftOut, List<String> carried, boolean electiveEntityTax,
        List<BusinessTax> businessTaxes, Optional<LawOnly> lawOnly, Optional<Money> flatFee) {

    StateProfile {
        localTaxes = List.copyOf(localTaxes);
        leftOut = List.copyOf(leftOut);
        carried = List.copyOf(carried);
        businessTaxes = List.copyOf(businessTaxes);
    }

    /** How a state's income tax works. */
    enum Kind {
        /** There is none on wages and business income. */
        NONE,
        /** One rate. */
        FLAT,
        /** Rates that rise with income. */
        GRADUATED
    }

    /**
     * Fidelity by what the household lives on.
     *
     * @param wages without a business of its own
     * @param scheduleC with a sole proprietorship
     * @param sCorporation with an S corporation
     */
    record FidelityByIncome(Fidelity wages, Fidelity scheduleC, Fidelity sCorporation) {

        Fidelity of(StateFacts facts) {
            if (!facts.hasBusinessIncome()) {
                return wages;
            }
            return facts.entity() == Entity.S_CORPORATION ? sCorporation : scheduleC;
        }
    }

    /**
     * A tax on the business that is not computed.
     *
     * @param tax its name
     * @param entities which entities it reaches
     * @param locality the key of the locality that levies it; empty for the whole state
     */
    record BusinessTax(String tax, List<Entity> entities, Optional<String> locality) {

        BusinessTax {
            entities = List.copyOf(entities);
        }
    }

    /** Rules that no second source computes. */
    enum Rule {
        /** Half of self-employment tax (Arkansas). */
        HALF_SE,
        /** Business income exempt up to an amount (Ohio). */
        BUSINESS_INCOME_EXEMPTION,
        /** A share of business income (Missouri). */
        BUSINESS_INCOME_SHARE
    }

    /**
     * Rules that are computed from the law alone.
     *
     * @param rules which
     * @param text what they do
     */
    record LawOnly(List<Rule> rules, String text) {

        LawOnly {
            rules = List.copyOf(rules);
        }
    }
}
