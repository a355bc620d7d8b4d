package com.takehome.report.excel;

import com.takehome.report.excel.TemplateStyles.Format;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What the figures on Tax tables are called there. */
final class TaxTableNames {

    /** Figures that depend on the filing status, in the order of the sheet. */
    static final Map<String, String> BY_STATUS = byStatus();

    /** Figures that do not. */
    static final Map<String, String> SCALARS = scalars();

    private static final Set<String> FLAGS = Set.of("joint", "separate");
    private static final Set<String> PARTS = Set.of("reductionParts", "reductionWhole");
    private static final Set<String> OTHER_RATES = Set.of("netEarningsFactor", "deductibleShare",
            "employeeSocialSecurity", "employeeMedicare", "employerSocialSecurity", "employerMedicare", "giftFloor",
            "giftCeiling");

    private TaxTableNames() {}

    static String unit(String name) {
        if (FLAGS.contains(name)) {
            return "1 = yes";
        }
        return PARTS.contains(name) ? "" : isRate(name) ? "rate" : "USD";
    }

    static Format format(String name) {
        return unit(name).equals("USD") ? Format.CENTS : Format.GENERAL;
    }

    private static boolean isRate(String name) {
        return name.matches(".*[rR]ate\\d?") || OTHER_RATES.contains(name);
    }

    private static Map<String, String> byStatus() {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 1; i <= TaxTableFigures.BRACKETS; i++) {
            names.put("over" + i, "Bracket " + i + ": income over");
        }
        for (int i = 1; i <= TaxTableFigures.BRACKETS; i++) {
            names.put("rate" + i, "Bracket " + i + ": rate");
        }
        for (int i = 1; i <= TaxTableFigures.BRACKETS; i++) {
            names.put("below" + i, "Bracket " + i + ": tax on the income below");
        }
        names.put("joint", "Both spouses on the return");
        names.put("separate", "Separate return");
        names.put("zeroRateUpTo", "Gains at 0% up to");
        names.put("middleRateUpTo", "Gains at the middle rate up to");
        names.put("lossLimit", "Limit on net capital losses");
        names.put("standardBasic", "Standard deduction");
        names.put("ageAddition", "Addition at 65");
        names.put("nonitemizerGifts", "Gifts beside the standard deduction, at most");
        names.put("seniorPerPerson", "Deduction for seniors, each");
        names.put("seniorStart", "Deduction for seniors: reduced above");
        names.put("saltCap", "State and local taxes, at most");
        names.put("saltStart", "State and local taxes: cap reduced above");
        names.put("saltFloor", "State and local taxes: cap not below");
        names.put("qbiThreshold", "Section 199A threshold");
        names.put("qbiRange", "Section 199A phase-in range");
        names.put("amtExemption", "AMT exemption");
        names.put("amtStart", "AMT exemption reduced above");
        names.put("amtUpperAbove", "AMT: upper rate above");
        names.put("childStart", "Credit for dependents reduced above");
        names.put("medicareThreshold", "Additional Medicare Tax threshold");
        names.put("investmentThreshold", "Net investment income tax threshold");
        return names;
    }

    private static Map<String, String> scalars() {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("netEarningsFactor", "Net earnings of self-employment profit");
        names.put("socialSecurityRate", "Self-employment tax: social security");
        names.put("medicareRate", "Self-employment tax: Medicare");
        names.put("wageBase", "Social security wage base");
        names.put("leastNetEarnings", "Least net earnings");
        names.put("deductibleShare", "Deductible part of self-employment tax");
        names.put("employeeSocialSecurity", "Social security tax, employee");
        names.put("employeeMedicare", "Medicare tax, employee");
        names.put("employerSocialSecurity", "Social security tax, employer");
        names.put("employerMedicare", "Medicare tax, employer");
        names.put("additionalMedicareRate", "Additional Medicare Tax");
        names.put("investmentRate", "Net investment income tax");
        names.put("contributionLimit", "Retirement plans: all contributions, at most");
        names.put("compensationLimit", "Retirement plans: compensation counted, at most");
        names.put("employerRate", "Employer contribution of a salary");
        names.put("selfEmployedRate", "Employer contribution of a self-employed person");
        names.put("electiveDeferral", "Elective deferrals, at most");
        names.put("catchUp50", "Catch-up contribution");
        names.put("catchUp60", "Catch-up contribution, higher");
        names.put("rothWagesOver", "Catch-up must be Roth with wages of the year before over");
        names.put("seniorRate", "Deduction for seniors: reduction rate");
        names.put("saltRate", "State and local taxes: rate at which the cap falls");
        names.put("giftFloor", "Gifts: floor, share of AGI");
        names.put("giftCeiling", "Gifts: ceiling, share of AGI");
        names.put("reductionParts", "Overall reduction of itemized deductions: parts");
        names.put("reductionWhole", "Overall reduction of itemized deductions: of so many parts");
        names.put("qbiRate", "Section 199A deduction rate");
        names.put("qbiWageRate", "Section 199A wage limit rate");
        names.put("qbiMinimum", "Section 199A least deduction");
        names.put("qbiMinimumIncome", "Section 199A least deduction: income from");
        names.put("gainMiddleRate", "Gains: middle rate");
        names.put("gainTopRate", "Gains: top rate");
        names.put("amtPhaseOutRate", "AMT: rate at which the exemption falls");
        names.put("amtLowerRate", "AMT: lower rate");
        names.put("amtUpperRate", "AMT: upper rate");
        names.put("perChild", "Credit for a child");
        names.put("perDependent", "Credit for another dependent");
        names.put("childStep", "Credit for dependents: reduced for each");
        names.put("childPerStep", "Credit for dependents: reduced by");
        return names;
    }
}
