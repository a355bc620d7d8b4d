package com.takehome.tax.trace;

import com.takehome.tax.FederalReturn;
import com.takehome.tax.Form1040Facts.QualifiedTrade;
import com.takehome.tax.QualifiedBusinessComponent;
import com.takehome.tax.parameter.Citations;
import com.takehome.tax.parameter.FederalParameters;

/** One trade's column of Form 8995-A; where there are two, each line's name ends with whose it is. */
final class QualifiedBusinessColumn {

    private final FederalParameters parameters;
    private final boolean service;
    private final FormPage page;
    private final String whose;

    QualifiedBusinessColumn(FederalReturn computed, FormPage page, String whose) {
        this.parameters = computed.parameters();
        this.service = computed.form1040().facts().business().specifiedService();
        this.page = page;
        this.whose = whose;
    }

    /** The column's lines; the trade's wages come from those cells or lines. */
    void trace(QualifiedTrade trade, QualifiedBusinessComponent component, String... wages) {
        page.line(name("C"), "Income after losses", component.income(),
                "the trade's income less its part of other losses, none of a loss", "line income");
        if (service) {
            page.line(name("A 11"), "Income that counts", component.countedIncome(), "the applicable percentage of it",
                    line("C"), "line A 10");
            page.line(name("A 12"), "Wages that count", component.countedWages(),
                    "the applicable percentage of " + trade.wages(), "line A 10");
        }
        page.line(name("2"), "Income of the business", component.countedIncome(), "as it counts, none of a loss",
                service ? line("A 11") : line("C"));
        page.line(name("4"), "W-2 wages of the business", component.countedWages(), "as they count",
                service ? new String[]{line("A 12")} : wages);
        limits(component);
    }

    private void limits(QualifiedBusinessComponent component) {
        Citations citations = parameters.citations();
        FederalParameters.QualifiedBusinessIncome figures = parameters.qualifiedBusinessIncome();
        page.line(name("3"), "Deduction before its limits", component.fifth(), figures.rate() + " of line 2", line("2"),
                citations.of("qualified_business_income.rate"));
        page.line(name("5"), "Part of the wages", component.wageLimit(), figures.wageLimitRate() + " of line 4",
                line("4"), citations.of("qualified_business_income.wage_limit_rate"));
        page.carried(name("10"), "Wage limit", component.wageLimit(), line("5"));
        page.line(name("25"), "Reduction", component.reduction(), "line 24 of what line 3 exceeds line 10 by",
                line("3"), line("10"), "line 24");
        page.difference(name("26"), "Component of the trade", component.amount(), line("3"), line("25"));
    }

    private String name(String number) {
        return number + whose;
    }

    private String line(String number) {
        return "line " + number + whose;
    }
}
