package com.takehome.tax.state;

import com.takehome.model.UsState;
import com.takehome.money.Money;
import java.util.List;
import java.util.Optional;

/**
 * The state and local income tax of a household-year.
 *
 * @param code the state
 * @param agi the state's adjusted gross income; empty where there is no income tax
 * @param taxableIncome the state's taxable income; empty where there is no income tax
 * @param incomeTax state income tax after nonrefundable credits
 * @param localTax income tax of the locality
 * @param fidelity how far the figures can be relied on
 * @param findings what the reader must know about them
 */
public record StateReturn(UsState code, Optional<Money> agi, Optional<Money> taxableIncome, Money incomeTax,
        Money localTax, Fidelity fidelity, List<StateFinding> findings) {

    public StateReturn {
        findings = List.copyOf(findings);
    }

    /** State and local income tax together. */
    public Money totalTax() {
        return incomeTax.plus(localTax);
    }
}
