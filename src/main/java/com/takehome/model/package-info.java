/**
 * What the workbooks say about a practice, as plain immutable records in the field's words: clients, engagements,
 * expenses, household, payments. No calculation beyond what a record says of itself. Depends on {@code problem} and
 * {@code money}.
 */
@NullMarked
package com.takehome.model;

import org.jspecify.annotations.NullMarked;
