package com.takehome.tax.state;

import java.util.Optional;

/**
 * One state's file of one year.
 *
 * @param profile what there is to say about it
 * @param rules its income tax; empty where there is none
 * @param entityTaxes its taxes on entities that are computed
 */
record StateParameters(StateProfile profile, Optional<TaxRules> rules, Optional<EntityTaxes> entityTaxes) {
}
