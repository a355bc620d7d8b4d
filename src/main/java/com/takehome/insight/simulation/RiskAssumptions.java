package com.takehome.insight.simulation;

import com.takehome.model.RiskProfile;
import com.takehome.model.RiskProfile.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the simulation takes for granted, in plain words. */
final class RiskAssumptions {

    private RiskAssumptions() {}

    /** A short sentence for each. */
    static List<String> of(RiskProfile risk, boolean hasJob) {
        List<String> all = new ArrayList<>(practice(risk));
        if (hasJob) {
            all.addAll(job(risk));
        }
        return all;
    }

    private static List<String> practice(RiskProfile risk) {
        return List.of(
                String.format(Locale.ROOT,
                        "%,d courses of events are drawn, from seed %d on: the same workbooks give the "
                                + "same figures.",
                        risk.paths(), risk.seed()),
                "A simulation shows what follows from its ranges; it foretells nothing.",
                "Events are drawn from the month after the report's date on; earlier months are as projected.",
                "An engagement lasts " + months(risk.engagement()) + ", each number as likely as another.",
                "One that runs already lasts at least as long as it has; one that has outlasted the maximum counts as "
                        + "renewed.",
                "A lost client is replaced after " + months(risk.refill()) + " by an equal one, at the same price and "
                        + "terms.",
                "What was billed before a loss is still paid.",
                "Likelihoods stay weights; other income, costs, prices and an S corporation's salary stay as planned.",
                "Tax is worked out for each calendar year's receipts, from a table that the tax engine fills.",
                "The table is exact at its points and within 25 dollars between them, but for jumps of the law.",
                "What an earlier year's loss carries over is that of the plan.",
                "The retirement contribution is what the plan asks for, as far as the year's profit allows.",
                "Tax is paid in cash as planned; the April after each year settles the difference.");
    }

    private static List<String> job(RiskProfile risk) {
        return List.of("The job may end at each month's end, with a chance of " + risk.layoff() + " a year.",
                "Severance of " + months(risk.severance()) + " of pay follows, month by month, and a search of "
                        + months(risk.search()) + ".",
                "The next job has the comparison's pay for its year; deferral, premium and match count for the months "
                        + "worked.",
                "Months employed and severance of the comparison do not count here; each projection year is taxed as a "
                        + "calendar year.");
    }

    private static String months(Months range) {
        if (range.least() == range.most()) {
            return range.most() == 1 ? "1 month" : range.most() + " months";
        }
        return range.least() + " to " + range.most() + " months";
    }
}
