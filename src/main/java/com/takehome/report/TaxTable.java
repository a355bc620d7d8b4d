package com.takehome.report;

import com.takehome.money.Money;
import com.takehome.projection.Projection;
import com.takehome.projection.TaxYearProjection;
import com.takehome.tax.FederalReturn;
import com.takehome.tax.state.PlainStateRules;
import com.takehome.tax.state.StateReturn;
import com.takehome.tax.state.StateTaxes;
import java.util.Optional;

/** The table of one tax year. */
final class TaxTable {

    private TaxTable() {}

    static PracticeReport.TaxYearReport of(Projection projection, TaxYearProjection year, StateTaxes states) {
        FederalReturn federal = year.with().federal();
        return new PracticeReport.TaxYearReport(year.year().value(), federal.parameters().figures().word(),
                year.setAsideRate(), Optional.of(year.with().entityTax()), Optional.of(year.addedTax()),
                Optional.of(year.with().total()), year.otherServiceTrade(), federal(federal),
                state(year.with().state(), states.findPlainRules(year.with().state().code(), year.year())),
                TaxLines.of(projection, year, states));
    }

    private static PracticeReport.Federal federal(FederalReturn federal) {
        return new PracticeReport.Federal(federal.scheduleCNetProfit(), federal.salary(), federal.k1Income(),
                federal.seTax(), federal.halfSeTax(), federal.retirementLimit(), federal.retirementDeduction(),
                federal.healthInsuranceDeduction(), federal.agi(), federal.deduction(), federal.qbiDeduction(),
                federal.taxableIncome(), federal.incomeTax(), federal.amt(), federal.nonrefundableCredits(),
                federal.additionalMedicareTax(), federal.netInvestmentIncomeTax(), federal.totalTax(),
                federal.employeeFica());
    }

    private static PracticeReport.State state(StateReturn state, Optional<PlainStateRules> rules) {
        Money income = state.incomeTax();
        return new PracticeReport.State(state.code().name(), state.agi(), state.taxableIncome(), Optional.of(income),
                Optional.of(state.localTax()), state.fidelity().word(), rules);
    }
}
