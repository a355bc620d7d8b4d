/**
 * A household's whole tax of a year: federal, state and local, the tax on the entity and its payroll tax. Puts
 * {@code tax} and {@code tax.state} together, so that everything above asks one question.
 */
@NullMarked
package com.takehome.tax.household;

import org.jspecify.annotations.NullMarked;
