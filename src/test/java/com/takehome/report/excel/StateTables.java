package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;

import com.takehome.model.FilingStatus;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import com.takehome.report.excel.TemplateStyles.Tone;
import com.takehome.tax.state.PlainStateRules.Amount;
import java.util.Locale;

/** The state's figures on Tax tables: those that count, and beneath the federal ones those of every filing status. */
final class StateTables {

    private final TemplateSheetMaker sheet;
    private final FormRows rows;

    StateTables(TemplateSheetMaker sheet) {
        this.sheet = sheet;
        this.rows = new FormRows(sheet, name -> "stateTables.chosen." + name);
    }

    /** The figures of the status that counts. */
    void chosen() {
        sheet.section("Of the state: the filing status that counts; zero where the state is not worked out here");
        given("stateName", "forms.calendar.stateName", "State", Format.DOLLARS);
        given("statePlain", "stateTables.plain", "Worked out here", Format.COUNT);
        given("stateTaxes", "stateTables.taxes", "Has an income tax", Format.COUNT);
        for (Amount amount : Amount.values()) {
            rows.row(amount.name(), label(amount), unit(amount), Format.CENTS, Rank.LINE,
                    "INDEX([" + amount + ".SINGLE:" + amount + ".SURVIVING_SPOUSE],{statusNumber})");
        }
        for (String list : new String[]{"brackets", "surtax"}) {
            for (String part : new String[]{"Over", "Rate", "Below"}) {
                sheet.section(title(list) + ": " + words(part));
                TemplateSheetMaker.Line line = sheet.line(list + part, "stateTables." + list + "[].chosen" + part,
                        title(list), unit(part));
                rows.later(() -> line.cells(FIRST, FormRows.LAST, format(part), Tone.CALCULATION,
                        column -> rows.resolve("=INDEX([%1$s%2$s.SINGLE:%1$s%2$s.SURVIVING_SPOUSE],{statusNumber})"
                                .formatted(list, part), column)));
            }
        }
    }

    private void given(String name, String key, String label, Format format) {
        TemplateSheetMaker.Line line = sheet.line(name, key, label, name.equals("stateName") ? "" : "1 = yes");
        line.cells(FIRST, FormRows.LAST, format, Tone.INPUT, column -> "");
        if (name.equals("statePlain")) {
            line.cell(FormRows.LAST + 1, "", Format.NOTE, Tone.MUTED);
        }
    }

    /** The figures of every status. */
    void byStatus() {
        for (Amount amount : Amount.values()) {
            sheet.section("State: " + label(amount).toLowerCase(Locale.ROOT) + ", " + unit(amount));
            for (FilingStatus status : FilingStatus.values()) {
                figures(amount + "." + status, "stateTables.amounts." + amount + "." + status, label(amount),
                        status, Format.CENTS);
            }
        }
        for (String list : new String[]{"brackets", "surtax"}) {
            sheet.section(title(list) + ", bracket by bracket");
            for (String part : new String[]{"Over", "Rate", "Below"}) {
                for (FilingStatus status : FilingStatus.values()) {
                    figures(list + part + "." + status,
                            "stateTables." + list + "[]." + part.toLowerCase(Locale.ROOT) + "." + status,
                            title(list) + ": " + words(part), status, format(part));
                }
            }
        }
        rows.finish();
    }

    private void figures(String name, String key, String label, FilingStatus status, Format format) {
        sheet.line(name, key, label, status.label()).cells(FIRST, FormRows.LAST, format, Tone.INPUT, column -> "");
    }

    private static String label(Amount amount) {
        return switch (amount) {
            case GROSS -> "Starts from gross income";
            case BY_CLASS -> "A loss of one class of income reduces no other";
            case BOX_FIVE -> "Wages are those of box 5";
            case HALF_SE_DEDUCTED -> "Half of self-employment tax deducted";
            case HALF_SE_ADDED -> "Half of self-employment tax added back";
            case HALF_SE_ADDED_BELOW -> "Half of self-employment tax added back below AGI";
            case STANDARD -> "State standard deduction";
            case FEDERAL_STANDARD -> "Federal standard deduction taken";
            case FEDERAL_TAKEN -> "Federal deduction taken as it is";
            case TAKEN_LIMITED_OVER -> "It is limited above";
            case TAKEN_KEPT -> "Standard deduction kept then";
            case EXEMPTION -> "Exemptions";
            case EXEMPTION_UP_TO -> "Exemptions up to";
            case PAYROLL_CAP -> "Payroll taxes deducted up to, each spouse";
            case QBI_UP_TO -> "Federal QBI deduction taken up to";
            case CREDIT -> "Personal credits";
            case CREDIT_UP_TO -> "Credits reduced above";
            case CREDIT_STEP -> "Credits reduced for each";
            case CREDIT_CUT -> "Credits reduced by";
        };
    }

    private static String words(String part) {
        return switch (part) {
            case "Over" -> "income over";
            case "Rate" -> "rate";
            default -> "tax on the income below";
        };
    }

    private static String title(String list) {
        return list.equals("surtax") ? "Further rate on high incomes" : "State rates";
    }

    private static Format format(String part) {
        return part.equals("Rate") ? Format.GENERAL : Format.CENTS;
    }

    private static String unit(String part) {
        return part.equals("Rate") ? "rate" : "USD";
    }

    private static String unit(Amount amount) {
        return switch (amount) {
            case GROSS, BY_CLASS, BOX_FIVE, HALF_SE_DEDUCTED, HALF_SE_ADDED, HALF_SE_ADDED_BELOW, FEDERAL_STANDARD,
                    FEDERAL_TAKEN ->
                "1 = yes";
            default -> "USD";
        };
    }
}
