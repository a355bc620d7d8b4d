package com.takehome.report.letter;

import com.takehome.model.PracticeProfile.Contact;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.PracticeReport.Month;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a report says about the payments of one tax year, in the letter's words. */
final class LetterFacts {

    private static final String FEDERAL = "Federal";

    private final PracticeReport report;
    private final int taxYear;

    LetterFacts(PracticeReport report) {
        this.report = report;
        this.taxYear = payments(report.estimates()).map(NextPayment::taxYear)
                .orElse(report.practice().asOf().getYear());
    }

    /**
     * A payment to come.
     *
     * @param taxYear for which year
     * @param installment the installment
     */
    record NextPayment(int taxYear, Installment installment) {
    }

    /** The earliest payment from the as-of date on. */
    private Optional<NextPayment> payments(List<EstimateReport> estimates) {
        return estimates.stream()
                .flatMap(estimate -> estimate.installments().stream()
                        .map(each -> new NextPayment(estimate.taxYear(), each)))
                .filter(next -> !next.installment().due().isBefore(report.practice().asOf()))
                .filter(next -> next.installment().toPay().filter(Money::isPositive).isPresent())
                .min(Comparator.comparing(next -> next.installment().due()));
    }

    int taxYear() {
        return taxYear;
    }

    Optional<EstimateReport> federal() {
        return ofYear().stream().filter(estimate -> estimate.jurisdiction().equals(FEDERAL)).findFirst();
    }

    List<EstimateReport> states() {
        return ofYear().stream().filter(estimate -> !estimate.jurisdiction().equals(FEDERAL)).toList();
    }

    private List<EstimateReport> ofYear() {
        return report.estimates().stream().filter(estimate -> estimate.taxYear() == taxYear).toList();
    }

    boolean isPaymentDue() {
        return payments(ofYear()).isPresent();
    }

    /** True when the household moved or worked in other states, so that no state amount goes out. */
    boolean isStateWithheld() {
        return report.input().household().stream()
                .anyMatch(row -> row.taxYear().value() == taxYear && row.movedStates());
    }

    /** Why the letter must not go out yet. */
    Optional<String> draft() {
        boolean unconfirmed = !isStateWithheld() && states().stream().anyMatch(EstimateReport::draft);
        return unconfirmed ? Optional.of("DRAFT: confirm the rules of " + stateNames() + " before sending")
                : Optional.empty();
    }

    /** The placeholder's text; empty where there is nothing to say. */
    String text(Placeholder placeholder, Brand brand) {
        return switch (placeholder) {
            case RECIPIENT -> recipient();
            case PRACTICE -> report.practice().name();
            case TAX_YEAR -> Integer.toString(taxYear);
            case TAXPAYER_ID -> "***-**-" + contact().taxpayerIdLastFour().orElse("****");
            case NEXT_PAYMENT -> federal().map(estimate -> nextPayment("federal", estimate)).orElse("");
            case FORM -> payments(federal().stream().toList()).isPresent() ? "Form 1040-ES" : "";
            case BASIS -> federal().map(LetterFacts::basis).orElse("");
            case METHOD -> federal().map(estimate -> "The installments follow the " + estimate.method() + " method.")
                    .orElse("");
            case WITHHOLDING -> federal().map(this::withholding).orElse("");
            case WHAT_CHANGES -> federal().map(this::whatChanges).orElse("");
            case APRIL_BALANCE -> aprilBalance();
            case STATE -> stateNames();
            case STATE_PAYMENT -> statePayment();
            case PREPARER -> preparer(brand);
            case FIRM -> brand.firm().name();
            case PREPARED -> Figures.letterDay(report.practice().asOf());
            case DATA_THROUGH -> dataThrough();
            case PAYMENTS, STATE_PAYMENTS -> "";
        };
    }

    private Contact contact() {
        return report.input().profile().contact();
    }

    private String recipient() {
        return contact().owner() + contact().spouse().map(spouse -> " and " + spouse).orElse("");
    }

    String preparer(Brand brand) {
        return contact().preparer().or(() -> brand.firm().preparer()).orElse(brand.firm().name());
    }

