package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.tax.Form1040Facts.Investment;
import com.takehome.tax.Form1040Facts.Itemized;
import com.takehome.tax.Taxpayers;
import com.takehome.tax.Wages;
import com.takehome.tax.estimate.PeriodFacts.Benefits;
import com.takehome.tax.estimate.PeriodFacts.Business;
import com.takehome.tax.estimate.PeriodFacts.Person;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The months of an example, added up to a period's facts. */
final class ExamplePeriods {

    private ExamplePeriods() {}

    static PeriodFacts of(Example example, AnnualizationPeriod period) {
        List<Person> people = example.inputs().get("people").valueStream().map(each -> person(each, period)).toList();
        Money k1 = Money.sum(example.inputs().get("people").valueStream()
                .map(each -> toDate(each.path("k1_ordinary"), period)).toList());
        boolean qualified = !example.inputs().get("qbi").stringValue().equals("none");
        return new PeriodFacts(Taxpayers.of(example.status()), people.getFirst(), people.stream().skip(1).findFirst(),
                k1, Investment.NONE, Money.ZERO, Benefits.NONE, toDate(example.inputs().path("adjustments"), period),
                Itemized.NONE, new Business(qualified, Money.ZERO, false, Money.ZERO), Money.ZERO, Money.ZERO);
    }

    private static Person person(JsonNode person, AnnualizationPeriod period) {
        return new Person(person.get("name").stringValue(),
                new Wages(toDate(person.path("wages_box1"), period), toDate(person.path("wages_ss"), period)),
                toDate(person.path("se_income"), period).minus(toDate(person.path("se_expense"), period)));
    }

    private static Money toDate(JsonNode months, AnnualizationPeriod period) {
        return Money.sum(months.valueStream().limit(period.months()).map(Example::money).toList());
    }
}
