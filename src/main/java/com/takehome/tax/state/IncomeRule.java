package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * Where a state's computation starts.
 *
 * @param start which income
 * @param gross how gross income is counted where the state starts from it
 * @param halfSe what becomes of the deduction for half of self-employment tax
 */
record IncomeRule(Start start, GrossIncome gross, HalfSe halfSe) {

    /** Which income. */
    enum Start {
        /** Wages, business profit and other income, before federal adjustments. */
        GROSS,
        /** Federal adjusted gross income. */
        FEDERAL_AGI
    }

    /** What becomes of the deduction for half of self-employment tax. */
    enum HalfSe {
        /** It stays as the start has it: allowed in federal adjusted gross income, not in gross income. */
        AS_IN_START,
        /** Deducted from gross income. */
        DEDUCTED,
        /** Added back to federal adjusted gross income. */
        ADDED_BACK,
        /** Added back below the line for the state's adjusted gross income. */
        ADDED_BACK_BELOW_AGI
    }

    /** The income that the computation starts from. */
    Money income(TaxUnit unit) {
        return switch (start) {
            case GROSS -> unit.sum(gross::of);
            case FEDERAL_AGI -> unit.federal().agi();
        };
    }
}
