package com.takehome.tax.estimate;

import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.TaxPayment;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the Tax payments sheet says about one jurisdiction and tax year. A payment before January 1 of its tax year is
 * refused when the sheet is read, and passed over here.
 *
 * @param credits payments and the overpayment applied, on the dates on which they count for the installments
 * @param total all of them, those after April 15 of the following year included
 * @param problems rows that do not count as the user may expect
 */
record PaymentCredits(List<Credit> credits, Money total, List<Problem> problems) {

    PaymentCredits {
        credits = List.copyOf(credits);
        problems = List.copyOf(problems);
    }

    /** Sorts the rows of these facts: an entity's tax is not the individual's and is passed over. */
    static PaymentCredits of(Jurisdiction jurisdiction, EstimateFacts facts, LocalDate firstStatutory) {
        Sorter sorter = new Sorter(facts, firstStatutory);
        sorter.count(new Credit(firstStatutory, facts.overpaymentApplied()));
        facts.payments().stream().filter(each -> each.jurisdiction().equals(jurisdiction)
                && each.taxYear().equals(facts.taxYear()) && each.kind() != PaymentKind.ENTITY_TAX)
                .forEach(sorter::add);
        return new PaymentCredits(sorter.credits, sorter.total, sorter.problems);
    }

    private static final class Sorter {

        private final EstimateFacts facts;
        private final LocalDate firstStatutory;
        private final List<Credit> credits = new ArrayList<>();
        private final List<Problem> problems = new ArrayList<>();
        private Money total = Money.ZERO;

        Sorter(EstimateFacts facts, LocalDate firstStatutory) {
            this.facts = facts;
            this.firstStatutory = firstStatutory;
        }

        void add(TaxPayment payment) {
            LocalDate date = payment.date();
            boolean overpayment = payment.kind() == PaymentKind.PRIOR_YEAR_OVERPAYMENT;
            if (date.isAfter(facts.asOf())) {
                report(ProblemCode.PAYMENT_AFTER_AS_OF, payment,
                        "is after " + facts.asOf() + ", up to which payments count", "nothing to do once it is paid");
            } else if (date.isAfter(DueDates.penaltyEnd(facts.taxYear()))) {
                total = total.plus(payment.amount());
                report(ProblemCode.PAYMENT_AFTER_APRIL, payment,
                        "is after April 15 of the year after tax year " + facts.taxYear()
                                + ": it lowers the balance due, not the penalty",
                        "correct the date or the tax year if it was meant for another year");
            } else if (overpayment) {
                count(new Credit(date.isAfter(firstStatutory) ? date : firstStatutory, payment.amount()));
            } else if (date.getYear() >= facts.taxYear().value()) {
                count(new Credit(date, payment.amount()));
            }
        }

        void count(Credit credit) {
            credits.add(credit);
            total = total.plus(credit.amount());
        }

        private void report(ProblemCode code, TaxPayment payment, String message, String remedy) {
            problems.add(Problem.of(code, payment.source().at("Date"), payment.date().toString(), message, remedy));
        }
    }
}
