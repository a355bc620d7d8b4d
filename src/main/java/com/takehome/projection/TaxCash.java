package com.takehome.projection;

import com.takehome.model.HouseholdAmount;
import com.takehome.model.PaymentKind;
import com.takehome.model.PracticeInput;
import com.takehome.model.PracticeProfile.Salary;
import com.takehome.model.SalaryMonths;
import com.takehome.model.TaxPayment;
import com.takehome.model.TaxYear;
import com.takehome.money.Money;
import com.takehome.tax.estimate.DueDates;
import com.takehome.tax.estimate.EstimateResult;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Taxes and wages as cash: real payments up to the as-of date, then what is recommended at each due date, and in April
 * the rest of the past year. An S corporation's payroll deposits go out with its salary.
 */
final class TaxCash {

    private static final int MONTHS_A_YEAR = 12;
    /** An overpayment applied is no cash of this year: it was paid with the year before. */
    private static final Set<PaymentKind> NOT_CASH = Set.of(PaymentKind.PRIOR_YEAR_OVERPAYMENT);

    private final PracticeInput input;
    private final LocalDate asOf;
    private final HouseholdPlan household;
    private final Ledger ledger;
    private final List<TaxYearProjection> taxYears;
    private final List<EstimateResult> estimates;
    private final TaxYearFacts facts;

    TaxCash(PracticeInput input, LocalDate asOf, HouseholdPlan household, Ledger ledger,
            List<TaxYearProjection> taxYears, List<EstimateResult> estimates) {
        this.input = input;
        this.asOf = asOf;
        this.household = household;
        this.ledger = ledger;
        this.taxYears = taxYears;
        this.estimates = estimates;
        this.facts = new TaxYearFacts(input, household, ledger);
    }

    /** Cash and runway of the 36 months. */
    CashFlow cash(List<ProjectedMonth> months) {
        List<CashFlow.Year> years = new ArrayList<>();
        years.add(yearBeforeFirst());
        taxYears.forEach(year -> years.add(year(year)));
        Map<YearMonth, Money> netWages = new HashMap<>();
        months.forEach(each -> netWages.put(each.month(), netWages(each.month())));
        List<TaxObligation> obligations = years.stream().map(CashFlow.Year::obligation).toList();
        return new CashFlow(new CashRule(months, obligations, netWages, input.profile().cash()).compute(), years,
                netWages);
    }

    private CashFlow.Year year(TaxYearProjection year) {
        Map<YearMonth, Money> paid = paidInCash(year.year());
        Money made = Money.sum(paid.values());
        for (EstimateResult estimate : estimates) {
            if (estimate.taxYear().equals(year.year())) {
                estimate.installments().forEach(each -> each.toPay()
                        .ifPresent(amount -> add(paid, YearMonth.from(each.date().due()), amount)));
            }
        }
        Money liability = year.with().incomeTaxes().plus(year.with().entityTax());
        Money withheld = facts.federalWithholding(year.year());
        Money carried = facts.stateWithholding(year.year()).plus(overpaymentApplied(year.year()))
                .minus(overpaymentApplied(year.year().next()));
        Money rest = liability.minus(withheld).minus(carried).minus(Money.sum(paid.values()));
        TaxSettlement settlement = new TaxSettlement(liability, withheld, carried, made,
                Money.sum(paid.values()).minus(made), rest, april(year.year()), isToCome(year.year()),
                payrollDeposits(year));
        addInApril(paid, settlement);
        settlement.payroll().forEach((month, amount) -> add(paid, month, amount));
        List<LedgerMonth> months = ledger.months(ledger.timeline().plannedMonths(year.year()));
        return new CashFlow.Year(
                new TaxObligation(year.year(), paid, TaxSpread.byReceipts(Money.sum(paid.values()), months)),
                settlement);
    }

