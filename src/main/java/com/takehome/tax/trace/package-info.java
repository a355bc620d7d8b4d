/**
 * The working of a federal return, line by line: {@link com.takehome.tax.trace.FederalTrace} turns a computed return
 * into its form lines, each with what it came from. Nothing is computed here that a figure depends on, so figures can be
 * had without it. Depends on {@code tax}.
 */
@NullMarked
package com.takehome.tax.trace;

import org.jspecify.annotations.NullMarked;
