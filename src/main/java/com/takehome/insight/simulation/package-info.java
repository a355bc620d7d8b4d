/**
 * How far three years may stray from the plan: courses of events drawn from the ranges of the Risk sheet, their taxes
 * taken from tables that the engine fills, and what the courses have in common. Amounts are whole cents as {@code long}
 * within a course and {@code Money} outside. Uses {@code projection} and {@code tax}.
 */
@NullMarked
package com.takehome.insight.simulation;

import org.jspecify.annotations.NullMarked;
