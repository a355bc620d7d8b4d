package com.takehome.report.excel;

/** Column letters. */
final class ColumnLetters {

    private ColumnLetters() {}

    /** The letters of a column counted from 0, such as "AA" for 26. */
    static String of(int index) {
        String letters = "";
        for (int rest = index + 1; rest > 0; rest = (rest - 1) / 26) {
            letters = (char) ('A' + (rest - 1) % 26) + letters;
        }
        return letters;
    }
}
