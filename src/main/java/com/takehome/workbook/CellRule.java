package com.takehome.workbook;

import java.util.List;
import java.util.Optional;

/**
 * What may stand in one kind of cell, and how it is written. Blank cells, formula errors and formulas without a value
 * never reach a rule: {@link CellReader} deals with them for all kinds alike.
 *
 * @param <T> what the cell means
 */
interface CellRule<T> {

    /** The class of the value. */
    Class<T> type();

    /** The value; empty when the cell is refused, and then a problem says why. */
    Optional<T> read(CellSite site);

    /** How the value stands in a cell; reading it gives the value again. */
    Written write(T value);

    /** How the column looks. */
    Look look();

    /** The words to choose from; empty where anything of the kind may stand. */
    default List<String> choices() {
        return List.of();
    }

    /** The cell's content as a problem may show it. */
    default String shown(RawCell cell) {
        return cell.decimal().filter(number -> cell.kind() == RawCell.Kind.NUMBER)
                .map(number -> number.stripTrailingZeros().toPlainString()).orElse(cell.text());
    }
}
