package com.takehome.problem;

/**
 * Where something stands in the input, as precisely as is known.
 *
 * @param file the file's name without its folder, such as "clients.xlsx"; empty for a whole practice
 * @param sheet the sheet's name; empty for a whole file
 * @param cell the cell in A1 form, such as "D14"; empty for a whole sheet
 */
public record SourceRef(String file, String sheet, String cell) {

    /** A reference to a whole file or folder. */
    public static SourceRef ofFile(String file) {
        return new SourceRef(file, "", "");
    }

    /** A reference to a whole sheet. */
    public static SourceRef ofSheet(String file, String sheet) {
        return new SourceRef(file, sheet, "");
    }

    /** The written form: {@code clients.xlsx[Clients!D14]}, shorter where less is known. */
    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return file;
        }
        return file + "[" + sheet + (cell.isEmpty() ? "" : "!" + cell) + "]";
    }
}
