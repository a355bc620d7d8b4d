package com.takehome.report.excel;

import com.takehome.model.RetirementPlan;
import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;

/** Schedule SE of both spouses, the retirement plan's worksheet and Form 7206. */
final class BenefitsRows {

    private static final String SOLO = "\"" + RetirementPlan.SOLO_401K.label() + "\"";
    private static final String NONE = "\"" + RetirementPlan.NONE.label() + "\"";

    private final FormRows rows;

    BenefitsRows(FormRows rows) {
        this.rows = rows;
    }

    /** With the practice. */
    void build(HouseholdRows household) {
        owner();
        spouse();
        retirement(household);
        health();
    }

    private void owner() {
        rows.section("Schedule SE: owner");
        rows.row("ownerProfit", "Net profit", "Sch. SE, 3", "SUM([scheduleCNetProfit])");
        ownerWages();
        schedule("owner");
    }

    /** The owner's wages that use up the wage base; without a practice there is no more of the schedule than that. */
    void ownerWages() {
        rows.row("ownerWages", "Wages up to the wage base", "Sch. SE, 8d",
                "MIN(%OWN_WAGES%+SUM([salary]),{wageBase})");
    }

    void spouse() {
        rows.section("Schedule SE: spouse, on a joint return");
        rows.row("spouseProfit", "Net profit", "Sch. SE, 3", "IF({joint}=1,%SPOUSE_PROFIT%,0)");
        rows.row("spouseWages", "Wages up to the wage base", "Sch. SE, 8d", "MIN(%SPOUSE_WAGES%,{wageBase})");
        schedule("spouse");
        rows.total("seTax", "Self-employment tax, both", "Sch. 2, 4", "[ownerSeTax]+[spouseSeTax]");
        rows.row("halfSeTax", "Deductible half of self-employment tax", "Sch. 1, 15", "[ownerHalf]+[spouseHalf]");
    }

    private void schedule(String whose) {
        String earnings = "ROUND(MAX(0,[" + whose + "Profit])*{netEarningsFactor},#cents#)";
        rows.row(whose + "NetEarnings", "Net earnings from self-employment", "Sch. SE, 4c",
                "IF(" + earnings + "<{leastNetEarnings},0," + earnings + ")");
        rows.row(whose + "Left", "Wage base left", "Sch. SE, 9", "{wageBase}-[" + whose + "Wages]");
        rows.row(whose + "SocialSecurity", "Social security part", "Sch. SE, 10",
                "ROUND(MIN([" + whose + "NetEarnings],[" + whose + "Left])*{socialSecurityRate},#cents#)");
        rows.row(whose + "Medicare", "Medicare part", "Sch. SE, 11",
                "ROUND([" + whose + "NetEarnings]*{medicareRate},#cents#)");
        rows.row(whose + "SeTax", "Self-employment tax", "Sch. SE, 12",
                "[" + whose + "SocialSecurity]+[" + whose + "Medicare]");
        rows.row(whose + "Half", "Deductible half", "Sch. SE, 13",
                "ROUND([" + whose + "SeTax]*{deductibleShare},#cents#)");
    }

    private void retirement(HouseholdRows household) {
        rows.section("Retirement plan");
        rows.row("wish", "Wanted contribution", "", Format.CENTS, Rank.LINE,
                "IF(" + household.countOfItems("contribution") + ">0," + household.items("contribution")
                        + ",IF(COUNT(@contribution@)=1,@contribution@,IF(OR(@contribution@=\"Maximum\",AND(@contribution@=\"\","
                        + "#contribution#=\"Maximum\")),\"Maximum\",ROUND(#contribution#*{months}/#monthsAYear#,#cents#))))");
        rows.row("compensation", "Compensation", "Pub. 560",
                "MAX(0,IF([sCorporation]=1,SUM([salary]),[ownerProfit]-[ownerHalf]))");
        rows.row("deferralLimit", "Most that can be deferred", "IRC 402(g)", "IF(#plan#=" + SOLO
                + ",MIN(MAX(0,{electiveDeferral}-%OWN_W2_DEFERRALS%),[compensation]),0)");
        rows.row("employerLimit", "Most that the employer can add", "IRC 404, 415",
                "IF(#plan#=" + NONE + ",0,MIN(MAX(0,{contributionLimit}-[deferralLimit]),IF([sCorporation]=1,"
                        + "MIN(ROUND(MIN([compensation],{compensationLimit})*{employerRate},#cents#),"
                        + "[compensation]-[deferralLimit]),MIN(ROUND([compensation]*{selfEmployedRate},#cents#),"
                        + "ROUND({compensationLimit}*{employerRate},#cents#),"
                        + "ROUND(ROUND([compensation]-[deferralLimit],#cents#)*{halfOfCompensation},#cents#)))))");
        String byAge = "IF(AND(%ownerAge%>={catchUpFrom},%ownerAge%<={catchUpTo}),{catchUp60},{catchUp50})";
        rows.row("catchUpLimit", "Most that can be caught up", "IRC 414(v)", "IF(OR(#plan#<>" + SOLO
                + ",%ownerAge%<{catchUpAge},%priorWages%>{rothWagesOver}),0,MIN(MAX(0,MIN(" + byAge
                + ",{electiveDeferral}+" + byAge + "-%OWN_W2_DEFERRALS%)),[compensation]-[deferralLimit]"
                + "-IF([sCorporation]=1,0,[employerLimit])))");
        rows.row("retirementLimit", "Most that the retirement plan allows", "Pub. 560",
                "[deferralLimit]+[employerLimit]+[catchUpLimit]");
        rows.row("requested", "Wanted contribution in dollars", "", "IF(#plan#=" + NONE
                + ",0,IF([wish]=\"Maximum\",[retirementLimit],MAX(0,[wish])))");
        rows.row("deferral", "Deferred", "", "MIN([requested],[deferralLimit])");
        rows.row("catchUp", "Caught up", "", "MIN([requested]-[deferral],[catchUpLimit])");
        rows.row("employer", "Employer's part", "", "MIN([requested]-[deferral]-[catchUp],[employerLimit])");
        rows.total("retirementDeduction", "Retirement contribution deducted", "Sch. 1, 16",
                "[deferral]+[catchUp]+[employer]");
        rows.row("retirementAdjustment", "of it on Schedule 1", "Sch. 1, 16",
                "IF([sCorporation]=1,0,[retirementDeduction])");
    }

    private void health() {
        rows.section("Self-employed health insurance");
        rows.row("eligiblePremium", "Premiums of months without an employer's plan", "Form 7206",
                "ROUND([premium]*(#monthsAYear#-%healthMonths%)/#monthsAYear#,#cents#)");
        rows.row("healthLimit", "Most that earned income allows", "Form 7206",
                "MAX(0,IF([sCorporation]=1,SUM([salary]),[ownerProfit]-[ownerHalf]-[retirementDeduction]))");
        rows.total("healthInsuranceDeduction", "Self-employed health insurance", "Form 7206, 14",
                "MAX(0,MIN([eligiblePremium],[healthLimit]))");
    }
}
