package com.takehome.tax.estimate;

import com.takehome.model.Jurisdiction;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.estimate.EstimateRules.Confidence;
import com.takehome.tax.estimate.EstimateRules.Exemption;
import com.takehome.tax.estimate.EstimateRules.HigherShare;
import com.takehome.tax.estimate.EstimateRules.Limit;
import com.takehome.tax.estimate.EstimateRules.PriorYearHarbor;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Reads rules.yaml: the federal entry and one for each state that taxes individuals' income. */
final class EstimateRulesReader {

    private static final Rate HIGHEST_PRIOR_SHARE = Rate.ofPercent("200");
    private static final String[] ENTRY_KEYS = {"due", "fractions", "current_share", "prior_share", "prior_higher",
            "prior_cutoff", "exemption", "estimates_required", "pass_through_tax", "notes", "source", "confidence"};

    private final TableNode defaults;

    private EstimateRulesReader(TableNode defaults) {
        this.defaults = defaults;
    }

    static Map<Jurisdiction, EstimateRules> read(TableNode table) {
        table.withKeysAmong("default", "federal", "states", "no_individual_income_tax");
        TableNode defaults = table.get("default").withKeysAmong("due", "fractions", "current_share", "prior_share",
                "estimates_required", "pass_through_tax");
        EstimateRulesReader reader = new EstimateRulesReader(defaults);
        Map<Jurisdiction, EstimateRules> rules = new HashMap<>();
        rules.put(Jurisdiction.FEDERAL, reader.entry(Jurisdiction.FEDERAL, table.get("federal")));
        TableNode states = table.get("states");
        Set<UsState> left = EnumSet.allOf(UsState.class);
        for (String code : states.keys()) {
            UsState state = state(states, code);
            left.remove(state);
            rules.put(Jurisdiction.of(state), reader.entry(Jurisdiction.of(state), states.get(code)));
        }
        for (TableNode each : table.get("no_individual_income_tax").items()) {
            if (!left.remove(state(each, each.text()))) {
                throw each.wrong(each.text() + " has an entry among the states");
            }
        }
        if (!left.isEmpty()) {
            throw states.wrong("no entry for " + left);
        }
        return rules;
    }

    private static UsState state(TableNode at, String code) {
        return UsState.findByCode(code).orElseThrow(() -> at.wrong("unknown state \"" + code + "\""));
    }

    private EstimateRules entry(Jurisdiction jurisdiction, TableNode entry) {
        entry.withKeysAmong(ENTRY_KEYS);
        boolean required = stated(entry, "estimates_required").flag();
        return new EstimateRules(jurisdiction, required,
                four(stated(entry, "due")).stream().map(EstimateRulesReader::monthDay).toList(),
                fractions(stated(entry, "fractions")),
                stated(entry, "current_share").rate(Rate.ONE), priorYear(entry),
                required ? exemption(entry.get("exemption")) : new Exemption.None(),
                stated(entry, "pass_through_tax").flag(),
                entry.find("notes").map(notes -> notes.items().stream().map(TableNode::text).toList())
                        .orElse(List.of()),
                entry.get("source").text(), confidence(entry.get("confidence")));
    }

    private static List<Rate> fractions(TableNode entry) {
        List<Rate> fractions = four(entry).stream().map(each -> each.rate(Rate.ONE)).toList();
        if (!fractions.stream().reduce(Rate.ZERO, Rate::plus).equals(Rate.ONE)) {
            throw entry.wrong("the fractions must add up to 1");
        }
        return fractions;
    }

    private static List<TableNode> four(TableNode entry) {
        List<TableNode> items = entry.items();
        if (items.size() != AnnualizationPeriod.values().length) {
            throw entry.wrong("four entries are expected");
        }
        return items;
    }

    private TableNode stated(TableNode entry, String key) {
        return entry.find(key).orElseGet(() -> defaults.get(key));
    }

    private PriorYearHarbor priorYear(TableNode entry) {
        return new PriorYearHarbor(stated(entry, "prior_share").rate(HIGHEST_PRIOR_SHARE),
                entry.find("prior_higher").map(EstimateRulesReader::higherShare),
                entry.find("prior_cutoff").map(each -> limit(each.withKeysAmong("agi", "agi_separate"))));
    }

    private static HigherShare higherShare(TableNode entry) {
        entry.withKeysAmong("share", "agi", "agi_separate");
        return new HigherShare(entry.get("share").rate(HIGHEST_PRIOR_SHARE), limit(entry));
    }

    private static Limit limit(TableNode entry) {
        return new Limit(entry.get("agi").money(), entry.get("agi_separate").money());
    }

    private static Exemption exemption(TableNode entry) {
        entry.withKeysAmong("tax_due", "gross_income", "unwithheld_income");
        if (entry.keys().size() != 1) {
            throw entry.wrong("one kind of exemption is expected");
        }
        String kind = entry.keys().getFirst();
        TableNode stated = entry.get(kind);
        return switch (kind) {
            case "tax_due" -> taxDue(stated.withKeysAmong("from", "separate", "joint", "included"));
            case "gross_income" -> new Exemption.GrossIncome(
                    stated.withKeysAmong("amount", "joint").get("amount").money(), stated.get("joint").money());
            default -> new Exemption.UnwithheldIncome(stated.money());
        };
    }

    private static Exemption taxDue(TableNode entry) {
        TableNode from = entry.get("from");
        NavigableMap<TaxYear, Money> byYear = new TreeMap<>();
        for (String year : from.keys()) {
            if (!year.matches("20\\d\\d")) {
                throw from.wrong("\"" + year + "\" is not a tax year");
            }
            byYear.put(new TaxYear(Integer.parseInt(year)), from.get(year).money());
        }
        return new Exemption.TaxDue(byYear, entry.find("separate").map(TableNode::money),
                entry.find("joint").map(TableNode::money), entry.get("included").flag());
    }

    private static MonthDay monthDay(TableNode entry) {
        try {
            return MonthDay.parse("--" + entry.text());
        } catch (DateTimeParseException unreadable) {
            throw entry.wrong(entry.text() + " is not a month and day");
        }
    }

    private static Confidence confidence(TableNode entry) {
        return switch (entry.text()) {
            case "high" -> Confidence.HIGH;
            case "medium" -> Confidence.MEDIUM;
            case "low" -> Confidence.LOW;
            default -> throw entry.wrong("\"" + entry.text() + "\" is not high, medium or low");
        };
    }
}
