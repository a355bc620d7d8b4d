package com.takehome.workbook;

import java.util.Map;
import java.util.OptionalInt;

/**
 * Where a sheet's columns stand.
 *
 * @param row the header row's number, from 1
 * @param positions the index of each column that is there, from 0
 * @param letters the column letters by header
 */
record Header(int row, Map<Column<?>, Integer> positions, Map<String, String> letters) {

    Header {
        positions = Map.copyOf(positions);
        letters = Map.copyOf(letters);
    }

    /** The index of a column; empty when the sheet does not have it. */
    OptionalInt findPosition(Column<?> column) {
        Integer position = positions.get(column);
        return position == null ? OptionalInt.empty() : OptionalInt.of(position);
    }
}
