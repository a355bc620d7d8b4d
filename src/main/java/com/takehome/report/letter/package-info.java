/**
 * The client letter as data: which sentences and tables it holds. The words come from {@code templates/letter.md}, the
 * facts from the practice report; {@code report.pdf} draws it. Depends on {@code report} and below, on nothing that draws.
 */
@NullMarked
package com.takehome.report.letter;

import org.jspecify.annotations.NullMarked;
