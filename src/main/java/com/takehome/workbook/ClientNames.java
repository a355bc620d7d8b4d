package com.takehome.workbook;

import com.takehome.model.Engagement;
import com.takehome.model.Receipt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One spelling per client: that of its first row on the Clients sheet. */
final class ClientNames {

    private final Map<String, String> firstSpelling = new HashMap<>();

    ClientNames(List<Engagement> engagements) {
        engagements.forEach(each -> firstSpelling.putIfAbsent(Spelling.name(each.client()), each.client()));
    }

    /** The engagement under its client's first spelling. */
    Engagement unify(Engagement each) {
        return new Engagement(spelling(each.client()), each.start(), each.end(), each.monthlyRetainer(),
                each.capacity(), each.raise(), each.raiseFrom(), each.hoursPerWeek(), each.paymentTermsDays(),
                each.channel(), each.likelihood(), each.notes(), each.source());
    }

    /** The receipt under its client's first spelling, if it is from a client. */
    Receipt unify(Receipt each) {
        return new Receipt(each.date(), spelling(each.from()), each.amount(), each.notes(), each.source());
    }

    private String spelling(String name) {
        return firstSpelling.getOrDefault(Spelling.name(name), name);
    }
}
