package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * Where a state's computation starts.
 *
 * @param start which income
 * @param halfSe what becomes of the deduction for half of self-employment tax
 */
record IncomeRule(Start start, HalfSe halfSe) {

    /** Which income. */
    enum Start {
        /** Wages, business profit and other income, before federal adjustments. */
        GROSS {
            @Override
            Money income(TaxUnit unit) {
                return unit.sum(PersonFacts::grossIncome);
            }
        },
        /** Federal adjusted gross income. */
        FEDERAL_AGI {
            @Override
            Money income(TaxUnit unit) {
                return unit.federal().agi();
            }
        };

        abstract Money income(TaxUnit unit);
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
}
