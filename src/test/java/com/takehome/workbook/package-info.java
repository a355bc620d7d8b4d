/** Tests of reading and writing workbooks, and the definitions of the samples under {@code input/}. */
@NullMarked
package com.takehome.workbook;

import org.jspecify.annotations.NullMarked;
