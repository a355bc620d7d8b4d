/**
 * State and local income taxes of a resident, and the entity taxes that fall on a practice: one engine over per-state,
 * per-year data under {@code tax/<year>/}, one small class for each mechanism that state law uses. Takes its federal
 * figures as {@link com.takehome.tax.state.StateFacts}; entry point is {@link com.takehome.tax.state.StateTaxes}.
 */
@NullMarked
package com.takehome.tax.state;

import org.jspecify.annotations.NullMarked;
