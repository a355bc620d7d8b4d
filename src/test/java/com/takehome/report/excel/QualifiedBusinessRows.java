package com.takehome.report.excel;

/** Forms 8995 and 8995-A, for itemized deductions and for the standard deduction. */
final class QualifiedBusinessRows {

    private final FormRows rows;

    QualifiedBusinessRows(FormRows rows) {
        this.rows = rows;
    }

    void build() {
        rows.section("Qualified business income");
        rows.row("spouseQbi", "Spouse's trade", "Form 8995-A, 2", "[spouseProfit]-[spouseHalf]");
        rows.row("qbiCarriedIn", "Loss of the year before", "Form 8995, 3", "SUM([-qbiCarried])");
        rows.row("qbiIncome", "Qualified business income", "Form 8995, 4",
                "[practiceQbi]+[spouseQbi]-[qbiCarriedIn]");
        String both = "(MAX(0,[practiceQbi])+MAX(0,[spouseQbi]))";
        rows.row("practiceNet", "Practice, after the losses of the other trade and year", "Form 8995-A, 2",
                "IF(" + both + "=0,0,ROUND(MAX(0,[qbiIncome])*MAX(0,[practiceQbi])/" + both + ",#cents#))");
        rows.row("spouseNet", "Spouse's trade, after the losses of the other trade and year", "Form 8995-A, 2",
                "MAX(0,[qbiIncome])-[practiceNet]");
        rows.row("qbiCarried", "Loss carried to the next year", "Form 8995, 16", "MAX(0,-[qbiIncome])");
        form("i", "Form 8995-A, if deductions are itemized", "[itemized]");
        form("s", "Form 8995-A, with the standard deduction", "([standard]+[giftsBeside])");
    }

    private void form(String prefix, String title, String deduction) {
        rows.section(title);
        rows.row(prefix + "Before", "Taxable income before this deduction", "Form 8995-A, 20",
                "MAX(0,[beforeChoice]-" + deduction + ")");
        rows.row(prefix + "Into", "of it within the phase-in range", "Form 8995-A, 22",
                "MIN(ROUND(MAX(0,[%sBefore]-{qbiThreshold}),#cents#),{qbiRange})".formatted(prefix));
        rows.row(prefix + "Counted", "Part of the range that counts of a specified service trade", "Sch. A, 10",
                "IF(#specifiedService#=\"Yes\",{qbiRange}-[%sInto],{qbiRange})".formatted(prefix));
        trade(prefix, "Practice", "practice");
        rows.row(prefix + "PracticeWageLimit", "Practice: wage limit", "Form 8995-A, 5",
                "ROUND(ROUND([qbiWages]*[%sCounted]/{qbiRange},#cents#)*{qbiWageRate},#cents#)".formatted(prefix));
        reduced(prefix, "Practice", "-[" + prefix + "PracticeWageLimit]");
        trade(prefix, "Spouse", "spouse");
        reduced(prefix, "Spouse", "");
        rows.row(prefix + "Component", "Qualified business income component", "Form 8995-A, 27",
                "IF([%1$sInto]=0,ROUND(MAX(0,[qbiIncome])*{qbiRate},#cents#),[%1$sPracticeAmount]+[%1$sSpouseAmount])"
                        .formatted(prefix));
        rows.row(prefix + "Limit", "Income limit", "Form 8995-A, 36",
                "ROUND(ROUND(MAX(0,[%sBefore]-[lowerRateGain]),#cents#)*{qbiRate},#cents#)".formatted(prefix));
        rows.row(prefix + "Minimum", "Least deduction", "IRC 199A(i)",
                "IF(AND([%sCounted]>0,ROUND([qbiIncome],#cents#)>={qbiMinimumIncome}),{qbiMinimum},0)"
                        .formatted(prefix));
        rows.total(prefix + "Qbi", "Deduction", "Form 8995-A, 39",
                "MAX(MIN([%1$sComponent],[%1$sLimit]),[%1$sMinimum])".formatted(prefix));
    }

    private void trade(String prefix, String trade, String income) {
        rows.row(prefix + trade + "Fifth", trade + ": a fifth of what counts", "Form 8995-A, 3",
                "ROUND(ROUND([%sNet]*[%sCounted]/{qbiRange},#cents#)*{qbiRate},#cents#)".formatted(income, prefix));
    }

    private void reduced(String prefix, String trade, String wageLimit) {
        rows.row(prefix + trade + "Reduction", trade + ": phased-in reduction", "Form 8995-A, 25",
                "ROUND(ROUND(MAX(0,[%1$s%2$sFifth]%3$s),#cents#)*[%1$sInto]/{qbiRange},#cents#)".formatted(prefix,
                        trade, wageLimit));
        rows.row(prefix + trade + "Amount", trade + ": amount", "Form 8995-A, 26",
                "[%1$s%2$sFifth]-[%1$s%2$sReduction]".formatted(prefix, trade));
    }
}
