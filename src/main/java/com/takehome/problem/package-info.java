/**
 * What can be wrong with an input, as values: a {@link com.takehome.problem.Problem} names file, sheet and cell, the text found and the remedy. Depends on nothing; every other package may use
 * it.
 */
@NullMarked
package com.takehome.problem;

import org.jspecify.annotations.NullMarked;
