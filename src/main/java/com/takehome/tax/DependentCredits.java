package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Schedule 8812, the nonrefundable part.
 *
 * @param beforePhaseOut line 8
 * @param excess line 10, rounded up to whole steps
 * @param phaseOut line 11
 * @param afterPhaseOut line 12
 * @param taxLimit line 13
 * @param credit line 14
 */
public record DependentCredits(Money beforePhaseOut, Money excess, Money phaseOut, Money afterPhaseOut,
        Money taxLimit, Money credit) {
}
