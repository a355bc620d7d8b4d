package com.takehome.report.excel;

import static com.takehome.report.excel.TemplateSheetMaker.FIRST;
import static com.takehome.report.excel.TemplateSheetMaker.LABEL;
import static com.takehome.report.excel.TemplateSheetMaker.UNIT;

import com.takehome.model.Channel;
import com.takehome.model.Entity;
import com.takehome.model.EstimateMethod;
import com.takehome.model.FilingStatus;
import com.takehome.model.Frequency;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.IncomeCategory;
import com.takehome.model.Labeled;
import com.takehome.model.PaymentTarget;
import com.takehome.model.RetirementPlan;
import com.takehome.model.SalaryMonths;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Tone;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.PrintSetup;

/** Every input, blue on its ground, with the cell that it came from. */
final class AssumptionsSheet {

    /** The most columns that a table takes, the place of its rows included. */
    private static final int LAST = FIRST + 10;

    private final TemplateSheetMaker sheet;

    AssumptionsSheet(TemplateSheetMaker sheet) {
        this.sheet = sheet;
    }

    /** A column of a table: its heading, its key and how it is written. */
    private record Column(String heading, String key, Format format, Optional<IntFunction<String>> formula) {
    }

    void build() {
        sheet.width(UNIT, 20);
        for (int column = FIRST + 1; column <= LAST; column++) {
            sheet.width(column, 13);
        }
        sheet.width(FIRST, 28).width(LAST, 16);
        sheet.title("Assumptions", "{practice.name}. Every input as read from the practice's workbooks.", LAST);
        sheet.keys(Map.of(FIRST, "value"));
        sheet.textHeader("Practice", "Unit", "Value");
        practice();
        conventions();
        household();
        table("Household rows of other years", "assumptions.otherHousehold", column("Field", "field", Format.TEXT),
                column("Tax year", "taxYear", Format.TEXT), column("Entry", "entry", Format.CENTS));
        table("Household items", "assumptions.items", column("Kind", "kind", Format.TEXT),
                column("Whose", "whose", Format.TEXT), column("Date", "date", Format.DAY),
                column("Amount", "amount", Format.CENTS), worked("Tax year", "year", row -> "=YEAR(D" + row + ")"));
        table("Engagements", "assumptions.engagements", column("Client", "client", Format.TEXT),
                column("Channel", "channel", Format.TEXT), column("Start", "start", Format.DAY),
                column("End", "end", Format.DAY), column("Monthly retainer", "retainer", Format.CENTS),
                column("Capacity", "capacity", Format.SHARE), column("Raise", "raise", Format.SHARE),
                column("Raise from", "raiseFrom", Format.MONTH), column("Hours per week", "hours", Format.DECIMAL),
                column("Terms, days", "terms", Format.COUNT), column("Likelihood", "likelihood", Format.SHARE));
        table("Other income", "assumptions.otherIncome", column("Description", "description", Format.TEXT),
                column("Category", "category", Format.TEXT), column("Amount", "amount", Format.CENTS),
                column("Frequency", "frequency", Format.NOTE), column("Start", "start", Format.DAY),
                column("End", "end", Format.DAY), column("Likelihood", "likelihood", Format.SHARE),
                worked("Every, months", "every", this::every), worked("Start, as number", "number", this::startNumber));
        table("Expenses, as planned", "assumptions.expenses", column("Category", "category", Format.TEXT),
                column("Description", "description", Format.TEXT), column("Amount", "amount", Format.CENTS),
                column("Frequency", "frequency", Format.NOTE), column("Start", "start", Format.DAY),
                column("End", "end", Format.DAY), column("Annual increase", "increase", Format.SHARE),
                column("Business share", "share", Format.SHARE), worked("Every, months", "every", this::every),
                worked("Start, as number", "number", this::startNumber),
                worked("Price of, as number", "priced", this::pricedFrom));
        table("Tax payments", "assumptions.taxPayments", column("Jurisdiction", "jurisdiction", Format.TEXT),
                column("Kind", "kind", Format.TEXT), column("Tax year", "taxYear", Format.TEXT),
                column("Date", "date", Format.DAY), column("Amount", "amount", Format.CENTS));
        table("Due dates that were moved", "assumptions.dueDates", column("Jurisdiction", "jurisdiction", Format.TEXT),
                column("Tax year", "taxYear", Format.TEXT), column("Installment", "installment", Format.COUNT),
                column("Due", "due", Format.DAY));
        table("The W-2 job", "assumptions.job", column("Projection year", "year", Format.TEXT),
                column("", "", Format.TEXT),
                column("Annual salary", "salary", Format.CENTS), column("Months employed", "months", Format.DECIMAL),
                column("Severance months", "severance", Format.DECIMAL),
                column("Health insurance", "health", Format.CENTS),
                column("Employer match", "match", Format.CENTS), column("Own deferral", "deferral", Format.CENTS),
                column("Own premium", "premium", Format.CENTS));
        table("Receipts", "assumptions.receipts", column("From", "from", Format.TEXT),
                column("Notes", "notes", Format.TEXT),
                column("Date", "date", Format.DAY), column("Amount", "amount", Format.CENTS));
        table("Transactions", "assumptions.transactions", column("Payee", "payee", Format.TEXT),
                column("Category", "category", Format.TEXT), column("Date", "date", Format.DAY),
                column("Amount", "amount", Format.CENTS), column("Business share", "share", Format.SHARE));
        choices();
        sheet.finish(FIRST, 5, 0, 1, PrintSetup.LETTER_PAPERSIZE);
    }

