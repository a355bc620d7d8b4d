package com.takehome.report.letter;

import com.takehome.money.Money;
import com.takehome.report.Brand;
import com.takehome.report.Figures;
import com.takehome.report.PracticeReport;
import com.takehome.report.PracticeReport.EstimateReport;
import com.takehome.report.PracticeReport.Installment;
import com.takehome.report.letter.ClientLetter.Passage;
import com.takehome.report.letter.ClientLetter.Row;
import com.takehome.report.letter.LetterTemplate.Occasion;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills the template with a report's facts. */
public final class LetterComposer {

    private final LetterTemplate template;
    private final Brand brand;

    /** A composer for a run. */
    public LetterComposer(LetterTemplate template, Brand brand) {
        this.template = template;
        this.brand = brand;
    }

    /** The letter for the next installment, or the one that says that nothing is due. */
    public ClientLetter compose(PracticeReport report) {
        LetterFacts facts = new LetterFacts(report);
        Occasion occasion = facts.isPaymentDue() ? Occasion.PAYMENT_DUE : Occasion.NOTHING_DUE;
        List<Passage> passages = template.sections().getOrDefault(occasion, List.of()).stream()
                .flatMap(paragraph -> passages(paragraph, facts, report)).toList();
        return new ClientLetter(brand.firm().name(), brand.firm().address(),
                Figures.letterDay(report.practice().asOf()), recipient(report),
                "Estimated tax payments for " + facts.taxYear() + ", Form 1040-ES", facts.draft(),
                passages, signature(facts), brand.disclaimer());
    }

    private static List<String> recipient(PracticeReport report) {
        var contact = report.input().profile().contact();
        String names = contact.owner() + contact.spouse().map(spouse -> " and " + spouse).orElse("");
        Stream<String> address = contact.mailingAddress().stream().flatMap(text -> text.lines().map(String::strip));
        return Stream.concat(Stream.of(names), address).filter(line -> !line.isBlank()).toList();
    }

    private List<String> signature(LetterFacts facts) {
        String preparer = facts.preparer(brand);
        return preparer.equals(brand.firm().name()) ? List.of(preparer) : List.of(preparer, brand.firm().name());
    }

    /** A paragraph that asks for something of which there is nothing to say is left out. */
    private Stream<Passage> passages(String paragraph, LetterFacts facts, PracticeReport report) {
        if (paragraph.equals("{" + Placeholder.PAYMENTS.key() + "}")) {
            return facts.federal().stream().flatMap(estimate -> table(estimate, report));
        }
        if (paragraph.equals("{" + Placeholder.STATE_PAYMENTS.key() + "}")) {
            return facts.isStateWithheld() ? Stream.of()
                    : facts.states().stream().flatMap(estimate -> table(estimate, report));
        }
        return filled(paragraph, facts).stream()
                .map(text -> text.startsWith("## ") ? new Passage.Heading(text.substring(3)) : new Passage.Text(text));
    }

    /** Fills in one pass: a name from a workbook that reads like a placeholder stays as it is. */
    private Optional<String> filled(String paragraph, LetterFacts facts) {
        Set<Placeholder> asked = Placeholder.IN_TEXT.matcher(paragraph).results()
                .flatMap(match -> Placeholder.find(match.group(1)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Placeholder.class)));
        Map<String, String> values = new HashMap<>();
        asked.forEach(placeholder -> values.put(placeholder.key(), facts.text(placeholder, brand)));
        return values.containsValue("") ? Optional.empty()
                : Optional.of(Placeholder.IN_TEXT.matcher(paragraph).replaceAll(match -> Matcher
                        .quoteReplacement(values.getOrDefault(match.group(1), match.group()))));
    }

    private static Stream<Passage> table(EstimateReport estimate, PracticeReport report) {
        if (estimate.installments().isEmpty()) {
            return Stream.of();
        }
        List<Row> rows = new ArrayList<>();
        boolean next = true;
        for (Installment each : estimate.installments()) {
            boolean toCome = !each.due().isBefore(report.practice().asOf()) && isToPay(each);
            rows.add(row(each, status(each, toCome, toCome && next)));
            next = next && !toCome;
        }
        String whose = estimate.jurisdiction().equals("Federal") ? "Federal" : LetterFacts.stateName(estimate);
        return Stream
                .of(new Passage.Payments(whose + " installments for " + estimate.taxYear() + ", US dollars", rows));
    }

    private static boolean isToPay(Installment each) {
        return each.toPay().filter(Money::isPositive).isPresent();
    }

    private static String status(Installment each, boolean toCome, boolean next) {
        if (next) {
            return "pay now";
        }
        if (toCome) {
            return "later";
        }
        Optional<Money> shortfall = each.shortfall().filter(Money::isPositive);
        return shortfall.map(amount -> "short " + Figures.cents(amount))
                .orElse(each.paid().isPositive() ? "paid" : "nothing to pay");
    }

    private static Row row(Installment each, String status) {
        String moved = each.due().equals(each.statutory()) ? ""
                : ", moved from " + Figures.letterDay(each.statutory()).replaceFirst(", \\d{4}$", "");
        return new Row(LetterFacts.longDate(each.due()) + moved, Figures.cents(each.required()),
                Figures.cents(each.withholding()),
                Figures.cents(each.paid()), each.toPay().map(Figures::cents).orElse(""), status);
    }
}
