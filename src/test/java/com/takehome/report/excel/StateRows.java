package com.takehome.report.excel;

import com.takehome.report.excel.TemplateStyles.Format;
import com.takehome.report.excel.TemplateStyles.Rank;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The state's income tax: worked out where its rules are plain and the state is the one whose figures Tax tables has,
 * otherwise the engine's.
 */
final class StateRows {

    private final FormRows rows;

    StateRows(FormRows rows) {
        this.rows = rows;
    }

    void build() {
        rows.row("stateLive", "The state's tax is worked out here", "1 = yes", Format.COUNT, Rank.LINE,
                "IF(AND({statePlain}=1,{stateName}=" + FormRows.carried("state") + "),1,0)");
        rows.row("stateAgi", "State adjusted gross income", "USD", live("[stateAgiEngine]", taxed(
                "IF({GROSS}=1," + gross() + ",[agi])-{HALF_SE_DEDUCTED}*[halfSeTax]+{HALF_SE_ADDED}*[halfSeTax]")));
        rows.row("stateTaxable", "State taxable income", "USD", live("[stateTaxableEngine]",
                taxed("MAX(0,[stateAgi]+{HALF_SE_ADDED_BELOW}*[halfSeTax]-" + standard() + "-" + exemptions() + ")")));
        rows.total("stateTax", "State income tax", "USD", live("[stateTaxEngine]",
                taxed("MAX(0," + schedule("brackets") + "+" + schedule("surtax") + "-" + credit() + ")", "0")));
        rows.given("localTax", "Local income tax", "engine", Format.CENTS);
        rows.given("stateAgiEngine", "State adjusted gross income as the program worked it out", "engine",
                Format.CENTS);
        rows.given("stateTaxableEngine", "State taxable income as the program worked it out", "engine", Format.CENTS);
        rows.given("stateTaxEngine", "State income tax as the program worked it out", "engine", Format.CENTS);
    }

    private static String live(String engine, String formula) {
        return "IF([stateLive]=1," + formula + "," + engine + ")";
    }

    private static String taxed(String formula) {
        return taxed(formula, "\"\"");
    }

    private static String taxed(String formula, String otherwise) {
        return "IF({stateTaxes}=1,ROUND(" + formula + ",#cents#)," + otherwise + ")";
    }

    /** Income before any adjustment, each class by itself where no loss reduces another. */
    private static String gross() {
        Stream<String> classes = Stream.of("IF({BOX_FIVE}=1,%OWN_WAGES%+SUM([salary]),%OWN_WAGES%+[boxOne])",
                "[ownerProfit]", "SUM([k1Income])", "[reportedGains]", "(%INTEREST_AND_DIVIDENDS%+%OTHER_INCOME%)",
                "{joint}*%SPOUSE_WAGES%", "[spouseProfit]");
        return "(" + classes.map(each -> "IF({BY_CLASS}=1,MAX(0," + each + ")," + each + ")")
                .collect(Collectors.joining("+")) + ")";
    }

    private static String standard() {
        return "({STANDARD}+{FEDERAL_STANDARD}*[standard]+{FEDERAL_TAKEN}*(IF([itemizes]=1,[standard],[deduction])"
                + "-IF(" + agiOver("TAKEN_LIMITED_OVER") + ",MAX(0,[standard]-{TAKEN_KEPT}),0)))";
    }

    private static String exemptions() {
        return "(IF(" + agiOver("EXEMPTION_UP_TO") + ",0,{EXEMPTION})+IF(" + agiOver("QBI_UP_TO")
                + ",0,[qbiDeduction])+MIN({PAYROLL_CAP},[ownerSeTax]+" + fica("[ownerWages]",
                        "(%OWN_WAGES%+SUM([salary]))")
                + ")+{joint}*MIN({PAYROLL_CAP},[spouseSeTax]+" + fica("[spouseWages]", "%SPOUSE_WAGES%") + "))";
    }

    private static String agiOver(String limit) {
        return "ROUND([agi],#cents#)>{" + limit + "}";
    }

    private static String fica(String upToBase, String wages) {
        return "ROUND(" + upToBase + "*{employeeSocialSecurity},#cents#)+ROUND(" + wages
                + "*{employeeMedicare},#cents#)";
    }

    private static String schedule(String list) {
        return ("ROUND(LOOKUP([stateTaxable],{%1$sOver:%1$sOver},{%1$sBelow:%1$sBelow})+([stateTaxable]"
                + "-LOOKUP([stateTaxable],{%1$sOver:%1$sOver},{%1$sOver:%1$sOver}))"
                + "*LOOKUP([stateTaxable],{%1$sOver:%1$sOver},{%1$sRate:%1$sRate}),#cents#)").formatted(list);
    }

    private static String credit() {
        return "MAX(0,{CREDIT}-{CREDIT_CUT}*ROUNDUP(ROUND(MAX(0,[agi]-{CREDIT_UP_TO}),#cents#)/{CREDIT_STEP},0))";
    }
}
