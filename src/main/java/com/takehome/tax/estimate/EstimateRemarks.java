package com.takehome.tax.estimate;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What the reader of an estimate must know, as sentences. */
final class EstimateRemarks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);

    private final EstimateFacts facts;
    private final EstimateRules rules;
    private final RequiredAnnualPayment part1;
    private final List<String> remarks = new ArrayList<>();

    private EstimateRemarks(EstimateFacts facts, EstimateRules rules, RequiredAnnualPayment part1) {
        this.facts = facts;
        this.rules = rules;
        this.part1 = part1;
    }

    static List<String> of(EstimateFacts facts, EstimateRules rules, RequiredAnnualPayment part1,
            List<InstallmentDate> dates, MethodResult regular, MethodResult annualized,
            InterestRates rates) {
        EstimateRemarks writer = new EstimateRemarks(facts, rules, part1);
        part1.exception().ifPresent(each -> writer.remarks.add(sentence(each.words())));
        writer.addHarbor();
        writer.addDates(dates);
        writer.addSaving(regular, annualized);
        if (rules.jurisdiction().isFederal()) {
            writer.addRates(regular, rates);
            writer.addFilingDate();
        } else {
            writer.addState();
        }
        return List.copyOf(writer.remarks);
    }

    private void addHarbor() {
        if (!rules.estimatesRequired()) {
            return;
        }
        if (facts.priorYear().tax().isEmpty()) {
            remarks.add("Last year's tax is not given, so there is no prior-year harbor.");
        } else if (part1.priorYearHarbor().isEmpty()) {
            remarks.add("The prior-year harbor may not be used at this year's income.");
        } else if (facts.priorYear().agi().isEmpty() && rules.priorYear().higher().isPresent()) {
            remarks.add("Last year's adjusted gross income is not given, so " + part1.priorShare()
                    + " of last year's tax is taken.");
        } else if (part1.exception().isEmpty()
                && part1.priorYearHarbor().filter(part1.currentYearHarbor()::isMoreThan).isPresent()) {
            remarks.add("The prior-year harbor is fixed: more income this year does not raise the installments.");
        }
    }

    private void addDates(List<InstallmentDate> dates) {
        dates.stream().filter(InstallmentDate::isMoved).forEach(each -> remarks.add("Installment " + each.number()
                + " is due on " + day(each.due()) + ", moved from " + day(each.statutory()) + "."));
    }

    private void addSaving(MethodResult regular, MethodResult annualized) {
        boolean lowersPayment = MethodResult.isLower(annualized.nextPayment(), regular.nextPayment());
        boolean lowersPenalty = MethodResult.isLower(annualized.penaltyToDate().map(Penalty::known),
                regular.penaltyToDate().map(Penalty::known));
        if (lowersPayment || lowersPenalty) {
            String what = lowersPayment && lowersPenalty ? "the next payment and the penalty to date"
                    : lowersPayment ? "the next payment" : "the penalty to date";
            String form = rules.jurisdiction().isFederal() ? "Form 2210 with Schedule AI, box C, goes with the return"
                    : "the state's form for it goes with the return";
            remarks.add("The annualized method lowers " + what + ". It then holds for all four installments, and "
                    + form + "; the figures here are for planning.");
        }
    }

    private void addRates(MethodResult regular, InterestRates rates) {
        Penalty penalty = regular.penaltyIfNothingMore().orElse(Penalty.NONE);
        if (!penalty.unpublished().isEmpty()) {
            remarks.add("The penalty is open: no rate is published yet for " + list(penalty.unpublished()) + ".");
        }
        List<RateQuarter> assumed = penalty.pieces().stream().map(Penalty.Piece::quarter).distinct()
                .filter(rates::isAssumed).toList();
        if (!assumed.isEmpty()) {
            remarks.add("The penalty rests on an assumed rate for " + list(assumed) + ".");
        }
    }

    private void addFilingDate() {
        if (facts.returnFiledAndPaid().isEmpty() && part1.exception().isEmpty()) {
            remarks.add("The return is taken as filed in April; filed and paid in full by "
                    + day(DueDates.fileAndPay(facts.taxYear()))
                    + ", it takes the place of the fourth installment.");
        }
    }

    private static String list(List<RateQuarter> quarters) {
        return quarters.stream().map(RateQuarter::toString).collect(Collectors.joining(", "));
    }

    private void addState() {
        if (rules.estimatesRequired()) {
            remarks.add("The annualized installments are to be confirmed on the state's form.");
        }
        if (rules.isToConfirm(facts.preferences())) {
            remarks.add("The state's rules are of " + rules.confidence().name().toLowerCase(Locale.ROOT)
                    + " confidence: confirm them on the current form (" + rules.source() + ").");
        }
        rules.notes().forEach(each -> remarks.add(sentence(each)));
    }

    private static String day(LocalDate date) {
        return DAY.format(date);
    }

    private static String sentence(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