    private String nextPayment(String whose, EstimateReport estimate) {
        Optional<NextPayment> next = payments(List.of(estimate));
        if (next.isEmpty()) {
            return "No further " + whose + " payment is due for " + taxYear + ".";
        }
        Installment installment = next.get().installment();
        return "Your next " + whose + " estimated tax payment for " + taxYear + " is "
                + Figures.inWords(installment.toPay().orElse(Money.ZERO)) + ", due " + longDate(installment.due())
                + " (installment " + installment.number() + " of " + estimate.installments().size() + ")."
                + overdue(estimate, installment.toPay().orElse(Money.ZERO));
    }

    /** What earlier installments required, less all that was credited to them, is part of the next payment. */
    private static String overdue(EstimateReport estimate, Money toPay) {
        Money open = Money.sum(estimate.installments().stream().filter(each -> each.shortfall().isPresent())
                .map(each -> each.required().minus(each.withholding()).minus(each.paid())).toList());
        Money overdue = open.isMoreThan(toPay) ? toPay : open;
        return overdue.isPositive() ? " Of this, " + Figures.inWords(overdue)
                + " is overdue from earlier installments; paid now, it stops adding to the penalty." : "";
    }

    static String longDate(LocalDate date) {
        return Figures.weekday(date) + ", " + Figures.letterDay(date);
    }

    private static String basis(EstimateReport estimate) {
        String required = estimate.requiredAnnualPayment()
                .map(amount -> "The required annual payment is " + Figures.inWords(amount) + ": ").orElse("");
        return required + estimate.basis() + ".";
    }

    private String withholding(EstimateReport estimate) {
        Money total = Money.sum(estimate.installments().stream().map(Installment::withholding).toList());
        return total.isZero() ? "No federal withholding is assumed for " + taxYear + "."
                : "Federal withholding of " + Figures.inWords(total) + " is assumed for " + taxYear
                        + ", spread evenly over the year.";
    }

    private String whatChanges(EstimateReport estimate) {
        boolean fixed = estimate.requiredAnnualPayment().isPresent()
                && estimate.requiredAnnualPayment().equals(estimate.priorYear())
                && !estimate.priorYear().equals(estimate.currentYear90());
        return fixed
                ? "The amount rests on last year's tax, so more income this year does not raise it; it raises the balance "
                        + "in April."
                : "More or less income than planned, another filing status, new withholding or large deductions would "
                        + "change it.";
    }

    private String aprilBalance() {
        String balances = ofYear().stream()
                .filter(estimate -> estimate.jurisdiction().equals(FEDERAL) || !isStateWithheld())
                .flatMap(estimate -> estimate.projectedBalanceDue().map(balance -> balance(estimate, balance)).stream())
                .collect(Collectors.joining("; "));
        return balances.isEmpty() ? ""
                : "With the " + taxYear + " return, due in April " + (taxYear + 1) + ", we expect: " + balances + ".";
    }

    private static String balance(EstimateReport estimate, Money balance) {
        String whose = estimate.jurisdiction().equals(FEDERAL) ? "federal tax, " : stateName(estimate) + " tax, ";
        if (balance.isZero()) {
            return whose + "nothing left to pay";
        }
        return whose + (balance.isNegative() ? "a refund of " + Figures.inWords(balance.abs())
                : Figures.inWords(balance) + " still to pay");
    }

    private String stateNames() {
        return states().stream().map(LetterFacts::stateName).collect(Collectors.joining(", "));
    }

    static String stateName(EstimateReport estimate) {
        return UsState.valueOf(estimate.jurisdiction()).label();
    }

    private String statePayment() {
        if (states().isEmpty()) {
            return "";
        }
        if (isStateWithheld()) {
            return "We give no amount for " + stateNames() + " here: the household moved or worked in other states in "
                    + taxYear + ", and how the states share the income has to be settled first.";
        }
        return states().stream().map(state -> nextPayment(stateName(state), state) + " Basis: " + state.basis() + ".")
                .collect(Collectors.joining(" "));
    }

    private String dataThrough() {
        return report.months().stream().filter(Month::actual).reduce((first, second) -> second)
                .map(month -> "books closed through " + Figures.letterDay(month.month().atEndOfMonth())
                        + ", and your plan for the months after")
                .orElse("your plan alone");
    }
}
