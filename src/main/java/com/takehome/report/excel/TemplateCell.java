package com.takehome.report.excel;

import java.util.Optional;

/**
 * A cell of the template.
 *
 * @param column from 0
 * @param style the index of its style
 * @param content what the template itself puts there
 * @param key the figure that the report puts there
 * @param wrapsAt how many characters a line of it holds; 0: it does not take further lines
 */
record TemplateCell(int column, int style, Content content, Optional<FigureKey> key, int wrapsAt) {

    /** What a template's cell holds. */
    sealed interface Content {

        /** Nothing but its style. */
        record Blank() implements Content {
        }

        /**
         * A text that stays as it is.
         *
         * @param text the text
         * @param sharedIndex where the workbook keeps it, with its formatting
         */
        record Fixed(String text, int sharedIndex) implements Content {
        }

        /**
         * A text with figures in braces, such as {@code {practice.name}}.
         *
         * @param text the text
         */
        record Phrase(TextWithFigures text) implements Content {
        }

        /**
         * A number.
         *
         * @param digits as the template has it
         */
        record Numeric(String digits) implements Content {
        }

        /**
         * A formula.
         *
         * @param formula the formula
         */
        record Computed(Formula formula) implements Content {
        }
    }

    /** True when this holds a formula. */
    boolean isComputed() {
        return content instanceof Content.Computed;
    }
}
