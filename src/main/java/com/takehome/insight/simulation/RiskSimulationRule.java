package com.takehome.insight.simulation;

import com.takehome.insight.simulation.RiskSimulation.Month;
import com.takehome.model.RiskProfile;
import com.takehome.model.W2Year;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.ProjectedMonth;
import com.takehome.projection.Projection;
import com.takehome.projection.Timeline;
import com.takehome.tax.household.HouseholdTaxRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Draws courses of events for the practice, and for the job that it is compared with, and says what they have in common.
 * The same input gives the same figures on every machine: each course has its own sequence of random numbers, and all
 * arithmetic is in whole cents.
 */
public final class RiskSimulationRule {

    private final HouseholdTaxRule taxes;

    /** Fills its tables with this engine. */
    public RiskSimulationRule(HouseholdTaxRule taxes) {
        this.taxes = taxes;
    }

    /** The simulation; empty where no client is billed in a month in which events are drawn. */
    public Optional<RiskSimulation> compute(Projection projection, JobPay pay) {
        PracticePlan plan = PracticePlan.of(projection, taxes);
        return plan.hasRisk() ? Optional.of(simulate(projection, plan, pay)) : Optional.empty();
    }

    /** The simulation of a plan whose tables are filled. */
    static RiskSimulation simulate(Projection projection, PracticePlan plan, JobPay pay) {
        RiskProfile risk = projection.input().risk();
        List<W2Year> rows = projection.input().w2Comparison();
        Courses practice = practice(plan, risk);
        Optional<Courses> job = rows.isEmpty() ? Optional.empty()
                : Optional.of(job(new JobLife(rows, pay, risk, plan.first()), risk));
        Optional<Rate> cash = plan.cash().map(balances -> practice.outOfCash());
        return new RiskSimulation(risk, projection.months().get(plan.first()).month(), practice.life(), cash,
                job.map(courses -> courses.life()), job.map(courses -> practice.leavesMoreThan(courses)),
                months(projection, practice), RiskAssumptions.of(risk, !rows.isEmpty()));
    }

    private static Courses practice(PracticePlan plan, RiskProfile risk) {
        Courses courses = new Courses(risk.paths(), Timeline.MONTHS);
        PracticeLife life = new PracticeLife(plan, risk);
        for (int path = 0; path < risk.paths(); path++) {
            life.draw(path);
            courses.add(path, life);
        }
        return courses;
    }

    private static Courses job(JobLife life, RiskProfile risk) {
        Courses courses = new Courses(risk.paths(), 1);
        for (int path = 0; path < risk.paths(); path++) {
            life.draw(path);
            courses.add(path, life);
        }
        return courses;
    }

    private static List<Month> months(Projection projection, Courses practice) {
        List<Month> months = new ArrayList<>();
        Money planned = Money.ZERO;
        for (int i = 0; i < Timeline.MONTHS; i++) {
            ProjectedMonth month = projection.months().get(i);
            planned = planned.plus(month.takeHome());
            Sample all = practice.takeHomeThrough(i);
            months.add(new Month(month.month(), planned, all.percentile(10), all.percentile(25), all.percentile(50),
                    all.percentile(75), all.percentile(90)));
        }
        return months;
    }
}
