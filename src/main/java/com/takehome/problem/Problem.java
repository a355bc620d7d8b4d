package com.takehome.problem;

/**
 * Something wrong or noteworthy in the input, as a value.
 *
 * @param severity how much it weighs
 * @param code which rule of the input it concerns
 * @param source where it stands
 * @param found the offending text as found; empty where nothing was found
 * @param message what is wrong and what was expected, as the part of a sentence that follows the found text
 * @param remedy what to do about it
 */
public record Problem(Severity severity, ProblemCode code, SourceRef source, String found, String message,
        String remedy) {

    /** A problem of the code's usual severity. */
    public static Problem of(ProblemCode code, SourceRef source, String found, String message, String remedy) {
        return new Problem(code.severity(), code, source, found, message, remedy);
    }

    /** True when this keeps the practice from being reported. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: {@code clients.xlsx[Clients!D14]: error AMOUNT_NOT_A_NUMBER: "12k" is not an amount; use 12000.00}. */
    @Override
    public String toString() {
        String quoted = found.isEmpty() ? "" : "\"" + printable(found) + "\" ";
        return source + ": " + severity.word() + " " + code + ": " + quoted + message + "; " + remedy;
    }

    /** The text on one line without control characters, cut to a length that a log line bears. */
    public static String printable(String text) {
        String flat = text.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).limit(120)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        return flat.length() < text.length() ? flat + "..." : flat;
    }
}
