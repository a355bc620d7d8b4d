package com.takehome.workbook;

import java.util.List;

/**
 * A workbook as the file holds it.
 *
 * @param file the file's name
 * @param date1904 true when its dates count from 1904
 * @param sheets its sheets in their order
 */
record RawWorkbook(String file, boolean date1904, List<RawSheet> sheets) {

    RawWorkbook {
        sheets = List.copyOf(sheets);
    }

    /** The sheets whose name is this one, without regard to case, blanks and punctuation. */
    List<RawSheet> sheetsNamed(String name) {
        String key = Spelling.key(name);
        return sheets.stream().filter(sheet -> Spelling.key(sheet.name()).equals(key)).toList();
    }
}
