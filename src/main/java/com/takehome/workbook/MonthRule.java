package com.takehome.workbook;

import com.takehome.problem.ProblemCode;
import com.takehome.workbook.RawCell.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A month: any day in it, or the ISO text of the month. */
record MonthRule() implements CellRule<YearMonth> {

    static final MonthRule INSTANCE = new MonthRule();

    private static final Pattern ISO_MONTH = Pattern.compile("(19|20)\\d{2}-(0[1-9]|1[0-2])");

    @Override
    public Class<YearMonth> type() {
        return YearMonth.class;
    }

    @Override
    public Optional<YearMonth> read(CellSite site) {
        String text = Spelling.oneLine(site.cell().text());
        if (site.cell().kind() == Kind.TEXT && ISO_MONTH.matcher(text).matches()) {
            site.note(ProblemCode.DATE_AS_TEXT, "is text and was taken as that month", "type a date in that month");
            return Optional.of(YearMonth.parse(text));
        }
        return DateRule.INSTANCE.read(site).map(YearMonth::from);
    }

    @Override
    public Written write(YearMonth value) {
        return new Written.Day(LocalDate.of(value.getYear(), value.getMonth(), 1));
    }

    @Override
    public Look look() {
        return Look.MONTH;
    }
}
