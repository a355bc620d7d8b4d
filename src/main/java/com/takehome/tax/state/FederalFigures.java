package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * The federal figures that state returns start from or refer to.
 *
 * @param agi Form 1040 line 11
 * @param standardDeduction the standard deduction of the status with age additions, whether taken or not
 * @param deduction Form 1040 line 12, standard or itemized as taken, with the gifts beside it and Schedule 1-A
 * @param itemized true when the deduction is itemized
 * @param qbiDeduction Form 1040 line 13
 * @param incomeTaxBeforeCredits Form 1040 line 16
 * @param additionalMedicareTax Form 8959
 */
public record FederalFigures(Money agi, Money standardDeduction, Money deduction, boolean itemized, Money qbiDeduction,
        Money incomeTaxBeforeCredits, Money additionalMedicareTax) {

    /** The deduction that a state takes over: state itemizing is not covered, so an itemizer counts as not itemizing. */
    Money deductionTakenOver() {
        return itemized ? standardDeduction : deduction;
    }

    /** The same household's figures with one spouse's adjusted gross income. */
    FederalFigures withAgi(Money agiOfOne) {
        return new FederalFigures(agiOfOne, standardDeduction, deduction, itemized, qbiDeduction,
                incomeTaxBeforeCredits,
                additionalMedicareTax);
    }
}
