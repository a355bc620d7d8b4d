package com.takehome.tax.state;

/**
 * Something about a state or local figure that the reader must know.
 *
 * @param code which kind
 * @param message one sentence
 */
public record StateFinding(Code code, String message) {

    /** The kinds of finding. */
    public enum Code {
        /** A tax on the business exists where the household lives and is not in the figures. */
        BUSINESS_TAX_NOT_INCLUDED,
        /** A local income tax exists there and is not in the figures. */
        LOCAL_TAX_NOT_INCLUDED,
        /** The locality given has no figures for this state. */
        LOCALITY_UNKNOWN,
        /** A rule of the state's income tax is not computed. */
        STATE_RULE_LEFT_OUT,
        /** No figures are published for the year: those of the last published year are used. */
        STATE_FIGURES_HELD,
        /** Some of the year's figures are those of the year before. */
        STATE_FIGURES_CARRIED,
        /** A rule is computed from the law and has no second source behind it. */
        STATE_RULE_FROM_LAW_ONLY,
        /** The S corporation could elect to pay the owner's state tax itself. */
        ENTITY_TAX_ELECTION
    }
}
