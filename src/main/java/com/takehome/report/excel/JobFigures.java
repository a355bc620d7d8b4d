package com.takehome.report.excel;

import com.takehome.money.Money;
import com.takehome.report.Figure;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.ProjectionYear;
import com.takehome.report.PracticeReport.W2ComparisonYear;
import java.util.Optional;

/** What the W-2 job leaves in each year, and by how much the practice differs. */
final class JobFigures {

    private JobFigures() {}

    static Figure of(PracticeReport report) {
        return new Figure.Builder()
                .with("total", Figure.ofEach(report.projectionYears(), year -> Figure.ofMoney(total(report, year))))
                .with("difference", Figure.ofEach(report.projectionYears(), year -> Figure.ofMoney(
                        total(report, year).flatMap(job -> year.takeHomeAndRetirement().map(own -> own.minus(job))))))
                .group();
    }

    private static Optional<Money> total(PracticeReport report, ProjectionYear year) {
        return report.w2Comparison().stream().flatMap(comparison -> comparison.years().stream())
                .filter(job -> job.year() == year.year()).findFirst().flatMap(JobFigures::total);
    }

    private static Optional<Money> total(W2ComparisonYear job) {
        return job.takeHome().map(kept -> kept.plus(job.ownDeferral()).plus(job.employerMatch()));
    }
}
