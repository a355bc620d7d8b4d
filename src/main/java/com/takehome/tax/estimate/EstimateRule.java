package com.takehome.tax.estimate;

import com.takehome.model.EstimateMethod;
import com.takehome.model.Jurisdiction;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import java.util.List;
import java.util.Optional;

/**
 * Quarterly estimates of one jurisdiction and year: Part I, the installments of both methods, what was credited to
 * them, the penalty, and what to pay next.
 */
public final class EstimateRule {

    private final EstimateTables tables;
    private final Rounding rounding;

    /** Works in cents, or in whole dollars where forms are filled in so. */
    public EstimateRule(EstimateTables tables, Rounding rounding) {
        this.tables = tables;
        this.rounding = rounding;
    }

    /** The estimates of this jurisdiction, which must have rules in the tables. */
    public EstimateResult compute(Jurisdiction jurisdiction, EstimateFacts facts) {
        EstimateRules rules = tables.rules(jurisdiction);
        List<InstallmentDate> dates = DueDates.postponed(DueDates.of(jurisdiction, facts.taxYear(), rules.due()),
                jurisdiction, facts.taxYear(), facts.dueDates());
        PaymentCredits paid = PaymentCredits.of(jurisdiction, facts, dates.getFirst().statutory());
        CreditLedger ledger = new CreditLedger(dates, facts.withholding().credits(dates), paid.credits());
        RequiredAnnualPayment part1 = RequiredAnnualPaymentRule.compute(facts, rules, rounding);
        List<Money> quarters = InstallmentsRule.regular(part1.amount(), rules, rounding);
        List<AnnualizedInstallment> lines = InstallmentsRule.annualized(facts.annualized().tax(), quarters, rules,
                rounding);
        MethodRule method = new MethodRule(facts, rules, part1, ledger, tables.interestRates());
        MethodResult regular = method.compute(EstimateMethod.REGULAR, quarters);
        MethodResult annualized = method.compute(EstimateMethod.ANNUALIZED,
                lines.stream().map(AnnualizedInstallment::required).toList());
        MethodResult followed = followed(facts.preferences().method(), regular, annualized);
        Money toCome = Money.sum(followed.payments().stream().flatMap(Optional::stream).toList());
        return new EstimateResult(jurisdiction, facts, part1,
                PlannedInstallment.of(ledger, facts.asOf(), regular, annualized, followed), regular, annualized, lines,
                facts.annualized().columns(), followed.method(),
                part1.taxAfterWithholding().minus(paid.total()).minus(toCome), DueDates.fileAndPay(facts.taxYear()),
                rules, rules.isToConfirm(facts.preferences()),
                EstimateRemarks.of(facts, rules, part1, dates, regular, annualized, tables.interestRates()),
                paid.problems());
    }

    private static MethodResult followed(EstimateMethod preferred, MethodResult regular, MethodResult annualized) {
        return switch (preferred) {
            case REGULAR -> regular;
            case ANNUALIZED -> annualized;
            case LOWER -> annualized.isBetterThan(regular) ? annualized : regular;
        };
    }
}
