package com.takehome.problem;

/** Every code that a {@link Problem} can carry, with its usual severity; {@code docs/errors.md} explains each. */
public enum ProblemCode {
    /** The practice folder holds no workbook of the name. */
    WORKBOOK_MISSING(Severity.ERROR),
    /** The folder's name is not a practice id. */
    PRACTICE_ID_INVALID(Severity.ERROR),
    /** A tax payment after the as-of date does not count yet. */
    PAYMENT_AFTER_AS_OF(Severity.NOTICE),
    /** A tax payment after April 15 of the year that follows its tax year. */
    PAYMENT_AFTER_APRIL(Severity.WARNING),
    /** A row of Receipts or Transactions lies outside the closed months and is left out. */
    ROW_OUTSIDE_CLOSED_MONTHS(Severity.NOTICE),
    /** A closed month has no row at all and counts as zero. */
    CLOSED_MONTH_EMPTY(Severity.WARNING),
    /** A tax year without a Household row takes part of the last row before it. */
    HOUSEHOLD_YEAR_CARRIED(Severity.NOTICE),
    /** A dated household amount comes on top of one carried from an earlier year's row. */
    HOUSEHOLD_ITEM_ADDED(Severity.NOTICE),
    /** A dated household amount lies outside the tax years of the projection. */
    HOUSEHOLD_ITEM_OUTSIDE(Severity.WARNING),
    /** A retirement contribution is stated, but the plan is None. */
    RETIREMENT_WITHOUT_PLAN(Severity.WARNING),

    /** Two folders' names differ only by letter case. */
    PRACTICE_ID_CLASH(Severity.ERROR),
    /** A link leads out of the input folder. */
    LINK_OUTSIDE_INPUT(Severity.ERROR),
    /** A file lies beside the practice folders. */
    LOOSE_FILE(Severity.WARNING),
    /** A person has the workbook open. */
    WORKBOOK_OPEN(Severity.NOTICE),
    /** The file cannot be read, or is no .xlsx workbook. */
    WORKBOOK_UNREADABLE(Severity.ERROR),
    /** The workbook is protected by a password. */
    WORKBOOK_ENCRYPTED(Severity.ERROR),
    /** The workbook is, or unpacks to, more than a practice can need. */
    WORKBOOK_TOO_LARGE(Severity.ERROR),

    /** A required sheet is not there. */
    SHEET_MISSING(Severity.ERROR),
    /** Two sheets' names are the same but for case, blanks and punctuation. */
    SHEET_DUPLICATE(Severity.ERROR),
    /** A sheet that the tool does not read. */
    SHEET_UNKNOWN(Severity.NOTICE),
    /** A hidden sheet counts as if it were visible. */
    SHEET_HIDDEN(Severity.NOTICE),
    /** No row among the first twenty holds the sheet's headers. */
    HEADER_MISSING(Severity.ERROR),
    /** A required column is not there. */
    COLUMN_MISSING(Severity.ERROR),
    /** Two columns have the same header. */
    COLUMN_DUPLICATE(Severity.ERROR),
    /** A column that the tool does not read. */
    COLUMN_UNKNOWN(Severity.NOTICE),
    /** A hidden column counts as if it were visible. */
    COLUMN_HIDDEN(Severity.NOTICE),
    /** Hidden rows count as if they were visible. */
    ROWS_HIDDEN(Severity.NOTICE),
    /** A field of the Practice sheet that the tool does not read. */
    FIELD_UNKNOWN(Severity.NOTICE),
    /** A field of the Practice sheet that is there twice. */
    FIELD_DUPLICATE(Severity.ERROR),

    /** A required cell is blank. */
    BLANK_REQUIRED(Severity.ERROR),
    /** A number typed as text was taken as the number. */
    NUMBER_AS_TEXT(Severity.WARNING),
    /** The cell holds no amount of US dollars. */
    AMOUNT_NOT_A_NUMBER(Severity.ERROR),
    /** A typed amount has fractions of a cent. */
    AMOUNT_FRACTION_OF_CENT(Severity.ERROR),
    /** A formula's amount was rounded to the cent. */
    AMOUNT_ROUNDED(Severity.WARNING),
    /** The amount is beyond 100,000,000.00. */
    AMOUNT_OUT_OF_RANGE(Severity.ERROR),
    /** A negative amount where none can be. */
    AMOUNT_NEGATIVE(Severity.ERROR),
    /** The cell holds no share. */
    SHARE_NOT_A_NUMBER(Severity.ERROR),
    /** A share typed as a whole number: 25 for 25%. */
    SHARE_NOT_A_FRACTION(Severity.ERROR),
    /** A share outside its range. */
    SHARE_OUT_OF_RANGE(Severity.ERROR),
    /** The cell holds no date. */
    DATE_NOT_A_DATE(Severity.ERROR),
    /** A date typed as text was taken as the date. */
    DATE_AS_TEXT(Severity.WARNING),
    /** A number without a date format was taken as the date that Excel stores by it. */
    DATE_AS_NUMBER(Severity.WARNING),
    /** A year of two digits. */
    DATE_TWO_DIGIT_YEAR(Severity.ERROR),
    /** A date outside 1990 to 2100. */
    DATE_OUT_OF_RANGE(Severity.ERROR),
    /** The cell holds no plain number. */
    NUMBER_NOT_A_NUMBER(Severity.ERROR),
    /** A count, day or year with decimals. */
    NUMBER_NOT_WHOLE(Severity.ERROR),
    /** A number outside its range. */
    NUMBER_OUT_OF_RANGE(Severity.ERROR),
    /** A tax year before the first published one. */
    TAX_YEAR_UNPUBLISHED(Severity.ERROR),
    /** A word that is none of the choices. */
    CHOICE_UNKNOWN(Severity.ERROR),
    /** An expense category that is not known. */
    CATEGORY_UNKNOWN(Severity.ERROR),
    /** A state or jurisdiction that is not known. */
    STATE_UNKNOWN(Severity.ERROR),
    /** An entity that does not say how it is taxed. */
    ENTITY_UNCLEAR(Severity.ERROR),
    /** Something else than the last four digits of an identifier. */
    IDENTIFIER_NOT_LAST_FOUR(Severity.ERROR),
    /** A formula's value is an error. */
    FORMULA_ERROR(Severity.ERROR),
    /** A formula without a stored value that cannot be worked out. */
    FORMULA_NOT_CALCULATED(Severity.ERROR),
    /** A formula without a stored value was worked out. */
    FORMULA_EVALUATED(Severity.WARNING),

