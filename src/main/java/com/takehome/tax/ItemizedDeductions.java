package com.takehome.tax;

import com.takehome.money.Money;

/**
 * Schedule A.
 *
 * @param taxesPaid line 5d
 * @param taxCap the cap at this income
 * @param taxes lines 5e and 7
 * @param interest lines 8 and 10
 * @param giftsMade line 11
 * @param giftFloor gifts up to this do not count
 * @param gifts line 14
 * @param other line 16
 * @param total line 17 before the overall reduction
 */
public record ItemizedDeductions(Money taxesPaid, Money taxCap, Money taxes, Money interest, Money giftsMade,
        Money giftFloor, Money gifts, Money other, Money total) {
}
