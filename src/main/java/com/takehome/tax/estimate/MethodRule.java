package com.takehome.tax.estimate;

import com.takehome.model.EstimateMethod;
import com.takehome.money.Money;
import com.takehome.tax.estimate.CreditLedger.Portion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What required installments come to: Section A, the penalty and what to pay. The same steps for both methods. */
final class MethodRule {

    private final EstimateFacts facts;
    private final EstimateRules rules;
    private final RequiredAnnualPayment part1;
    private final CreditLedger ledger;
    private final PenaltyRule penalty;

    MethodRule(EstimateFacts facts, EstimateRules rules, RequiredAnnualPayment part1, CreditLedger ledger,
            InterestRates rates) {
        this.facts = facts;
        this.rules = rules;
        this.part1 = part1;
        this.ledger = ledger;
        this.penalty = new PenaltyRule(rates, DueDates.penaltyEnd(facts.taxYear()));
    }

    MethodResult compute(EstimateMethod method, List<Money> required) {
        List<Money> target = PaymentPlanRule.cumulativeTarget(part1, required, rules, facts.preferences().target());
        List<Portion> portions = portionsThatCount(required);
        boolean federal = rules.jurisdiction().isFederal();
        return new MethodResult(method, required, target, ledger.sectionA(required),
                PaymentPlanRule.payments(target, ledger, facts.asOf(), facts.preferences().roundUpTo()),
                federal ? Optional.of(penalty.toDate(portions, facts.asOf())) : Optional.empty(),
                federal ? Optional.of(penalty.compute(portions)) : Optional.empty());
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
}
