/**
 * Federal tax of a household with a practice: one class per rule, each a pure function from a record of facts to a
 * record whose components are the lines of the worksheet. {@link com.takehome.tax.FederalReturnRule} computes a whole
 * year; its parts can be called alone. Every named line is rounded half-up to the cent. Depends on {@code money},
 * {@code model} and the figures in {@code tax.parameter}.
 */
@NullMarked
package com.takehome.tax;

import org.jspecify.annotations.NullMarked;
