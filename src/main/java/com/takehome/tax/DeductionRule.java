package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;

/**
 * Deductions from adjusted gross income (Form 1040 lines 12 to 14). Itemized when Schedule A under its limits exceeds
 * the standard deduction. The reduction of section 68 is worked out after the section 199A deduction, which takes
 * taxable income without it (IRC 68(b), 199A(e)(1)).
 */
public final class DeductionRule {

    private DeductionRule() {}

    /** The deductions at that adjusted gross income. */
    public static Deduction compute(Form1040Facts facts, Money agi, Money netCapitalGain,
            FederalParameters parameters) {
        Taxpayers taxpayers = facts.taxpayers();
        StandardDeduction standard = StandardDeductionRule.compute(taxpayers, facts.itemized().gifts(), parameters);
        ItemizedDeductions itemized = ItemizedDeductionsRule.compute(facts.itemized(), taxpayers.status(), agi,
                parameters);
        SeniorDeduction senior = SeniorDeductionRule.compute(taxpayers, agi, parameters);
        Money beforeChoice = agi.minus(senior.deduction());
        if (itemized.total().isMoreThan(standard.total())) {
            QualifiedBusinessDeduction business = business(facts, beforeChoice.minus(itemized.total()),
                    netCapitalGain, parameters);
            Money reduction = overallReduction(itemized.total(), beforeChoice.minus(business.deduction()), taxpayers,
                    parameters);
            Money allowed = itemized.total().minus(reduction);
            if (allowed.isMoreThan(standard.total())) {
                return new Deduction(standard, itemized, reduction, true, allowed, Money.ZERO, senior,
                        allowed.plus(senior.deduction()), business);
            }
        }
        Money withGifts = standard.total().plus(standard.gifts());
        return new Deduction(standard, itemized, Money.ZERO, false, standard.total(), standard.gifts(), senior,
                withGifts.plus(senior.deduction()),
                business(facts, beforeChoice.minus(withGifts), netCapitalGain, parameters));
    }

    private static QualifiedBusinessDeduction business(Form1040Facts facts, Money taxableIncomeBefore,
            Money netCapitalGain, FederalParameters parameters) {
        return QualifiedBusinessDeductionRule.compute(new QualifiedBusinessFacts(facts.taxpayers().status(),
                facts.business(), taxableIncomeBefore.atLeastZero(), netCapitalGain), parameters);
    }

    /** A part of the deductions, or of the income before them above the start of the highest bracket if less. */
    private static Money overallReduction(Money itemized, Money incomeBefore, Taxpayers taxpayers,
            FederalParameters parameters) {
        return parameters.itemizedDeductions().overallReduction().map(part -> {
            Money top = parameters.incomeTax().schedules().get(taxpayers.status()).topBracketStart();
            return part.of(itemized.min(incomeBefore.minus(top).atLeastZero()), CENTS);
        }).orElse(Money.ZERO);
    }
}
