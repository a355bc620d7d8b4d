/**
 * From the plan and the books to months, tax years and projection years: what is billed, received and spent, the tax
 * that the practice adds, take-home, cash and runway. Pure functions from one value to the next; uses {@code tax}.
 */
@NullMarked
package com.takehome.projection;

import org.jspecify.annotations.NullMarked;
