package com.takehome.workbook;

import com.takehome.workbook.RawCell.Kind;
import com.takehome.workbook.RawCell.Style;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Free text. A number or date that stands in its place is taken as its digits.
 *
 * @param tidy brings the text into the form in which it is kept
 */
record TextRule(UnaryOperator<String> tidy) implements CellRule<String> {

    /** A name or a title. */
    static final TextRule LINE = new TextRule(Spelling::oneLine);
    /** Notes and addresses. */
    static final TextRule LINES = new TextRule(Spelling::manyLines);

    @Override
    public Class<String> type() {
        return String.class;
    }

    @Override
    public Optional<String> read(CellSite site) {
        RawCell cell = site.cell();
        if (cell.kind() == Kind.NUMBER && cell.style() == Style.DATE) {
            return DateRule.INSTANCE.read(site).map(Object::toString);
        }
        if (cell.kind() == Kind.NUMBER) {
            return cell.decimal().map(number -> number.stripTrailingZeros().toPlainString())
                    .or(() -> Optional.of(cell.text()));
        }
        return Optional.of(tidy.apply(cell.text()));
    }

    @Override
    public Written write(String value) {
        return new Written.Text(value);
    }

    @Override
    public Look look() {
        return Look.TEXT;
    }
}
