package com.takehome.tax.trace;

import com.takehome.model.ExpenseCategory;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.RetirementPlan;
import com.takehome.money.Money;
import com.takehome.tax.Business;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.FormLine;
import com.takehome.tax.HealthInsuranceDeduction;
import com.takehome.tax.RetirementAllowed;
import com.takehome.tax.parameter.Citations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The retirement plan's worksheet (Pub. 560) and Form 7206. */
final class BenefitsTrace {

    static final String PLAN = "Retirement plan worksheet";

    private BenefitsTrace() {}

    static void trace(FederalReturn computed, InputCells cells, List<FormLine> lines) {
        RetirementPlan plan = plan(computed);
        if (plan != RetirementPlan.NONE) {
            plan(computed, plan, cells, new FormPage(PLAN, lines));
        }
        if (!computed.health().premium().isZero()) {
            health(computed, cells, new FormPage("Form 7206", lines));
        }
    }

    private static RetirementPlan plan(FederalReturn computed) {
        return switch (computed.facts().business()) {
            case Business.None none -> RetirementPlan.NONE;
            case Business.SoleProprietorship business -> business.benefits().plan();
            case Business.SCorporation business -> business.benefits().plan();
        };
    }

    private static void plan(FederalReturn computed, RetirementPlan plan, InputCells cells, FormPage page) {
        RetirementAllowed allowed = computed.retirement();
        Citations citations = computed.parameters().citations();
        String compensation = compensation(computed, page);
        page.line("limit of deferral", "Most that may be deferred", allowed.deferralLimit(),
                "the limit for all employers less deferrals elsewhere", sources(cells, plan, compensation,
                        citations.of("retirement.elective_deferral")));
        page.line("limit of employer part", "Most that the employer may add", allowed.employerLimit(),
                "the smallest of the plan's rate, the dollar limit less the deferral, and what compensation bears",
                compensation, page.name("limit of deferral"), citations.of("retirement.employer_rate"),
                citations.of("retirement.self_employed_rate"), citations.of("retirement.compensation_limit"),
                citations.of("retirement.defined_contribution_limit"));
        page.line("limit of catch-up", "Most that may be added by age", allowed.catchUpLimit(),
                "by the age reached in the year; none where it must be Roth",
                cells.field("Owner birth year").getFirst(), citations.of("retirement.catch_up_age_50"),
                citations.of("retirement.catch_up_age_60_to_63"), citations.of("retirement.roth_catch_up_wages_over"));
        page.sum("limit", "Limit of the plan", allowed.limit(), "line limit of deferral",
                "line limit of employer part", "line limit of catch-up");
        page.input("wanted", "Contribution wanted", allowed.requested(), cells.field("Retirement contribution"));
        page.line("9", "Elective deferral", allowed.deferral(), "what is wanted, up to its limit", "line wanted",
                "line limit of deferral");
        page.line("17", "Catch-up contribution", allowed.catchUp(), "what is wanted beyond, up to its limit",
                "line wanted", "line 9", "line limit of catch-up");
        page.line("13", "Employer contribution", allowed.employer(), "what is wanted beyond, up to its limit",
                "line wanted", "line 9", "line 17", "line limit of employer part");
        page.sum("21", "Contribution allowed", allowed.total(), "line 9", "line 17", "line 13");
    }

    private static String[] sources(InputCells cells, RetirementPlan plan, String... further) {
        List<String> all = new ArrayList<>(List.of(further));
        all.addAll(cells.field("Retirement plan"));
        if (plan == RetirementPlan.SOLO_401K) {
            all.addAll(cells.household(HouseholdAmount.OWN_W2_DEFERRALS));
        }
        return all.toArray(String[]::new);
    }

    /** Writes lines 1 to 3 of a sole proprietor; a shareholder's compensation is the salary. */
    private static String compensation(FederalReturn computed, FormPage page) {
        if (computed.scheduleC().isEmpty()) {
            return "Form 1120-S line 7";
        }
        Money profit = computed.ownerSelfEmployment().netProfit();
        Money half = computed.ownerSelfEmployment().deduction();
        page.carried("1", "Net profit", profit, "Schedule C line 31");
        page.carried("2", "Deduction for half of self-employment tax", half, SelfEmploymentTrace.OWNER + " line 13");
        page.difference("3", "Net earnings", profit.minus(half), "line 1", "line 2");
        return page.name("3");
    }

    private static void health(FederalReturn computed, InputCells cells, FormPage page) {
        HealthInsuranceDeduction health = computed.health();
        List<String> premium = new ArrayList<>(cells.expense(ExpenseCategory.HEALTH_INSURANCE));
        premium.addAll(cells.field("Employer health plan months"));
        page.line("1", "Premium", health.eligiblePremium(), "paid, without the months of an employer's plan",
                premium.toArray(String[]::new));
        page.carried("3", "Premium", health.eligiblePremium(), "line 1");
        if (computed.scheduleC().isPresent()) {
            page.carried("4", "Net profit", health.earnedIncome(), "Schedule C line 31");
            page.carried("7", "Deduction for half of self-employment tax", health.halfSelfEmploymentTax(),
                    SelfEmploymentTrace.OWNER + " line 13");
            page.line("9", "Retirement contribution", health.retirement(), "as allowed",
                    planLines(computed, "21").toArray(String[]::new));
            page.line("10", "Earned income left", health.limit(), "line 4 less lines 7 and 9, not below zero",
                    "line 4", "line 7", "line 9");
            page.carried("13", "Limit", health.limit(), "line 10");
        } else {
            page.carried("11", "Medicare wages from the S corporation", health.earnedIncome(), "Form 1120-S line 7");
            page.carried("13", "Limit", health.limit(), "line 11");
        }
        page.line("14", "Self-employed health insurance deduction", health.deduction(),
                "the smaller of lines 3 and 13", "line 3", "line 13");
    }

    /** Those lines of the worksheet; none without a plan. */
    static List<String> planLines(FederalReturn computed, String... lines) {
        return plan(computed) == RetirementPlan.NONE ? List.of()
                : Arrays.stream(lines).map(line -> PLAN + " line " + line).toList();
    }
}
