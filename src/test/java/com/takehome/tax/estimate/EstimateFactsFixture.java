package com.takehome.tax.estimate;

import com.takehome.model.DueDateOverride;
import com.takehome.model.EstimateMethod;
import com.takehome.model.FilingStatus;
import com.takehome.model.Jurisdiction;
import com.takehome.model.PaymentKind;
import com.takehome.model.PaymentTarget;
import com.takehome.model.PracticeProfile.EstimatePreferences;
import com.takehome.model.RowSource;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.EstimateFacts.CurrentYear;
import com.takehome.tax.estimate.EstimateFacts.PriorYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Facts of a single filer with a tax of 60,000 this year and 30,000 last year, changed by what a test is about. */
final class EstimateFactsFixture {

    static final EstimateTables TABLES = EstimateTablesReader.bundled();
    private static final RowSource ROW = new RowSource("clients.xlsx", "Tax payments", 2, Map.of("Date", "A"));

    Jurisdiction jurisdiction = Jurisdiction.FEDERAL;
    TaxYear taxYear = new TaxYear(2025);
    FilingStatus status = FilingStatus.SINGLE;
    LocalDate asOf = LocalDate.of(2025, 1, 1);
    CurrentYear currentYear = CurrentYear.of(Money.of(60_000), Money.of(200_000));
    PriorYear priorYear = PriorYear.of(Money.of(30_000), Money.of(140_000));
    Withholding withholding = Withholding.NONE;
    Money overpaymentApplied = Money.ZERO;
    List<TaxPayment> payments = new ArrayList<>();
    AnnualizedIncome annualized = AnnualizedIncome.state(List.of(Money.ZERO, Money.ZERO, Money.ZERO, Money.of(60_000)));
    EstimateMethod method = EstimateMethod.REGULAR;
    PaymentTarget target = PaymentTarget.REQUIRED_MINIMUM;
    Money roundUpTo = Money.CENT;
    List<DueDateOverride> dueDates = new ArrayList<>();

    EstimateFactsFixture tax(String tax) {
        currentYear = CurrentYear.of(Money.parse(tax), currentYear.agi());
        return this;
    }

    EstimateFactsFixture withheld(String amount) {
        withholding = Withholding.ofEven(Money.parse(amount));
        return this;
    }

    EstimateFactsFixture asOf(String date) {
        asOf = LocalDate.parse(date);
        return this;
    }

    EstimateFactsFixture paid(String date, String amount) {
        return paid(date, amount, PaymentKind.ESTIMATED);
    }

    EstimateFactsFixture paid(String date, String amount, PaymentKind kind) {
        payments.add(new TaxPayment(LocalDate.parse(date), jurisdiction, taxYear, Money.parse(amount), kind, ROW));
        return this;
    }

    EstimateFactsFixture postponed(int installment, String due) {
        dueDates.add(new DueDateOverride(jurisdiction, taxYear, installment, LocalDate.parse(due), ROW));
        return this;
    }

    EstimateFacts facts() {
        return new EstimateFacts(taxYear, status, asOf, currentYear, priorYear, withholding, overpaymentApplied,
                payments, annualized, new EstimatePreferences(method, target, roundUpTo, false), dueDates,
                Optional.empty());
    }

    EstimateResult compute() {
        return new EstimateRule(TABLES, Rounding.CENTS).compute(jurisdiction, facts());
    }
}
