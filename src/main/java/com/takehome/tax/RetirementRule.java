package com.takehome.tax;

import static com.takehome.money.Rounding.CENTS;

import com.takehome.model.RetirementContribution;
import com.takehome.model.RetirementPlan;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.FederalParameters;

/**
 * The limit of a SEP IRA or solo 401(k) and what of the wish fits in (Pub. 560, deduction worksheet for self-employed;
 * IRC 402(g), 404(a), 414(v), 415(c)). A wish below the limit fills the deferral first, then the catch-up, then the
 * employer part.
 */
public final class RetirementRule {

    private RetirementRule() {}

    /** The limits of the year and the contribution allowed under them. */
    public static RetirementAllowed compute(RetirementFacts facts, FederalParameters parameters) {
        if (facts.plan() == RetirementPlan.NONE) {
            return RetirementAllowed.NONE;
        }
        FederalParameters.Retirement figures = parameters.retirement();
        Money compensation = facts.compensation().atLeastZero();
        boolean elective = facts.plan() == RetirementPlan.SOLO_401K;
        Money deferralLimit = elective ? deferralLimit(facts, figures).min(compensation) : Money.ZERO;
        Money employerLimit = employerLimit(facts.salaried(), compensation, deferralLimit, figures);
        Money room = compensation.minus(deferralLimit)
                .minus(facts.salaried() ? Money.ZERO : employerLimit);
        Money byAge = elective ? catchUp(facts, parameters.year(), figures).min(room) : Money.ZERO;
        boolean mustBeRoth = byAge.isPositive() && figures.rothCatchUpWagesOver()
                .filter(limit -> facts.priorYearPayrollWages().isMoreThan(limit)).isPresent();
        return allowed(facts.contribution(), deferralLimit, mustBeRoth ? Money.ZERO : byAge, employerLimit,
                mustBeRoth);
    }

    private static Money deferralLimit(RetirementFacts facts, FederalParameters.Retirement figures) {
        return figures.electiveDeferral().minus(facts.deferralsElsewhere()).atLeastZero();
    }

    /** The smaller of the plan's rate, the dollar limit left by the deferral, and what compensation bears. */
    private static Money employerLimit(boolean salaried, Money compensation, Money deferral,
            FederalParameters.Retirement figures) {
        Money dollarLimit = figures.definedContributionLimit().minus(deferral).atLeastZero();
        Money afterDeferral = compensation.minus(deferral);
        if (salaried) {
            return compensation.min(figures.compensationLimit()).times(figures.employerRate(), CENTS)
                    .min(dollarLimit).min(afterDeferral);
        }
        Rate half = Rate.ofDecimal("0.5");
        return compensation.times(figures.selfEmployedRate(), CENTS)
                .min(figures.compensationLimit().times(figures.employerRate(), CENTS)).min(dollarLimit)
                .min(afterDeferral.times(half, CENTS));
    }

    /** The catch-up amount for the age reached in the year, less deferrals elsewhere beyond the common limit. */
    private static Money catchUp(RetirementFacts facts, TaxYear year, FederalParameters.Retirement figures) {
        int age = facts.ageIn(year);
        if (age < 50) {
            return Money.ZERO;
        }
        Money byAge = age >= 60 && age <= 63 ? figures.catchUpAge60To63().orElse(figures.catchUpAge50())
                : figures.catchUpAge50();
        return byAge.min(figures.electiveDeferral().plus(byAge).minus(facts.deferralsElsewhere())).atLeastZero();
    }

    private static RetirementAllowed allowed(RetirementContribution wish, Money deferralLimit, Money catchUpLimit,
            Money employerLimit, boolean mustBeRoth) {
        Money limit = Money.sum(deferralLimit, catchUpLimit, employerLimit);
        Money requested = switch (wish) {
            case RetirementContribution.Amount amount -> amount.money().atLeastZero();
            case RetirementContribution.Maximum maximum -> limit;
        };
        Money deferral = requested.min(deferralLimit);
        Money catchUp = requested.minus(deferral).min(catchUpLimit);
        Money employer = requested.minus(deferral).minus(catchUp).min(employerLimit);
        return new RetirementAllowed(requested, deferralLimit, catchUpLimit, employerLimit, limit, deferral, catchUp,
                employer, mustBeRoth);
    }
}
