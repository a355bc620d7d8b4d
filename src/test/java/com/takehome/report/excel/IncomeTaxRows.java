package com.takehome.report.excel;

/** Form 1040 from taxable income to total tax: the gain worksheet, Forms 6251, 8959 and 8960, and the credits. */
final class IncomeTaxRows {

    private final FormRows rows;

    IncomeTaxRows(FormRows rows) {
        this.rows = rows;
    }

    void build() {
        tax();
        minimumTax();
        credits();
        otherTaxes();
        rows.section("Form 1040: total");
        rows.total("totalTax", "Total tax", "1040, 24",
                "[taxAfterCredits]+[seTax]+[additionalMedicareTax]+[netInvestmentIncomeTax]+%OTHER_TAXES%");
        rows.row("employeeFica", "Social security and Medicare tax on wages", "W-2",
                "ROUND([ownerWages]*{employeeSocialSecurity},#cents#)"
                        + "+ROUND((%OWN_WAGES%+SUM([salary]))*{employeeMedicare},#cents#)"
                        + "+ROUND([spouseWages]*{employeeSocialSecurity},#cents#)"
                        + "+ROUND(%SPOUSE_WAGES%*{employeeMedicare},#cents#)");
    }

    private void tax() {
        rows.section("Form 1040: tax");
        rows.row("incomeOrLoss", "Income after the deductions", "1040, 15", "[agi]-[deduction]-[qbiDeduction]");
        rows.total("taxableIncome", "Taxable income", "1040, 15", "MAX(0,[incomeOrLoss])");
        rows.row("ordinary", "Taxed at ordinary rates", "Worksheet, 5", "MAX(0,[taxableIncome]-[lowerRateGain])");
        rows.row("atZero", "Gain taxed at 0%", "Worksheet, 9",
                "MAX(0,MIN([taxableIncome],{zeroRateUpTo})-[ordinary])");
        rows.row("atMiddle", "Gain taxed at the middle rate", "Worksheet, 17",
                "MIN(MIN([taxableIncome],[lowerRateGain])-[atZero],"
                        + "MAX(0,MIN([taxableIncome],{middleRateUpTo})-[ordinary]-[atZero]))");
        rows.row("atTop", "Gain taxed at the top rate", "Worksheet, 20",
                "MIN([taxableIncome],[lowerRateGain])-[atZero]-[atMiddle]");
        rows.row("ordinaryTax", "Tax on what ordinary rates apply to", "Worksheet, 22", schedule("[ordinary]"));
        rows.row("taxWithoutGain", "Tax without the rates on gains", "Worksheet, 24", schedule("[taxableIncome]"));
        rows.total("incomeTax", "Income tax", "1040, 16",
                "MIN(ROUND([atMiddle]*{gainMiddleRate},#cents#)+ROUND([atTop]*{gainTopRate},#cents#)+[ordinaryTax],"
                        + "[taxWithoutGain])");
    }

    /** The tax on the brackets below, and the bracket's rate on the rest. */
    private static String schedule(String income) {
        return "ROUND(LOOKUP(%1$s,{over1:over7},{below1:below7})+(%1$s-LOOKUP(%1$s,{over1:over7},{over1:over7}))"
                .formatted(income) + "*LOOKUP(%s,{over1:over7},{rate1:rate7}),#cents#)".formatted(income);
    }

