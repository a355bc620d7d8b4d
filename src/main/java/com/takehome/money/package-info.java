/**
 * Amounts and rates: {@link com.takehome.money.Money} in US dollars and cents, {@link com.takehome.money.Rate}, and the
 * one list of ways to round. Depends on nothing.
 */
@NullMarked
package com.takehome.money;

import org.jspecify.annotations.NullMarked;