    private CashFlow.Year yearBeforeFirst() {
        TaxYear first = taxYears.getFirst().year();
        TaxYear before = first.previous();
        Map<YearMonth, Money> paid = paidInCash(before);
        Money settled = Money.sum(input.taxPayments().stream()
                .filter(each -> counts(each, before) && first.contains(each.date())
                        && each.kind() != PaymentKind.ESTIMATED)
                .map(TaxPayment::amount).toList());
        Money balance = household.year(first).amount(HouseholdAmount.PRIOR_YEAR_BALANCE_DUE);
        TaxSettlement settlement = new TaxSettlement(Money.ZERO, Money.ZERO, Money.ZERO, Money.sum(paid.values()),
                Money.ZERO, balance.minus(settled), april(before), isToCome(before), Map.of());
        addInApril(paid, settlement);
        return new CashFlow.Year(new TaxObligation(before, paid,
                Map.of(ledger.timeline().firstMonth().minusMonths(1), Money.sum(paid.values()))), settlement);
    }

    /** Wages of both spouses less withholding and the employee's payroll tax. */
    private Money netWages(YearMonth month) {
        Money wages = inMonth(month, HouseholdAmount.OWN_WAGES).plus(inMonth(month, HouseholdAmount.SPOUSE_WAGES));
        Money withheld = Money.sum(inMonth(month, HouseholdAmount.OWN_WITHHOLDING),
                inMonth(month, HouseholdAmount.SPOUSE_WITHHOLDING),
                inMonth(month, HouseholdAmount.STATE_WITHHOLDING));
        return wages.minus(withheld).minus(employeePayrollTax(month));
    }

    private Money employeePayrollTax(YearMonth month) {
        return taxYears.stream().filter(each -> each.year().contains(month)).findFirst()
                .map(each -> each.without().federal().employeeFica().split(MONTHS_A_YEAR)
                        .get(month.getMonthValue() - 1))
                .orElse(Money.ZERO);
    }

    private Money inMonth(YearMonth month, HouseholdAmount kind) {
        return household.inMonth(kind, month);
    }

    private Map<YearMonth, Money> paidInCash(TaxYear year) {
        Map<YearMonth, Money> paid = new HashMap<>();
        input.taxPayments().stream().filter(each -> counts(each, year) && !NOT_CASH.contains(each.kind()))
                .forEach(each -> add(paid, YearMonth.from(each.date()), each.amount()));
        return paid;
    }

    private boolean counts(TaxPayment payment, TaxYear year) {
        return payment.taxYear().equals(year) && !payment.date().isAfter(asOf);
    }

    /** The rest of a year in the April after it, unless that day has passed: then it was really paid or refunded. */
    private static void addInApril(Map<YearMonth, Money> paid, TaxSettlement settlement) {
        if (settlement.counted()) {
            add(paid, YearMonth.from(settlement.due()), settlement.rest());
        }
    }

    private boolean isToCome(TaxYear year) {
        return !april(year).isBefore(asOf);
    }

    private static LocalDate april(TaxYear year) {
        return DueDates.federal(year.next()).getFirst().due();
    }

    private Money overpaymentApplied(TaxYear year) {
        Money stated = household.isStated(year) ? household.year(year).amount(HouseholdAmount.PRIOR_YEAR_OVERPAYMENT)
                : Money.ZERO;
        return stated.plus(Money.sum(input.taxPayments().stream()
                .filter(each -> each.taxYear().equals(year) && NOT_CASH.contains(each.kind()))
                .map(TaxPayment::amount).toList()));
    }

    /** What an S corporation deposits with each salary: both sides' payroll tax and the tax withheld. */
    private Map<YearMonth, Money> payrollDeposits(TaxYearProjection year) {
        Salary salary = input.profile().salary();
        Money total = Money.sum(year.with().practicePayrollTax(),
                facts.prorated(salary.federalWithholding(), year.year()),
                facts.prorated(salary.stateWithholding(), year.year()));
        if (salary.months() == SalaryMonths.DECEMBER) {
            return Map.of(year.year().december(), total);
        }
        return TaxSpread.evenly(total, ledger.months(ledger.timeline().plannedMonths(year.year())));
    }

    private static void add(Map<YearMonth, Money> amounts, YearMonth month, Money amount) {
        amounts.merge(month, amount, Money::plus);
    }
}
