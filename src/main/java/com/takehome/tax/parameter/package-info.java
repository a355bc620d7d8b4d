/**
 * The published figures of the tax law as data: one file per tax year, read strictly, carried forward by the law's own
 * rounding where a year has no figures yet. {@link com.takehome.tax.parameter.FederalParameterTables} is the way in;
 * {@link com.takehome.tax.parameter.FederalParameters} is what the rules take. Depends on {@code money} and
 * {@code model}.
 */
@NullMarked
package com.takehome.tax.parameter;

import org.jspecify.annotations.NullMarked;
