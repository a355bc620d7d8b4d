package com.takehome.insight.simulation;

import com.takehome.model.W2Year;
import com.takehome.money.Money;

/** What the job of a year leaves, by the engine. */
@FunctionalInterface
public interface JobPay {

    /** What a year of the job leaves. */
    Kept kept(W2Year job);

    /**
     * What is left of a year.
     *
     * @param takeHome after taxes, own deferral and premium
     * @param takeHomeAndRetirement with own deferral and the employer's match
     */
    record Kept(Money takeHome, Money takeHomeAndRetirement) {
    }
}
