package com.takehome.insight;

import com.takehome.money.Money;

/**
 * A figure that is followed from one run to the next.
 *
 * @param key where it stands in the JSON file, such as {@code projectionYears.1.takeHome}
 * @param label what it is, in words
 * @param amount the figure
 */
public record KeyFigure(String key, String label, Money amount) {
}
