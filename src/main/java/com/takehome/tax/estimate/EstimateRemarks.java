package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.tax.estimate.EstimateRules.Confidence;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the reader of an estimate must know, as sentences. */
final class EstimateRemarks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private EstimateRemarks() {}

    static List<String> of(EstimateFacts facts, RequiredAnnualPayment part1, EstimateRules rules,
            List<InstallmentDate> dates) {
        List<String> remarks = new ArrayList<>();
        part1.exception().ifPresent(each -> remarks.add(sentence(each.words())));
        addHarbor(remarks, facts, part1, rules);
        dates.stream().filter(InstallmentDate::isMoved).forEach(each -> remarks.add("Installment " + each.number()
                + " is due on " + DAY.format(each.due()) + ", moved from " + DAY.format(each.statutory()) + "."));
        if (!rules.jurisdiction().isFederal()) {
            addState(remarks, facts, rules);
        }
        return remarks;
    }

    private static void addHarbor(List<String> remarks, EstimateFacts facts, RequiredAnnualPayment part1,
            EstimateRules rules) {
        boolean known = facts.priorYear().tax().isPresent();
        if (!known && rules.estimatesRequired()) {
            remarks.add("Last year's tax is not given, so there is no prior-year harbor.");
        } else if (part1.priorYearHarbor().isEmpty()) {
            remarks.add("The prior-year harbor is closed at this year's income.");
        } else if (facts.priorYear().agi().isEmpty() && rules.priorYear().higher().isPresent()) {
            remarks.add("Last year's adjusted gross income is not given: " + part1.priorShare()
                    + " of last year's tax is taken.");
        } else if (isSmallerByMore(part1)) {
            remarks.add("The prior-year harbor is fixed: more income this year does not raise the installments.");
        }
    }

    private static boolean isSmallerByMore(RequiredAnnualPayment part1) {
        Money prior = part1.priorYearHarbor().orElse(part1.currentYearHarbor());
        return part1.exception().isEmpty() && prior.isLessThan(part1.currentYearHarbor());
    }

    private static void addState(List<String> remarks, EstimateFacts facts, EstimateRules rules) {
        if (rules.estimatesRequired()) {
            remarks.add("The annualized installments are to be confirmed on the state's form.");
        }
        if (rules.confidence() != Confidence.HIGH && !facts.preferences().stateRulesConfirmed()) {
            remarks.add("The state's rules are of " + rules.confidence().name().toLowerCase(Locale.ROOT)
                    + " confidence: confirm them on the current form (" + rules.source() + ").");
        }
        rules.notes().forEach(each -> remarks.add(sentence(each)));
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
