package com.takehome.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import com.takehome.problem.SourceRef;
import com.takehome.workbook.RawCell.Kind;
import com.takehome.workbook.RawCell.Origin;
import com.takehome.workbook.RawCell.Style;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The contract's section "Cells", rule by rule: what is read, and which codes are reported. */
class CellRulesTest {

    private final List<Problem> problems = new ArrayList<>();

    private <T> Optional<T> read(CellRule<T> rule, Kind kind, Style style, String text) {
        RawCell cell = new RawCell(0, kind, text, style, Origin.TYPED);
        return CellReader.read(rule,
                new CellSite(cell, SourceRef.ofFile("x"), rule.shown(cell), false, problems::add));
    }

    private String codes() {
        return String.join(" ", problems.stream().map(problem -> problem.code().name()).toList());
    }

    private static <T> String or(Optional<T> value) {
        return value.map(Object::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER  | 12000                    | 12000.00     |
            NUMBER  | 12000.1                  | 12000.10     |
            NUMBER  | 12000.100000000001       | 12000.10     |
            NUMBER  | 0.30000000000000004      | 0.30         |
            NUMBER  | 0                        | 0.00         |
            NUMBER  | -250                     | -250.00      |
            NUMBER  | 1.2E4                    | 12000.00     |
            NUMBER  | 100000000                | 100000000.00 |
            NUMBER  | -100000000               | -100000000.00 |
            NUMBER  | 100000000.01             |              | AMOUNT_OUT_OF_RANGE
            NUMBER  | -100000000.01            |              | AMOUNT_OUT_OF_RANGE
            NUMBER  | 12.345                   |              | AMOUNT_FRACTION_OF_CENT
            NUMBER  | 0.001                    |              | AMOUNT_FRACTION_OF_CENT
            NUMBER  | NaN                      |              | AMOUNT_NOT_A_NUMBER
            NUMBER  | 1E400                    |              | AMOUNT_NOT_A_NUMBER
            TEXT    | $12,000.00               | 12000.00     | NUMBER_AS_TEXT
            TEXT    | 12,000                   | 12000.00     | NUMBER_AS_TEXT
            TEXT    | 12000                    | 12000.00     | NUMBER_AS_TEXT
            TEXT    | (250.00)                 | -250.00      | NUMBER_AS_TEXT
            TEXT    | ($1,250)                 | -1250.00     | NUMBER_AS_TEXT
            TEXT    | -$5.25                   | -5.25        | NUMBER_AS_TEXT
            TEXT    | $-5.25                   | -5.25        | NUMBER_AS_TEXT
            TEXT    | .50                      | 0.50         | NUMBER_AS_TEXT
            TEXT    | 12.345                   |              | NUMBER_AS_TEXT AMOUNT_FRACTION_OF_CENT
            TEXT    | 12k                      |              | AMOUNT_NOT_A_NUMBER
            TEXT    | 12.000,00                |              | AMOUNT_NOT_A_NUMBER
            TEXT    | 12,00                    |              | AMOUNT_NOT_A_NUMBER
            TEXT    | 1,2000                   |              | AMOUNT_NOT_A_NUMBER
            TEXT    | EUR 12                   |              | AMOUNT_NOT_A_NUMBER
            TEXT    | 12O                      |              | AMOUNT_NOT_A_NUMBER
            TEXT    | (250                     |              | AMOUNT_NOT_A_NUMBER
            TEXT    | (-250)                   |              | AMOUNT_NOT_A_NUMBER
            TEXT    | Infinity                 |              | AMOUNT_NOT_A_NUMBER
            BOOLEAN | TRUE                     |              | AMOUNT_NOT_A_NUMBER
            ERROR   | #REF!                    |              | FORMULA_ERROR
            """)
    void amounts(Kind kind, String text, String expected, String codes) {
        assertThat(or(read(AmountRule.ANY, kind, Style.PLAIN, text)))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
        assertThat(codes()).isEqualTo(Optional.ofNullable(codes).orElse(""));
    }

    @Test
    void datesAndSharesAreNoAmounts() {
        assertThat(read(AmountRule.ANY, Kind.NUMBER, Style.DATE, "46023")).isEmpty();
        assertThat(read(AmountRule.ANY, Kind.NUMBER, Style.PERCENT, "0.25")).isEmpty();
        assertThat(codes()).isEqualTo("AMOUNT_NOT_A_NUMBER AMOUNT_NOT_A_NUMBER");
    }

    @Test
    void amountOfFormulaIsRoundedHalfUp() {
        RawCell cell = new RawCell(0, Kind.NUMBER, "0.125", Style.PLAIN, Origin.CACHED);
        Optional<Money> amount = AmountRule.ANY
                .read(new CellSite(cell, SourceRef.ofFile("x"), "", false, problems::add));
        assertThat(amount).contains(Money.parse("0.13"));
        assertThat(codes()).isEqualTo("AMOUNT_ROUNDED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER | PLAIN   | 0.25  | 25%    |
            NUMBER | PERCENT | 0.25  | 25%    |
            NUMBER | PLAIN   | 1.5   | 150%   |
            NUMBER | PLAIN   | 1.51  |        | SHARE_NOT_A_FRACTION
            NUMBER | PLAIN   | 25    |        | SHARE_NOT_A_FRACTION
            NUMBER | PERCENT | 1.51  |        | SHARE_OUT_OF_RANGE
            NUMBER | PLAIN   | -0.1  | -10%   |
            NUMBER | PLAIN   | -1.01 |        | SHARE_OUT_OF_RANGE
            NUMBER | DATE    | 0.25  |        | SHARE_NOT_A_NUMBER
            TEXT   | PLAIN   | 25%   | 25%    | NUMBER_AS_TEXT
            TEXT   | PLAIN   | 12.5 %| 12.5%  | NUMBER_AS_TEXT
            TEXT   | PLAIN   | 0.25  | 25%    | NUMBER_AS_TEXT
            TEXT   | PLAIN   | 25    |        | SHARE_NOT_A_FRACTION
            TEXT   | PLAIN   | 0,25  |        | SHARE_NOT_A_NUMBER
            """)
    void shares(Kind kind, Style style, String text, String expected, String codes) {
        Optional<Rate> share = read(ShareRule.CHANGE, kind, style, text);
        assertThat(or(share)).isEqualTo(Optional.ofNullable(expected).orElse(""));
        assertThat(codes()).isEqualTo(Optional.ofNullable(codes).orElse(""));
    }

    @Test
    void remedyOfBareShareNamesBothForms() {
        read(ShareRule.PART, Kind.NUMBER, Style.PLAIN, "25");
        assertThat(problems).singleElement().extracting(Problem::remedy).isEqualTo("type 25% or 0.25");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NUMBER | DATE    | 46023      | 2026-01-01 |
            NUMBER | DATE    | 46023.75   | 2026-01-01 |
            NUMBER | DATE    | 32874      | 1990-01-01 |
            NUMBER | DATE    | 32873      |            | DATE_OUT_OF_RANGE
            NUMBER | DATE    | 73415      | 2100-12-31 |
            NUMBER | DATE    | 73416      |            | DATE_OUT_OF_RANGE
            NUMBER | PLAIN   | 46023      | 2026-01-01 | DATE_AS_NUMBER
            NUMBER | PLAIN   | 2026       |            | DATE_OUT_OF_RANGE
            NUMBER | PLAIN   | 20260101   |            | DATE_NOT_A_DATE
            NUMBER | PERCENT | 0.25       |            | DATE_NOT_A_DATE
            TEXT   | PLAIN   | 2026-02-28 | 2026-02-28 | DATE_AS_TEXT
            TEXT   | PLAIN   | 3/1/2026   | 2026-03-01 | DATE_AS_TEXT
            TEXT   | PLAIN   | 12/31/2026 | 2026-12-31 | DATE_AS_TEXT
            TEXT   | PLAIN   | 31/12/2026 |            | DATE_NOT_A_DATE
            TEXT   | PLAIN   | 2026-02-30 |            | DATE_NOT_A_DATE
            TEXT   | PLAIN   | 3/1/26     |            | DATE_TWO_DIGIT_YEAR
            TEXT   | PLAIN   | 1989-12-31 |            | DATE_OUT_OF_RANGE
            TEXT   | PLAIN   | March 2026 |            | DATE_NOT_A_DATE
            """)
    void dates(Kind kind, Style style, String text, String expected, String codes) {
        Optional<LocalDate> day = read(DateRule.INSTANCE, kind, style, text);
        assertThat(or(day)).isEqualTo(Optional.ofNullable(expected).orElse(""));
        assertThat(codes()).isEqualTo(Optional.ofNullable(codes).orElse(""));
    }

    @Test
    void dateOf1904SystemIsFourYearsAndADayLater() {
        RawCell cell = new RawCell(0, Kind.NUMBER, "44561", Style.DATE, Origin.TYPED);
        assertThat(DateRule.INSTANCE.read(new CellSite(cell, SourceRef.ofFile("x"), "", true, problems::add)))
                .contains(LocalDate.of(2026, 1, 1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT   | 0042        | 0042 |
            NUMBER | 42          | 0042 |
            NUMBER | 6789        | 6789 |
            NUMBER | 123456789   |      | *********
            TEXT   | 123-45-6789 |      | ***-**-****
            TEXT   | 12345       |      | *****
            TEXT   | 12          |      | **
            """)
    void identifiersAreNeverShown(Kind kind, String text, String expected, String shown) {
        assertThat(or(read(IdentifierRule.INSTANCE, kind, Style.PLAIN, text)))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
        assertThat(problems).extracting(Problem::found)
                .isEqualTo(Optional.ofNullable(shown).map(List::of).orElse(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sole proprietor     | SOLE_PROPRIETOR    |
            sole-proprietorship | SOLE_PROPRIETOR    |
            single member llc   | SINGLE_MEMBER_LLC  |
            S Corp              | S_CORPORATION      |
            LLC                 |                    | ENTITY_UNCLEAR
            L.L.C.              |                    | ENTITY_UNCLEAR
            Partnership         |                    | ENTITY_UNCLEAR
            C corporation       |                    | ENTITY_UNCLEAR
            Trust               |                    | CHOICE_UNKNOWN
            """)
    void entities(String text, String expected, String codes) {
        assertThat(read(EntityRule.INSTANCE, Kind.TEXT, Style.PLAIN, text).map(Enum::name).orElse(""))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
        assertThat(codes()).isEqualTo(Optional.ofNullable(codes).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Travel                  | TRAVEL
            SOFTWARE & TOOLS        |
            software and tools      | SOFTWARE
            Meals and entertainment | MEALS
            Telephone               | UTILITIES
            Health insurance        | HEALTH_INSURANCE
            """)
    void categoriesBySpelling(String text, String expected) {
        assertThat(read(CategoryRule.INSTANCE, Kind.TEXT, Style.PLAIN, text).map(Enum::name).orElse(""))
                .isEqualTo(Optional.ofNullable(expected).orElse(""));
    }
}