    private void minimumTax() {
        rows.section("Form 6251: alternative minimum tax");
        rows.row("amtBefore", "Income with the deductions added back", "Form 6251, 4",
                "[incomeOrLoss]+IF([itemizes]=1,[taxes]-[reduction],[standard])+[senior]");
        rows.row("amtIncome", "Alternative minimum taxable income", "Form 6251, 4",
                "[amtBefore]+{separate}*MIN(ROUND(ROUND(MAX(0,[amtBefore]-{amtStart}"
                        + "-ROUND({amtExemption}/{amtPhaseOutRate},#cents#)),#cents#)*{amtPhaseOutRate},#cents#),{amtExemption})");
        rows.row("amtExempt", "Exemption", "Form 6251, 5",
                "MAX(0,{amtExemption}-ROUND(ROUND(MAX(0,[amtIncome]-{amtStart}),#cents#)*{amtPhaseOutRate},#cents#))");
        rows.row("amtBase", "Taxed", "Form 6251, 6", "MAX(0,[amtIncome]-[amtExempt])");
        rows.row("amtGain", "of it gain at lower rates", "Form 6251, 15", "MIN([lowerRateGain],[amtBase])");
        rows.row("amtOrdinaryTax", "Tax on the rest", "Form 6251, 18", minimum("ROUND([amtBase]-[amtGain],#cents#)"));
        String zeroRoom = "MAX(0,{zeroRateUpTo}-[ordinary])";
        String atZero = "MIN([amtGain]," + zeroRoom + ")";
        String atMiddle = "MIN([amtGain]-" + atZero + ",MAX(0,{middleRateUpTo}-[ordinary]-" + zeroRoom + "))";
        rows.row("amtGainTax", "Tax on the gain", "Form 6251, 37",
                "ROUND(ROUND(" + atMiddle + ",#cents#)*{gainMiddleRate},#cents#)"
                        + "+ROUND(ROUND([amtGain]-" + atZero + "-" + atMiddle + ",#cents#)*{gainTopRate},#cents#)");
        rows.row("tentative", "Tentative minimum tax", "Form 6251, 9",
                "MIN([amtOrdinaryTax]+[amtGainTax]," + minimum("[amtBase]") + ")");
        rows.total("amt", "Alternative minimum tax", "Form 6251, 11", "MAX(0,[tentative]-[incomeTax])");
    }

    private static String minimum(String income) {
        return "ROUND(MIN(%1$s,{amtUpperAbove})*{amtLowerRate},#cents#)+ROUND(ROUND(MAX(0,%1$s-{amtUpperAbove}),#cents#)*{amtUpperRate},#cents#)"
                .formatted(income);
    }

    private void credits() {
        rows.section("Credits");
        rows.row("otherCredits", "Other credits", "Sch. 3", "MIN(%OTHER_CREDITS%,[incomeTax]+[amt])");
        rows.row("childCredit", "Credits for children and dependents", "Sch. 8812, 8",
                "%children%*{perChild}+%dependents%*{perDependent}");
        rows.row("childPhaseOut", "Reduced by", "Sch. 8812, 11",
                "ROUNDUP(ROUND(MAX(0,[agi]-{childStart}),#cents#)/{childStep},0)*{childPerStep}");
        rows.row("dependentCredit", "Credits allowed", "Sch. 8812, 14",
                "MIN(MAX(0,[childCredit]-[childPhaseOut]),[incomeTax]+[amt]-[otherCredits])");
        rows.row("nonrefundableCredits", "Nonrefundable credits", "1040, 21", "[otherCredits]+[dependentCredit]");
        rows.total("taxAfterCredits", "Tax after credits", "1040, 22", "[incomeTax]+[amt]-[nonrefundableCredits]");
    }

    private void otherTaxes() {
        rows.section("Forms 8959 and 8960");
        rows.row("medicareWages", "Medicare wages", "Form 8959, 1",
                "%OWN_WAGES%+SUM([salary])+{joint}*%SPOUSE_WAGES%");
        rows.row("medicareOnWages", "Tax on wages", "Form 8959, 7",
                "ROUND(ROUND(MAX(0,[medicareWages]-{medicareThreshold}),#cents#)*{additionalMedicareRate},#cents#)");
        rows.row("medicareOnEarnings", "Tax on net earnings", "Form 8959, 13",
                "ROUND(ROUND(MAX(0,[ownerNetEarnings]+[spouseNetEarnings]-MAX(0,{medicareThreshold}-[medicareWages])),#cents#)"
                        + "*{additionalMedicareRate},#cents#)");
        rows.total("additionalMedicareTax", "Additional Medicare Tax", "Form 8959, 18",
                "[medicareOnWages]+[medicareOnEarnings]");
        rows.row("investmentIncome", "Net investment income", "Form 8960, 12",
                "MAX(0,%INTEREST_AND_DIVIDENDS%+[reportedGains])");
        rows.row("investmentTaxed", "of it taxed", "Form 8960, 16",
                "MIN([investmentIncome],MAX(0,[agi]-{investmentThreshold}))");
        rows.total("netInvestmentIncomeTax", "Net investment income tax", "Form 8960, 17",
                "ROUND([investmentTaxed]*{investmentRate},#cents#)");
    }
}
