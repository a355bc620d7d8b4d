package com.takehome.tax.state;

import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Reads a year's {@code localities.yaml}. */
final class LocalityReader {

    private LocalityReader() {}

    /** The table that the fields hold. */
    static LocalityTable read(TableFields fields) {
        List<Locality> localities = new ArrayList<>();
        fields.named("localities", LocalityReader::entry)
                .forEach((key, entry) -> localities.add(entry.named(key)));
        fields.named("counties", LocalityReader::counties).forEach((code, counties) -> {
            UsState state = UsState.findByCode(code).orElseThrow(() -> fields.fault("counties", code + " is no state"));
            counties.levies.forEach((key, levy) -> localities.add(counties.county(key, state, levy)));
        });
        return new LocalityTable(new TaxYear(fields.year("tax_year")), localities);
    }

    /** A locality that does not know its key yet. */
    private record Entry(UsState state, String place, List<String> aliases, String tax, String source, LocalLevy levy,
            Optional<String> note) {

        Locality named(String key) {
            return new Locality(key, state, place, aliases, tax, source, levy, note);
        }
    }

    private static Entry entry(TableFields fields) {
        UsState state = UsState.findByCode(fields.text("state"))
                .orElseThrow(() -> fields.fault("state", "is not a state"));
        return new Entry(state, fields.text("place"), fields.texts("aliases"), fields.text("tax"),
                fields.text("source"), levy(fields), fields.findText("note"));
    }

    private static LocalLevy levy(TableFields fields) {
        return switch (fields.text("base")) {
            case "state_taxable_income" -> new LocalLevy.OnTaxableIncome(fields.schedules("brackets"));
            case "state_tax" -> new LocalLevy.ShareOfStateTax(fields.rate("rate"));
            case "wages_and_net_profits" -> new LocalLevy.OnWagesAndNetProfits(fields.rate("rate"));
            case "self_employment" ->
                new LocalLevy.OnSelfEmployment(fields.rate("rate"), fields.money("exclusion_per_person"));
            default -> throw fields.fault("base", "is not a base");
        };
    }

    /** The county taxes of a state, all on its taxable income. */
    private record Counties(String tax, String source, Map<String, LocalLevy> levies) {

        Locality county(String key, UsState state, LocalLevy levy) {
            return new Locality(key, state, place(key), List.of(), tax, source, levy, Optional.empty());
        }

        private static String place(String key) {
            StringBuilder place = new StringBuilder();
            for (String word : key.split("_", -1)) {
                if (word.equals("S")) {
                    place.append("'s");
                } else {
                    place.append(place.isEmpty() ? "" : " ").append(word.charAt(0))
                            .append(word.substring(1).toLowerCase(Locale.ROOT));
                }
            }
            return place.toString();
        }
    }

    private static Counties counties(TableFields fields) {
        Map<String, LocalLevy> levies = new TreeMap<>();
        levies.putAll(fields.child("rates", LocalityReader::flat));
        fields.findChild("marginal", each -> scheduled(each, LocalLevy.OnTaxableIncome::new))
                .ifPresent(levies::putAll);
        fields.findChild("whole_income", each -> scheduled(each, LocalLevy.OnWholeTaxableIncome::new))
                .ifPresent(levies::putAll);
        return new Counties(fields.text("tax"), fields.text("source"), levies);
    }

    private static Map<String, LocalLevy> flat(TableFields fields) {
        Map<String, LocalLevy> levies = new TreeMap<>();
        for (String key : fields.keys()) {
            Rate rate = fields.rate(key);
            levies.put(key, new LocalLevy.OnTaxableIncome(
                    ByStatus.all(RateSchedule.of(List.of(Money.ZERO), List.of(rate)))));
        }
        return levies;
    }

    private static Map<String, LocalLevy> scheduled(TableFields fields,
            Function<ByStatus<RateSchedule>, LocalLevy> levy) {
        Map<String, LocalLevy> levies = new TreeMap<>();
        fields.keys().forEach(key -> levies.put(key, levy.apply(fields.schedules(key))));
        return levies;
    }
}
