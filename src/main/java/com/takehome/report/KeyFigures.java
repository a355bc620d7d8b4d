package com.takehome.report;

import com.takehome.insight.KeyFigure;
import com.takehome.money.Money;
import com.takehome.report.Figure.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of a report that are followed from one run to the next: years, taxes, estimates, the job, cash. */
final class KeyFigures {

    private static final int MONTHS_A_YEAR = 12;
    private static final Map<String, String> OF_YEAR = words("retainersBilled", "retainers billed", "grossReceipts",
            "gross receipts", "businessExpenses", "business expenses", "healthInsurance", "health insurance",
            "retirement", "retirement contribution", "tax", "tax added by the practice", "householdTax",
            "household tax", "takeHome", "take-home", "takeHomeAndRetirement", "take-home and retirement");
    private static final Map<String, String> OF_RETURN = words("agi", "adjusted gross income", "qbiDeduction",
            "QBI deduction", "taxableIncome", "taxable income", "seTax", "self-employment tax", "totalTax",
            "federal total tax");
    private static final Map<String, String> OF_STATE = words("incomeTax", "state income tax", "localTax",
            "local tax");
    private static final Map<String, String> OF_ESTIMATE = words("requiredAnnualPayment", "required annual payment",
            "projectedBalanceDue", "projected balance due");
    private static final Map<String, String> OF_JOB = words("fractionalTotal", "three years of the practice",
            "w2Total", "three years of the job", "difference", "practice less job over three years");

    private final List<KeyFigure> figures = new ArrayList<>();

    private KeyFigures() {}

    /** Of a report, made now or read back. */
    static List<KeyFigure> of(Group report) {
        KeyFigures all = new KeyFigures();
        for (Group year : FigureTree.groups(report, "projectionYears")) {
            String number = FigureTree.text(year, "year");
            all.add(year, "projectionYears." + number, "Year " + number, OF_YEAR);
        }
        FigureTree.groups(report, "taxYears").forEach(all::addTaxYear);
        FigureTree.groups(report, "estimates").forEach(all::addEstimate);
        FigureTree.findGroup(report, "w2Comparison").ifPresent(job -> all.add(job, "w2Comparison", "Job", OF_JOB));
        all.addCash(FigureTree.groups(report, "months"));
        return List.copyOf(all.figures);
    }

    private void addTaxYear(Group year) {
        String number = FigureTree.text(year, "taxYear");
        String key = "taxYears." + number;
        String label = "Tax year " + number;
        FigureTree.findGroup(year, "federal").ifPresent(each -> add(each, key + ".federal", label, OF_RETURN));
        FigureTree.findGroup(year, "state").ifPresent(each -> add(each, key + ".state", label, OF_STATE));
    }

    private void addEstimate(Group estimate) {
        String whose = FigureTree.text(estimate, "jurisdiction") + " " + FigureTree.text(estimate, "taxYear");
        String key = "estimates." + whose.replace(' ', '.');
        add(estimate, key, whose, OF_ESTIMATE);
        for (Group installment : FigureTree.groups(estimate, "installments")) {
            String number = FigureTree.text(installment, "number");
            add(installment, key + ".installments." + number, whose + " installment " + number,
                    Map.of("toPay", "to pay"));
        }
    }

    /** At the end of each projection year. */
    private void addCash(List<Group> months) {
        for (int i = MONTHS_A_YEAR - 1; i < months.size(); i += MONTHS_A_YEAR) {
            String month = FigureTree.text(months.get(i), "month");
            add(months.get(i), "months." + month, "End of " + month, Map.of("cashBalance", "cash balance"));
        }
    }

    private void add(Group group, String key, String label, Map<String, String> names) {
        names.forEach((name, words) -> {
            Optional<Money> amount = FigureTree.findAmount(group, name);
            amount.ifPresent(found -> figures.add(new KeyFigure(key + "." + name, label + ", " + words, found)));
        });
    }

    private static Map<String, String> words(String... keysAndWords) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < keysAndWords.length; i += 2) {
            words.put(keysAndWords[i], keysAndWords[i + 1]);
        }
        return words;
    }
}
