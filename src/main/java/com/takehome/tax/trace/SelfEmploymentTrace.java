package com.takehome.tax.trace;

import com.takehome.model.HouseholdAmount;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FormLine;
import com.takehome.tax.SelfEmploymentTax;
import com.takehome.tax.parameter.Citations;
import com.takehome.tax.parameter.FederalParameters;
import java.util.List;

/** Schedule SE of each spouse who has a profit. */
final class SelfEmploymentTrace {

    static final String OWNER = "Schedule SE";
    static final String SPOUSE = "Schedule SE (spouse)";

    private SelfEmploymentTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        FederalParameters parameters = computed.parameters();
        if (computed.scheduleC().isPresent()) {
            FormPage page = new FormPage(OWNER, lines);
            page.carried("2", "Net profit", computed.ownerSelfEmployment().netProfit(), "Schedule C line 31");
            schedule(computed.ownerSelfEmployment(), cells.household(HouseholdAmount.OWN_WAGES), parameters, page);
        }
        if (!computed.spouseSelfEmployment().netProfit().isZero()) {
            FormPage page = new FormPage(SPOUSE, lines);
            page.input("2", "Net profit", computed.spouseSelfEmployment().netProfit(),
                    cells.household(HouseholdAmount.SPOUSE_PROFIT));
            schedule(computed.spouseSelfEmployment(), cells.household(HouseholdAmount.SPOUSE_WAGES), parameters,
                    page);
        }
    }

    private static void schedule(SelfEmploymentTax tax, List<String> wages, FederalParameters parameters,
            FormPage page) {
        FederalParameters.SelfEmploymentTax figures = parameters.selfEmploymentTax();
        Citations citations = parameters.citations();
        page.carried("3", "Combined profit", tax.netProfit(), "line 2");
        page.line("4a", "Part of the profit that counts", tax.netEarnings(),
                figures.netEarningsFactor() + " of line 3; zero under " + figures.leastNetEarnings(), "line 3",
                citations.of("self_employment_tax.net_earnings_factor"),
                citations.of("self_employment_tax.least_net_earnings"));
        page.carried("4c", "Net earnings from self-employment", tax.netEarnings(), "line 4a");
        page.carried("6", "Net earnings", tax.netEarnings(), "line 4c");
        page.input("7", "Wage base of social security tax", tax.wageBase(),
                List.of(citations.of("self_employment_tax.wage_base")));
        page.input("8a", "Social security wages, up to the base", tax.socialSecurityWages(), wages);
        page.difference("9", "Wage base left", tax.wageBaseLeft(), "line 7", "line 8a");
        page.line("10", "Social security part", tax.socialSecurityPart(),
                figures.socialSecurityRate() + " of the smaller of lines 6 and 9", "line 6", "line 9",
                citations.of("self_employment_tax.social_security_rate"));
        page.line("11", "Medicare part", tax.medicarePart(), figures.medicareRate() + " of line 6", "line 6",
                citations.of("self_employment_tax.medicare_rate"));
        page.sum("12", "Self-employment tax", tax.tax(), "line 10", "line 11");
        page.line("13", "Deduction for half of it", tax.deduction(), figures.deductibleShare() + " of line 12",
                "line 12",
                citations.of("self_employment_tax.deductible_share"));
    }

    /** The schedules that the return has, for lines that add them up. */
    static List<String> schedules(FederalReturn computed, String line) {
        String owner = OWNER + " line " + line;
        String spouse = SPOUSE + " line " + line;
        boolean both = computed.scheduleC().isPresent() && !computed.spouseSelfEmployment().netProfit().isZero();
        if (both) {
            return List.of(owner, spouse);
        }
        return computed.scheduleC().isPresent() ? List.of(owner)
                : computed.spouseSelfEmployment().netProfit().isZero() ? List.of() : List.of(spouse);
    }
}
