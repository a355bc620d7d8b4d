package com.takehome.report.excel;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;

/** Form 1040 down to adjusted gross income, and the choice between standard and itemized deductions. */
final class IncomeRows {

    private final FormRows rows;

    IncomeRows(FormRows rows) {
        this.rows = rows;
    }

    void build() {
        income();
        deductions();
        new QualifiedBusinessRows(rows).build();
        rows.section("Form 1040: deduction taken");
        rows.row("itemizes", "Deductions are itemized", "1 = yes", Format.COUNT, Rank.LINE,
                "IF(ROUND([itemized]-[reduction]-[standard],#cents#)>0,1,0)");
        rows.row("deduction", "Standard or itemized deduction", "1040, 12",
                "IF([itemizes]=1,[itemized]-[reduction],[standard]+[giftsBeside])+[senior]");
        rows.row("qbiDeduction", "Qualified business income deduction", "1040, 13",
                "IF([itemizes]=1,[iQbi],[sQbi])");
    }

    private void income() {
        rows.section("Form 1040: income");
        rows.row("wages", "Wages", "1040, 1z", "%OWN_WAGES%+[boxOne]+{joint}*%SPOUSE_WAGES%");
        rows.row("netGains", "Net gains", "Sch. D, 16", "%SHORT_TERM_GAINS%+%LONG_TERM_GAINS%");
        rows.row("reportedGains", "Gains, or the loss up to its limit", "1040, 7", "MAX([netGains],-{lossLimit})");
        rows.row("netCapitalGain", "Net capital gain", "Sch. D", "MAX(0,MIN(%LONG_TERM_GAINS%,[netGains]))");
        rows.row("lowerRateGain", "Qualified dividends and net capital gain", "1040, 3a",
                "%QUALIFIED_DIVIDENDS%+[netCapitalGain]");
        rows.total("totalIncome", "Total income", "1040, 9", "[wages]+%INTEREST_AND_DIVIDENDS%+[reportedGains]"
                + "+[ownerProfit]+[spouseProfit]+SUM([k1Income])+%OTHER_INCOME%");
        rows.row("adjustments", "Adjustments", "1040, 10",
                "[halfSeTax]+[retirementAdjustment]+[healthInsuranceDeduction]+%OTHER_ADJUSTMENTS%");
        rows.total("agi", "Adjusted gross income", "1040, 11", "[totalIncome]-[adjustments]");
    }

    private void deductions() {
        rows.section("Standard deduction, Schedule A and Schedule 1-A");
        rows.row("ageAddition", "Addition for age", "1040, 12", "{ageAddition}*%seniors%");
        rows.row("standard", "Standard deduction", "1040, 12", "{standardBasic}+[ageAddition]");
        rows.row("giftsBeside", "Gifts beside it", "IRC 170(p)", "MAX(0,MIN(%CHARITY%,{nonitemizerGifts}))");
        rows.row("taxCap", "State and local taxes, at most", "Sch. A, 5e",
                "MAX({saltCap}-ROUND(ROUND(MAX(0,[agi]-{saltStart}),#cents#)*{saltRate},#cents#),{saltFloor})");
        rows.row("taxes", "State and local taxes", "Sch. A, 5e", "MIN(%STATE_AND_LOCAL_TAXES%,[taxCap])");
        rows.row("giftFloorAmount", "Floor on gifts", "Sch. A, 11", "ROUND(MAX(0,[agi])*{giftFloor},#cents#)");
        rows.row("gifts", "Gifts to charity", "Sch. A, 14",
                "MIN(MAX(0,%CHARITY%-[giftFloorAmount]),ROUND(MAX(0,[agi])*{giftCeiling},#cents#))");
        rows.total("itemized", "Itemized deductions", "Sch. A, 17",
                "[taxes]+%MORTGAGE_INTEREST%+[gifts]+%OTHER_ITEMIZED%");
        rows.row("seniorEach", "Deduction for seniors, each", "Sch. 1-A",
                "IF(%seniors%=0,0,MAX(0,{seniorPerPerson}-ROUND(ROUND(MAX(0,[agi]-{seniorStart}),#cents#)*{seniorRate},#cents#)))");
        rows.row("senior", "Deduction for seniors", "Sch. 1-A", "[seniorEach]*%seniors%");
        rows.row("beforeChoice", "Income before the other deductions", "", "[agi]-[senior]");
        rows.row("reduction", "Overall reduction of itemized deductions", "IRC 68",
                "ROUND(ROUND(MIN([itemized],MAX(0,[beforeChoice]-[iQbi]-{over7})),#cents#)*{reductionParts}/{reductionWhole},#cents#)");
    }
}
