package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import java.util.Optional;

/**
 * The standard deduction, the state's own or the federal one.
 *
 * @param basis whose amount
 * @param singleFloorForHead a head of household gets at least a single person's (Wisconsin standard deduction table)
 * @param payrollTaxInstead payroll taxes may be deducted in its place when they are more (Alabama Schedule A)
 */
record StandardDeduction(Basis basis, boolean singleFloorForHead, boolean payrollTaxInstead) implements Deduction {

    /** Whose amount, and how it shrinks. */
    sealed interface Basis {

        /** The state's own amount. */
        record Own(ReducedAmount amount) implements Basis {
        }

        /** The federal standard deduction, whether the household itemizes or not. */
        record Federal() implements Basis {
        }

        /**
         * What the federal return deducts, so that the state starts from federal taxable income.
         *
         * @param limit what is kept of it at high incomes, where the state limits it
         */
        record FederalTaken(Optional<Limit> limit) implements Basis {
        }
    }

    /**
     * Colorado's limit (DR 0104 line on the standard or itemized deduction addback). What the federal return deducts
     * beside the standard deduction, gifts and the deduction for seniors, stays.
     *
     * @param overAgi federal adjusted gross income above which it applies
     * @param keep what may be kept of the standard deduction
     */
    record Limit(Money overAgi, ByStatus<Money> keep) {
    }

    @Override
    public StateStep step() {
        return StateStep.STANDARD_DEDUCTION;
    }

    @Override
    public Money amount(TaxUnit unit, Money stateAgi) {
        Money standard = switch (basis) {
            case Basis.Own own -> ownAmount(own.amount, unit, stateAgi);
            case Basis.Federal federal -> unit.federal().standardDeduction();
            case Basis.FederalTaken taken -> taken(taken, unit);
        };
        return payrollTaxInstead ? standard.max(payrollTax(unit)) : standard;
    }

    private Money ownAmount(ReducedAmount amount, TaxUnit unit, Money stateAgi) {
        Money own = amount.at(unit, stateAgi);
        if (singleFloorForHead && unit.status() == FilingStatus.HEAD_OF_HOUSEHOLD) {
            return own.max(amount.at(FilingStatus.SINGLE, unit.federal().agi(), stateAgi));
        }
        return own;
    }

    private static Money taken(Basis.FederalTaken taken, TaxUnit unit) {
        Money deduction = unit.federal().deductionTakenOver();
        Money standard = unit.federal().standardDeduction();
        return taken.limit.filter(limit -> unit.federal().agi().isMoreThan(limit.overAgi))
                .map(limit -> deduction.minus(standard.minus(limit.keep.of(unit.status())).atLeastZero()))
                .orElse(deduction);
    }

    private static Money payrollTax(TaxUnit unit) {
        return unit.sum(PersonFacts::payrollTax).plus(unit.federal().additionalMedicareTax());
    }
}
