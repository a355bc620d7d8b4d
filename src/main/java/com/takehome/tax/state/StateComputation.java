package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.tax.state.IncomeRule.HalfSe;
import java.util.List;

/** Works one unit's sheet from the income that the state starts from down to its tax. */
final class StateComputation {

    private final TaxRules rules;
    private final StateSheet sheet;
    private final TaxUnit unit;

    private StateComputation(TaxRules rules, TaxUnit unit) {
        this.rules = rules;
        this.unit = unit;
        this.sheet = new StateSheet(unit);
    }

    /** The worked sheet. */
    static StateSheet work(TaxRules rules, TaxUnit unit) {
        StateComputation computation = new StateComputation(rules, unit);
        Money agi = computation.agi();
        Money taxable = computation.taxableIncome(agi);
        computation.tax(agi, taxable);
        return computation.sheet;
    }

    private Money agi() {
        Money income = put(StateStep.INCOME, rules.income().income(unit));
        Money start = switch (rules.income().halfSe()) {
            case AS_IN_START, ADDED_BACK_BELOW_AGI -> income;
            case DEDUCTED -> income.minus(put(StateStep.HALF_SE_DEDUCTED, halfSelfEmploymentTax()));
            case ADDED_BACK -> income.plus(put(StateStep.HALF_SE_ADDED_BACK, halfSelfEmploymentTax()));
        };
        return put(StateStep.AGI, start.minus(deduct(rules.beforeAgi(), start)));
    }

    private Money taxableIncome(Money agi) {
        Money income = rules.income().halfSe() == HalfSe.ADDED_BACK_BELOW_AGI
                ? agi.plus(put(StateStep.HALF_SE_ADDED_BACK, halfSelfEmploymentTax()))
                : agi;
        return put(StateStep.TAXABLE_INCOME, income.minus(deduct(rules.afterAgi(), agi)).atLeastZero());
    }

    private void tax(Money agi, Money taxable) {
        Money flat = taxedFlat(taxable);
        TaxBase base = new TaxBase(unit, agi, taxable.minus(flat), flat);
        Money tax = Money.ZERO;
        for (TaxStep each : rules.taxes()) {
            tax = tax.plus(put(each.step(), each.addition(tax, base)));
        }
        for (Credit each : rules.credits()) {
            tax = tax.minus(put(each.step(), each.amount(tax, base).min(tax)));
        }
        put(StateStep.INCOME_TAX, tax);
    }

    private Money deduct(List<Deduction> deductions, Money agi) {
        Money total = Money.ZERO;
        for (Deduction each : deductions) {
            total = total.plus(put(each.step(), each.amount(unit, agi)));
        }
        return total;
    }

    private Money taxedFlat(Money taxable) {
        for (TaxStep each : rules.taxes()) {
            if (each instanceof BusinessIncomeTax business) {
                return business.taxed(unit, taxable);
            }
        }
        return Money.ZERO;
    }

    private Money halfSelfEmploymentTax() {
        return unit.sum(PersonFacts::halfSelfEmploymentTax);
    }

    private Money put(StateStep step, Money amount) {
        sheet.put(step, amount);
        return amount;
    }
}
