package com.takehome.report.share;

import com.takehome.insight.Acquisition;
import com.takehome.insight.HourlyRates;
import com.takehome.insight.OwnerQuestions;
import com.takehome.insight.ReadinessPoint;

/** What the owner asks, with the clients' names replaced. */
final class MaskedQuestions {

    private final ClientMask mask;

    MaskedQuestions(ClientMask mask) {
        this.mask = mask;
    }

    OwnerQuestions all(OwnerQuestions questions) {
        return new OwnerQuestions(
                new HourlyRates(questions.hourlyRates().years().stream().map(this::year).toList(),
                        questions.hourlyRates().consulting()),
                acquisition(questions.acquisition()), questions.readiness().stream().map(this::point).toList(),
                questions.leaveJob(), questions.breakEven(), questions.retirementSearch(),
                questions.entityComparison(), questions.documentRequests().stream().map(mask::words).toList(),
                questions.simulation());
    }

    private HourlyRates.Year year(HourlyRates.Year year) {
        return new HourlyRates.Year(year.year(), year.clients().stream().map(this::client).toList(), year.together(),
                year.developmentHoursAWeek());
    }

    private HourlyRates.Client client(HourlyRates.Client client) {
        return new HourlyRates.Client(mask.sentence(client.client()), client.billed(), client.contractedHoursAWeek(),
                client.rate(), client.actualHoursAWeek(), client.rateAtActualHours());
    }

    private Acquisition acquisition(Acquisition acquisition) {
        return new Acquisition(acquisition.channels(),
                acquisition.refills().stream().map(
                        each -> new Acquisition.Refill(mask.sentence(each.client()), each.monthsOpen())).toList(),
                acquisition.replacementMonths(), acquisition.developmentHoursAWeek(),
                acquisition.developmentHoursAYear());
    }

    private ReadinessPoint point(ReadinessPoint point) {
        return new ReadinessPoint(mask.sentence(point.what()), point.met(), mask.sentence(point.figure()));
    }
}
