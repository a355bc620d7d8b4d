package com.takehome.workbook;

import com.takehome.problem.ProblemCode;
import com.takehome.workbook.RawCell.Kind;
import java.util.Optional;

/** The last four digits of a taxpayer's identifier; no more of it may stand in a workbook, nor in a message. */
record IdentifierRule() implements CellRule<String> {

    static final IdentifierRule INSTANCE = new IdentifierRule();

    private static final int DIGITS = 4;

    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public Optional<String> read(CellSite site) {
        RawCell cell = site.cell();
        String text = cell.kind() == Kind.NUMBER
                ? cell.decimal().map(number -> number.stripTrailingZeros().toPlainString()).orElse("")
                : cell.text().strip();
        if (cell.kind() == Kind.NUMBER && text.length() < DIGITS) {
            text = "0".repeat(DIGITS - text.length()) + text;
        }
        return text.matches("\\d{4}")
                ? Optional.of(text)
                : site.reject(ProblemCode.IDENTIFIER_NOT_LAST_FOUR, "is not four digits",
                        "keep only the last four digits of the identifier");
    }

    @Override
    public Written write(String value) {
        return new Written.Text(value);
    }

    @Override
    public Look look() {
        return Look.TEXT;
    }

    @Override
    public String shown(RawCell cell) {
        return cell.text().replaceAll("\\d", "*");
    }
}
