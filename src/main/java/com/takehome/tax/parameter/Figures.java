package com.takehome.tax.parameter;

/** Whether a year's figures are the law's own or carried forward; shown beside every number that rests on them. */
public enum Figures {
    /** Published for the year. */
    PUBLISHED("published"),
    /** The last published figures, indexed by the assumed inflation. */
    INDEXED("indexed");

    private final String word;

    Figures(String word) {
        this.word = word;
    }

    /** The word that the reports use. */
    public String word() {
        return word;
    }
}
