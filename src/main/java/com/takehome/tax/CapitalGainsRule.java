package com.takehome.tax;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.parameter.FederalParameters;

/** Netting of gains and losses and the limit on a net loss (Schedule D, IRC 1211(b), 1222). */
public final class CapitalGainsRule {

    private CapitalGainsRule() {}

    /** Schedule D of those net gains. */
    public static CapitalGains compute(Form1040Facts.Investment investment, FilingStatus status,
            FederalParameters parameters) {
        Money longTerm = investment.longTermGains();
        Money net = investment.shortTermGains().plus(longTerm);
        Money reported = net.max(parameters.capitalGains().lossLimit().get(status).negated());
        return new CapitalGains(investment.shortTermGains(), longTerm, net, reported,
                longTerm.min(net).atLeastZero(), reported.minus(net));
    }
}
