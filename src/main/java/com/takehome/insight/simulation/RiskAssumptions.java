package com.takehome.insight.simulation;

import com.takehome.model.RiskProfile;
import com.takehome.model.RiskProfile.Months;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the simulation takes for granted, in plain words. */
final class RiskAssumptions {

    private RiskAssumptions() {}

    /** One sentence or two for each. */
    static List<String> of(RiskProfile risk, boolean hasJob) {
        List<String> all = new ArrayList<>();
        all.add(String.format(Locale.ROOT, "%,d courses of events are drawn, each from a fixed sequence that begins at "
                + "seed %d: the same workbooks give the same figures. A simulation shows what follows from its ranges; it "
                + "foretells nothing.", risk.paths(), risk.seed()));
        all.add("Events are drawn from the month after the report's date on; earlier months are as projected.");
        all.add("An engagement lasts " + months(risk.engagement())
                + ", each number as likely as another. One that runs "
                + "already lasts at least as long as it has; one that has outlasted the maximum counts as renewed.");
        all.add("A lost client is replaced after " + months(risk.refill()) + " by an equal one, at the same price and "
                + "terms; what was billed before the loss is still paid.");
        all.add("Likelihoods stay weights, as in the plan; other income, costs, prices and an S corporation's salary "
                + "stay as planned.");
        all.add("Tax is that of each calendar year's receipts, from a table that the tax engine fills: exact at its "
                + "points and within 25 dollars between them, but for jumps of the law. What an earlier year's loss "
                + "carries over is that of the plan. The retirement contribution is what the plan asks for and the year's "
                + "profit allows.");
        all.add("Tax is paid in cash as planned; the April after each year settles the difference.");
        if (hasJob) {
            all.add("The job: a layoff with a chance of " + risk.layoff() + " a year, alike in each month; "
                    + "severance of " + months(risk.severance()) + " of pay, month by month; a search of "
                    + months(risk.search())
                    + "; then a job with the comparison's pay for that year. The comparison's own "
                    + "months employed and severance do not count here. Deferral, premium and match count for the months "
                    + "worked; each projection year is taxed as one calendar year.");
        }
        return all;
    }

    private static String months(Months range) {
        if (range.least() == range.most()) {
            return range.most() == 1 ? "1 month" : range.most() + " months";
        }
        return range.least() + " to " + range.most() + " months";
    }
}
