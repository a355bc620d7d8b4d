package com.takehome.tax.estimate;

import com.takehome.model.EstimateMethod;
import com.takehome.model.Jurisdiction;
import com.takehome.money.Money;
import com.takehome.money.Rounding;
import com.takehome.tax.estimate.CreditLedger.Portion;
import java.time.LocalDate;
import java.util.ArrayList;
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
        List<InstallmentDate> dates = DueDates.postponed(
                DueDates.of(jurisdiction, facts.taxYear(), rules.due()), jurisdiction, facts.taxYear(),
                facts.dueDates());
        PaymentCredits paid = PaymentCredits.of(jurisdiction, facts, dates.getFirst().statutory());
        CreditLedger ledger = new CreditLedger(dates, facts.withholding().credits(dates), paid.credits());
        RequiredAnnualPayment part1 = RequiredAnnualPaymentRule.compute(facts, rules, rounding);
        List<Money> regularRequired = InstallmentsRule.regular(part1.amount(), rules, rounding);
        List<AnnualizedInstallment> lines = InstallmentsRule.annualized(facts.annualizedTax(), regularRequired, rules,
                rounding);
        Year year = new Year(facts, rules, ledger, part1);
        MethodResult regular = year.method(EstimateMethod.REGULAR, regularRequired);
        MethodResult annualized = year.method(EstimateMethod.ANNUALIZED,
                lines.stream().map(AnnualizedInstallment::required).toList());
        EstimateMethod followed = followed(facts.preferences().method(), regular, annualized);
        MethodResult used = followed == EstimateMethod.ANNUALIZED ? annualized : regular;
        Money toCome = Money.sum(used.payments().stream().flatMap(Optional::stream).toList());
        return new EstimateResult(jurisdiction, facts.taxYear(), part1, year.planned(regular, annualized, used),
                regular, annualized, lines, followed,
                part1.taxAfterWithholding().minus(paid.total()).minus(toCome), DueDates.fileAndPay(facts.taxYear()),
                rules, EstimateRemarks.of(facts, part1, rules, dates), paid.problems());
    }

    /** "Lower": annualized where it lowers what is due next or the penalty to date. */
    private static EstimateMethod followed(EstimateMethod preferred, MethodResult regular, MethodResult annualized) {
        return switch (preferred) {
            case REGULAR, ANNUALIZED -> preferred;
            case LOWER -> isLower(annualized.nextPayment(), regular.nextPayment())
                    || isLower(annualized.penaltyToDate().map(Penalty::known),
                            regular.penaltyToDate().map(Penalty::known)) ? EstimateMethod.ANNUALIZED
                                    : EstimateMethod.REGULAR;
        };
    }

    private static boolean isLower(Optional<Money> one, Optional<Money> other) {
        return one.isPresent() && other.isPresent() && one.get().isLessThan(other.get());
    }

    /** What both methods share. */
    private final class Year {

        private final EstimateFacts facts;
        private final EstimateRules rules;
        private final CreditLedger ledger;
        private final RequiredAnnualPayment part1;

        Year(EstimateFacts facts, EstimateRules rules, CreditLedger ledger, RequiredAnnualPayment part1) {
            this.facts = facts;
            this.rules = rules;
            this.ledger = ledger;
            this.part1 = part1;
        }

        MethodResult method(EstimateMethod method, List<Money> required) {
            List<Money> target = PaymentPlanRule.cumulativeTarget(part1, required, rules, facts.preferences());
            boolean hasPenalty = rules.jurisdiction().isFederal();
            PenaltyRule rule = new PenaltyRule(tables.interestRates(), DueDates.penaltyEnd(facts.taxYear()));
            List<Portion> portions = portionsThatCount(required);
            return new MethodResult(method, required, ledger.sectionA(required),
                    PaymentPlanRule.payments(target, ledger, facts.asOf(), facts.preferences().roundUpTo()),
                    hasPenalty ? Optional.of(rule.toDate(portions, facts.asOf())) : Optional.empty(),
                    hasPenalty ? Optional.of(rule.compute(portions)) : Optional.empty());
        }

        /** Without the fourth installment where the return was filed and paid in time (IRC 6654(h)). */
        private List<Portion> portionsThatCount(List<Money> required) {
            if (part1.isFreeOfPenalty()) {
                return List.of();
            }
            LocalDate limit = DueDates.fileAndPay(facts.taxYear());
            boolean forgiven = facts.returnFiledAndPaid().filter(date -> !date.isAfter(limit)).isPresent();
            int last = forgiven ? ledger.dates().size() - 1 : ledger.dates().size();
            return ledger.portions(required).stream().filter(each -> each.installment().number() <= last).toList();
        }

        List<PlannedInstallment> planned(MethodResult regular, MethodResult annualized, MethodResult used) {
            List<PlannedInstallment> planned = new ArrayList<>();
            for (int i = 0; i < ledger.dates().size(); i++) {
                InstallmentDate date = ledger.dates().get(i);
                SectionAColumn column = used.sectionA().get(i);
                planned.add(new PlannedInstallment(date, regular.required().get(i), annualized.required().get(i),
                        used.required().get(i), column.withholding(), column.paid(),
                        date.hasPassed(facts.asOf()) ? Optional.of(column.underpayment()) : Optional.empty(),
                        used.payments().get(i)));
            }
            return List.copyOf(planned);
        }
    }
}