    private enum YesNo implements Labeled {
        YES("Yes"), NO("No");

        private final String label;

        YesNo(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    private void choices() {
        sheet.choices(FIRST, "entity", List.of(Entity.values()))
                .choices(FIRST, "salaryMonths", List.of(SalaryMonths.values()))
                .choices(FIRST, "specifiedService", List.of(YesNo.values()))
                .choices(FIRST, "plan", List.of(RetirementPlan.values()))
                .choices(FIRST, "method", List.of(EstimateMethod.values()))
                .choices(FIRST, "target", List.of(PaymentTarget.values()))
                .choices(FIRST, "stateConfirmed", List.of(YesNo.values()))
                .choices(UNIT, "assumptions.engagements", List.of(Channel.values()))
                .choices(FIRST + 1, "assumptions.otherIncome", List.of(Frequency.values()))
                .choices(FIRST + 1, "assumptions.expenses", List.of(Frequency.values()))
                .choices(UNIT, "assumptions.otherIncome", List.of(IncomeCategory.values()))
                .choices(LABEL, "assumptions.expenses", ListsSheet.EXPENSE_CATEGORIES)
                .choices(UNIT, "assumptions.transactions", ListsSheet.EXPENSE_CATEGORIES);
        for (int column = FIRST; column <= FormRows.LAST; column++) {
            sheet.choices(column, "grid.status", List.of(FilingStatus.values()))
                    .choices(column, "grid.moved", List.of(YesNo.values()))
                    .choices(column, "grid.state", ListsSheet.STATES);
        }
    }

    private void practice() {
        value("name", "Practice", "", Format.TEXT);
        value("owner", "Owner", "", Format.TEXT);
        value("spouse", "Spouse", "", Format.TEXT);
        value("address", "Mailing address", "", Format.TEXT);
        sheet.lineAt("address").wrapped(FIRST, "", Format.TEXT, Tone.INPUT);
        value("preparer", "Preparer", "", Format.TEXT);
        value("firstMonth", "First month", "", Format.MONTH);
        value("closedThrough", "Books closed through", "", Format.DAY);
        value("entity", "Entity", "", Format.TEXT);
        value("salary", "S corporation salary", "USD a year", Format.CENTS);
        value("salaryFederal", "Salary federal withholding", "USD a year", Format.CENTS);
        value("salaryState", "Salary state withholding", "USD a year", Format.CENTS);
        value("salaryMonths", "Salary months", "", Format.TEXT);
        value("specifiedService", "Specified service trade", "", Format.TEXT);
        value("plan", "Retirement plan", "", Format.TEXT);
        value("contribution", "Retirement contribution", "USD a year", Format.CENTS);
        value("ownerBorn", "Owner birth year", "", Format.TEXT);
        value("spouseBorn", "Spouse birth year", "", Format.TEXT);
        value("cash", "Cash on hand", "USD", Format.CENTS);
        value("cashAsOf", "Cash as of", "", Format.DAY);
        value("spending", "Household spending", "USD a month", Format.CENTS);
        value("weeklyHours", "Weekly hours at full capacity", "hours", Format.DECIMAL);
        value("weeks", "Weeks worked per year", "weeks", Format.DECIMAL);
        value("development", "Business development share", "share", Format.SHARE);
        value("inflation", "Inflation", "a year", Format.SHARE);
        value("concentrationLimit", "Concentration limit", "share", Format.SHARE);
        value("runwayTarget", "Runway target", "months", Format.COUNT);
        value("replacement", "Replacement months", "months", Format.COUNT);
        value("method", "Estimate method", "", Format.TEXT);
        value("target", "Payment target", "", Format.TEXT);
        value("roundUpTo", "Round payments up to", "USD", Format.CENTS);
        value("stateConfirmed", "State rules confirmed", "", Format.TEXT);
    }

    private void value(String key, String label, String unit, Format format) {
        sheet.line(key, "assumptions.practice." + key, label, unit).cell(FIRST, "", format, Tone.INPUT);
    }

    private void conventions() {
        sheet.section("Conventions that formulas use");
        sheet.line("shareDecimals", "", "Decimals of a share", "").number(FIRST, 6, Format.COUNT);
        sheet.line("cents", "", "Decimals of an amount", "").number(FIRST, 2, Format.COUNT);
        sheet.line("exactDecimals", "", "Decimals to which a part of an amount is exact", "").number(FIRST, 8,
                Format.COUNT);
        sheet.line("monthsAYear", "", "Months in a year", "").number(FIRST, 12, Format.COUNT);
        sheet.line("daysOfTerms", "", "Days of payment terms that put receipts off by a month", "days").number(FIRST,
                30, Format.COUNT);
        sheet.line("halfACent", "", "Half a cent: amounts that differ by less are equal", "USD").number(FIRST, 0.005,
                Format.GENERAL);
        sheet.line("hundred", "", "Per cent in a whole", "").number(FIRST, 100, Format.COUNT);
        sheet.line("asOf", "practice.asOf", "As of: earlier payments count, later dates are to come", "").cell(FIRST,
                "",
                Format.DAY, Tone.INPUT);
        for (String wordy : List.of("daysOfTerms", "halfACent", "asOf")) {
            sheet.lineAt(wordy).wrappedLabel();
        }
        frequency(Frequency.ONCE, 0);
        frequency(Frequency.MONTHLY, 1);
        frequency(Frequency.QUARTERLY, 3);
        frequency(Frequency.ANNUAL, 12);
    }

    private void frequency(Frequency frequency, int months) {
        sheet.line(frequency.name(), "", frequency.label(), "months").number(FIRST, months, Format.COUNT);
    }

    /** The months between two payments of the frequency in column E. */
    private String every(int row) {
        int first = sheet.at(Frequency.ONCE.name());
        int last = sheet.at(Frequency.ANNUAL.name());
        return "=SUMIF($B$%d:$B$%d,E%d,$D$%d:$D$%d)".formatted(first, last, row, first, last);
    }

    /** The month of Start as a number. */
    private String startNumber(int row) {
        return "=YEAR(F%d)*$D$%d+MONTH(F%d)".formatted(row, sheet.at("monthsAYear"), row);
    }

    /** The later of Start and First month as a number. */
    private String pricedFrom(int row) {
        int first = sheet.at("firstMonth");
        return "=MAX(K%d,YEAR($D$%d)*$D$%d+MONTH($D$%d))".formatted(row, first, sheet.at("monthsAYear"), first);
    }

    /** A column for each tax year; a year whose status is blank has no row of its own and takes over what is carried. */
    private void household() {
        sheet.section("Household, by tax year");
        Map<Integer, String> keys = new LinkedHashMap<>();
        for (int column = FIRST; column <= FormRows.LAST; column++) {
            keys.put(column, Integer.toString(column - FIRST + 1));
        }
        sheet.keys(keys);
        sheet.line("grid.taxYear", "forms.calendar.taxYear", "Tax year", "").cell(LABEL, "Tax year", Format.TEXT,
                Tone.HEADER).cell(UNIT, "Unit", Format.TEXT, Tone.HEADER)
                .cells(FIRST, FormRows.LAST, Format.COUNT, Tone.HEADER, this::taxYear);
        field("status", "Filing status", "", Format.DOLLARS);
        field("state", "State", "", Format.DOLLARS);
        field("locality", "Locality", "", Format.DOLLARS);
        for (int column = FIRST; column <= FormRows.LAST; column++) {
            sheet.lineAt("grid.status").wrapped(column, "", Format.DOLLARS, Tone.INPUT);
            sheet.lineAt("grid.locality").wrapped(column, "", Format.DOLLARS, Tone.INPUT);
        }
        field("moved", "Moved or worked in other states", "", Format.DOLLARS);
        for (HouseholdAmount kind : HouseholdAmount.values()) {
            String name = kind == HouseholdAmount.RETIREMENT_CONTRIBUTION ? "contribution" : kind.name();
            field(name, kind.label(), "USD", Format.CENTS);
        }
        field("healthMonths", "Employer health plan months", "months", Format.COUNT);
        field("children", "Children under 17", "", Format.COUNT);
        field("dependents", "Other dependents", "", Format.COUNT);
        field("priorWages", "Own wages of the year before the first", "USD", Format.CENTS);
    }

    private void field(String name, String label, String unit, Format format) {
        sheet.line("grid." + name, "assumptions.grid." + name + ".years", label, unit)
                .cells(FIRST, FormRows.LAST, format, Tone.INPUT, c -> "");
    }

    private String taxYear(int column) {
        return "=YEAR($D$" + sheet.at("firstMonth") + ")+COLUMNS($D:" + TemplateSheetMaker.letters(column) + ")-1";
    }

    private static Column column(String heading, String key, Format format) {
        return new Column(heading, key, format, Optional.empty());
    }

    /** A column that follows from the others. */
    private static Column worked(String heading, String key, IntFunction<String> formula) {
        return new Column(heading, key, Format.COUNT, Optional.of(formula));
    }

    private void table(String title, String list, Column... columns) {
        sheet.section(title);
        Map<Integer, String> keys = new LinkedHashMap<>();
        int source = LABEL + columns.length;
        String[] headings = new String[columns.length + 2];
        Arrays.fill(headings, "");
        for (int i = 0; i < columns.length; i++) {
            if (!columns[i].key().isEmpty()) {
                keys.put(LABEL + i, columns[i].key());
            }
            headings[i] = columns[i].heading();
        }
        keys.put(source, "source");
        sheet.keys(keys);
        sheet.header(headings).lastHeading(source, "Where it stands");
        TemplateSheetMaker.Line line = sheet.line(list, list + "[]", "", "");
        for (int i = 0; i < columns.length; i++) {
            Column column = columns[i];
            String content = column.formula().map(formula -> formula.apply(line.number())).orElse("");
            Tone tone = column.formula().isPresent() ? Tone.CALCULATION : Tone.INPUT;
            if (column.format() == Format.TEXT) {
                line.wrapped(LABEL + i, content, column.format(), tone);
            } else {
                line.cell(LABEL + i, content, column.format(), tone);
            }
        }
        line.cell(source, "", Format.NOTE, Tone.MUTED);
    }
}