    /** A minimum above its maximum. */
    RANGE_REVERSED(Severity.ERROR),
    /** An end before its start. */
    END_BEFORE_START(Severity.ERROR),
    /** A raise without its month, or the month without the raise. */
    RAISE_INCOMPLETE(Severity.ERROR),
    /** An S corporation without its owner's salary. */
    SALARY_MISSING(Severity.ERROR),
    /** A salary of a practice that is no S corporation. */
    SALARY_IGNORED(Severity.WARNING),
    /** The cash balance's day is not the last of a month. */
    CASH_NOT_MONTH_END(Severity.ERROR),
    /** Two Household rows for one tax year. */
    HOUSEHOLD_YEAR_DUPLICATE(Severity.ERROR),
    /** No Household row for the first projected year, or before it. */
    HOUSEHOLD_YEAR_MISSING(Severity.ERROR),
    /** Qualified dividends above the ordinary ones of which they are part. */
    QUALIFIED_ABOVE_ORDINARY(Severity.ERROR),
    /** One kind of amount in Household and in Household items for one year. */
    HOUSEHOLD_KIND_TWICE(Severity.ERROR),
    /** A prior-year overpayment in Household and in Tax payments for one year. */
    OVERPAYMENT_TWICE(Severity.ERROR),
    /** A tax payment before the year that it is for. */
    PAYMENT_BEFORE_YEAR(Severity.ERROR),
    /** A tax payment that looks as if it were for the year before. */
    PAYMENT_YEAR_DOUBTFUL(Severity.WARNING),
    /** Two rows that say the same. */
    ROW_DUPLICATE(Severity.WARNING),
    /** Two postponements of one installment. */
    DUE_DATE_DUPLICATE(Severity.ERROR),
    /** Two W-2 comparison rows for one year. */
    W2_YEAR_DUPLICATE(Severity.ERROR),
    /** The program failed on a practice; not the workbooks' fault. */
    PRACTICE_FAILED(Severity.ERROR),
    /** A practice's files could not be written. */
    REPORT_NOT_WRITTEN(Severity.ERROR),
    /** The practice's earlier report has no JSON file to compare with. */
    EARLIER_REPORT_NOT_KEPT(Severity.NOTICE),
    /** The JSON file of the practice's earlier report is damaged, or another practice's. */
    EARLIER_REPORT_UNUSABLE(Severity.NOTICE),
    /** A set of templates lacks a file, or it cannot be read as what it should be. */
    TEMPLATE_UNREADABLE(Severity.ERROR),
    /** A template lacks the key row or key column, or a figure that the report must show. */
    TEMPLATE_KEY_MISSING(Severity.ERROR),
    /** A template asks for a figure that no report has. */
    TEMPLATE_KEY_UNKNOWN(Severity.ERROR),
    /** A formula of a template does not parse or refers to something that is gone. */
    TEMPLATE_FORMULA_INVALID(Severity.ERROR),
    /** A formula of a template holds a number that belongs in a cell of its own. */
    TEMPLATE_FORMULA_CONSTANT(Severity.WARNING),
    /** report.yaml or letter.md asks for something that no report has. */
    TEMPLATE_ENTRY_INVALID(Severity.ERROR),
    /** No font has a character; the PDF shows its code in its place. */
    CHARACTER_NOT_SHOWN(Severity.WARNING),
    /** An entry of brand.yaml is not what it should be. */
    TEMPLATE_BRAND_INVALID(Severity.ERROR),
    /** A colour of brand.yaml is hard to read. */
    TEMPLATE_COLOR_PALE(Severity.WARNING);

    private final Severity severity;

    ProblemCode(Severity severity) {
        this.severity = severity;
    }

    /** The severity that this code has unless a problem says otherwise. */
    public Severity severity() {
        return severity;
    }
}
