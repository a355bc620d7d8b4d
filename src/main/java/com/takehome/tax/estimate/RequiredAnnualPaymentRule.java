package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.EstimateFacts.CurrentYear;
import com.takehome.tax.estimate.EstimateFacts.PriorYear;
import com.takehome.tax.estimate.EstimateRules.Exemption;
import java.util.Optional;

/**
 * The required annual payment: Form 2210 Part I (IRC 6654(d)(1)(B) and (C), (e)(1) and (2)), and the states' rules of
 * the same shape with their own shares and thresholds.
 */
public final class RequiredAnnualPaymentRule {

    private RequiredAnnualPaymentRule() {}

    /** Part I for these facts under the jurisdiction's rules. */
    public static RequiredAnnualPayment compute(EstimateFacts facts, EstimateRules rules, Rounding rounding) {
        Money tax = facts.currentYear().tax();
        Money currentHarbor = tax.times(rules.currentShare(), rounding);
        Money withheld = facts.withholding().total();
        Money due = tax.minus(withheld);
        Rate priorShare = rules.priorYear().shareFor(facts.status(), facts.priorYear().agi());
        Optional<Money> priorHarbor = priorHarbor(facts, rules).map(prior -> prior.times(priorShare, rounding));
        boolean priorIsSmaller = priorHarbor.filter(prior -> prior.isLessThan(currentHarbor)).isPresent();
        Money smaller = priorIsSmaller ? priorHarbor.orElseThrow() : currentHarbor;
        Optional<EstimateException> exception = exception(facts, rules, due)
                .or(() -> withheldEnough(withheld, smaller));
        Money required = exception.filter(EstimateException::leavesNothingRequired).map(each -> Money.ZERO)
                .orElse(smaller.atLeastZero());
        String basis = exception.filter(EstimateException::leavesNothingRequired).map(EstimateException::words)
                .orElse(priorIsSmaller ? priorShare + " of prior year" : rules.currentShare() + " of current year");
        return new RequiredAnnualPayment(tax, rules.currentShare(), currentHarbor, withheld, due, priorShare,
                priorHarbor, required, exception, basis);
    }

    private static Optional<Money> priorHarbor(EstimateFacts facts, EstimateRules rules) {
        return rules.priorYear().isOpenTo(facts.status(), facts.currentYear().agi())
                ? facts.priorYear().tax().map(Money::atLeastZero)
                : Optional.empty();
    }

    private static Optional<EstimateException> exception(EstimateFacts facts, EstimateRules rules, Money due) {
        if (!rules.estimatesRequired()) {
            return Optional.of(EstimateException.NOT_REQUIRED);
        }
        Optional<EstimateException> small = exempt(facts, rules.exemption(), due);
        if (small.isPresent()) {
            return small;
        }
        return priorHarbor(facts, rules).filter(Money::isZero).map(tax -> EstimateException.NO_PRIOR_YEAR_TAX);
    }

    private static Optional<EstimateException> exempt(EstimateFacts facts, Exemption exemption, Money due) {
        return switch (exemption) {
            case Exemption.None none -> Optional.empty();
            case Exemption.TaxDue limit -> when(isSmall(facts, limit, due), EstimateException.SMALL_BALANCE);
            case Exemption.GrossIncome limit -> when(isSmall(facts, limit), EstimateException.SMALL_INCOME);
            case Exemption.UnwithheldIncome limit -> when(
                    !facts.currentYear().unwithheldIncome().isMoreThan(limit.amount()),
                    EstimateException.SMALL_INCOME);
        };
    }

    /** The tax before withholding is the larger of the two, so that only what is left matters. */
    private static boolean isSmall(EstimateFacts facts, Exemption.TaxDue limit, Money due) {
        Money amount = limit.amount(facts.taxYear(), facts.status());
        return due.isLessThan(amount) || (limit.included() && due.equals(amount));
    }

    private static boolean isSmall(EstimateFacts facts, Exemption.GrossIncome limit) {
        CurrentYear current = facts.currentYear();
        PriorYear prior = facts.priorYear();
        Money amount = switch (facts.status()) {
            case MARRIED_JOINTLY -> limit.joint();
            case SINGLE, MARRIED_SEPARATELY, HEAD_OF_HOUSEHOLD, SURVIVING_SPOUSE -> limit.amount();
        };
        return !current.grossIncome().isMoreThan(amount)
                || prior.grossIncome().filter(income -> !income.isMoreThan(amount)).isPresent();
    }

    private static Optional<EstimateException> withheldEnough(Money withheld, Money required) {
        return when(!withheld.isLessThan(required), EstimateException.WITHHELD_ENOUGH);
    }

    private static Optional<EstimateException> when(boolean applies, EstimateException exception) {
        return applies ? Optional.of(exception) : Optional.empty();
    }
}
