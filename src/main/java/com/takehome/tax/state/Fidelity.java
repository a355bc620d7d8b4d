package com.takehome.tax.state;

import java.util.Locale;

/** How far a state's figure can be relied on. */
public enum Fidelity {
    /** Every rule that reaches a resident with wages and business income is computed. */
    FULL,
    /** Something that may reach the household is left out; a finding says what. */
    SIMPLIFIED;

    /** The word that reports and data use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
