/**
 * Practice workbooks to model and back: a streaming reader brings every sheet into one neutral form, one rule per kind
 * of cell says what may stand there, one class per sheet names its columns and maps rows to the model, and the checks
 * compare rows with each other. All problems of a practice are found in one pass and returned as values. Depends on
 * {@code problem}, {@code money} and {@code model}; Apache POI is used here to read and write files only.
 */
@NullMarked
package com.takehome.workbook;

import org.jspecify.annotations.NullMarked;
