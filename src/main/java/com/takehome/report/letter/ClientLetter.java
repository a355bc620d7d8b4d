package com.takehome.report.letter;

import java.util.List;
import java.util.Optional;

/**
 * A letter, ready to be set on one page.
 *
 * @param firm who writes
 * @param firmAddress its lines
 * @param date the date prepared, in words
 * @param recipient name and address, line by line
 * @param subject what it is about
 * @param mark "DRAFT" with the reason; empty on a letter that may go out
 * @param passages the body
 * @param signature preparer and firm
 * @param disclaimer what stands at the foot
 */
public record ClientLetter(String firm, List<String> firmAddress, String date, List<String> recipient, String subject,
        Optional<String> mark, List<Passage> passages, List<String> signature, String disclaimer) {

    public ClientLetter {
        firmAddress = List.copyOf(firmAddress);
        recipient = List.copyOf(recipient);
        passages = List.copyOf(passages);
        signature = List.copyOf(signature);
    }

    /** A part of the body. */
    public sealed interface Passage {

        /**
         * A heading.
         *
         * @param text its words
         */
        record Heading(String text) implements Passage {
        }

        /**
         * A paragraph.
         *
         * @param text its words
         */
        record Text(String text) implements Passage {
        }

        /**
         * The installments of one jurisdiction.
         *
         * @param caption whose, which year and unit
         * @param rows in the order of the due dates
         */
        record Payments(String caption, List<Row> rows) implements Passage {

            public Payments {
                rows = List.copyOf(rows);
            }
        }
    }

    /**
     * An installment in the letter's table.
     *
     * @param due the due date with its weekday, and the date from which it was moved
     * @param required the amount required
     * @param withheld credited from withholding
     * @param paid already paid
     * @param toPay what to send; blank for dates that have passed
     * @param status in a word or two
     */
    public record Row(String due, String required, String withheld, String paid, String toPay, String status) {
    }
}
