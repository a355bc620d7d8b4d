package com.takehome.report.letter;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** What {@code letter.md} can ask for, in braces; {@code docs/letter.md} explains each. */
enum Placeholder {
    /** Owner and spouse. */
    RECIPIENT,
    /** The practice's name. */
    PRACTICE,
    /** The tax year of the payment. */
    TAX_YEAR,
    /** The masked identifier. */
    TAXPAYER_ID,
    /** The next federal payment, as a sentence. */
    NEXT_PAYMENT,
    /** The federal payment's form; nothing when no federal payment is due. */
    FORM,
    /** Table of the federal installments. */
    PAYMENTS,
    /** Which harbor or exception sets the federal amount, as a sentence. */
    BASIS,
    /** Which method the installments follow, as a sentence. */
    METHOD,
    /** The withholding assumed, as a sentence. */
    WITHHOLDING,
    /** What would change the amount, as a sentence. */
    WHAT_CHANGES,
    /** The balance expected in April, as a sentence. */
    APRIL_BALANCE,
    /** The states' names; blank without a state. */
    STATE,
    /** The next state payment, or why it is withheld. */
    STATE_PAYMENT,
    /** Tables of the state installments; nothing where they are withheld. */
    STATE_PAYMENTS,
    /** Who prepared the estimates. */
    PREPARER,
    /** The firm's name. */
    FIRM,
    /** The date prepared. */
    PREPARED,
    /** Up to when the figures are real. */
    DATA_THROUGH;

    /** A placeholder in a text; the first group is its name. */
    static final Pattern IN_TEXT = Pattern.compile("\\{([a-z-]+)}");

    /** The name in the template, such as "tax-year". */
    String key() {
        StringBuilder key = new StringBuilder(name().length());
        name().chars().forEach(c -> key.append(c == '_' ? '-' : (char) (c - 'A' + 'a')));
        return key.toString();
    }

    static Optional<Placeholder> find(String key) {
        return Arrays.stream(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
