package com.takehome.report.excel;

import java.util.HashMap;
import java.util.Map;

/** The sheets of the shipped template that are made so far, for formulas that refer to them. */
final class MadeSheets {

    private final Map<String, TemplateSheetMaker> sheets = new HashMap<>();

    void add(String name, TemplateSheetMaker sheet) {
        sheets.put(name, sheet);
    }

    TemplateSheetMaker get(String name) {
        TemplateSheetMaker sheet = sheets.get(name);
        if (sheet == null) {
            throw new IllegalArgumentException("The sheet " + name + " is not made yet");
        }
        return sheet;
    }
}
