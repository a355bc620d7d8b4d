package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.TaxTableException;
import com.takehome.tax.state.StepTable.Edge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** The fields of one mapping in a state table: each must be there, be of its kind and be read. */
final class TableFields {

    private static final BigDecimal MOST = new BigDecimal("100000000");

    private final JsonNode node;
    private final String where;
    private final Set<String> read = new HashSet<>();

    TableFields(JsonNode node, String where) {
        this.node = node;
        this.where = where;
        if (!node.isObject()) {
            throw fault("is not a mapping of keys to values");
        }
    }

    /** What the conversion makes of the fields, once it is known that it has read all of them. */
    static <T> T convert(JsonNode node, String where, Function<TableFields, T> conversion) {
        TableFields fields = new TableFields(node, where);
        T result = conversion.apply(fields);
        fields.refuseUnread();
        return result;
    }

    boolean has(String key) {
        return node.has(key);
    }

    /** The keys that are there. */
    List<String> keys() {
        return List.copyOf(node.propertyNames());
    }

    String text(String key) {
        JsonNode value = value(key);
        if (!value.isString() || value.asString().isBlank()) {
            throw fault(key, "is not a text");
        }
        return value.asString();
    }

    Optional<String> findText(String key) {
        return has(key) ? Optional.of(text(key)) : Optional.empty();
    }

    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (JsonNode each : array(key)) {
            if (!each.isString() || each.asString().isBlank()) {
                throw fault(key, "holds something that is not a text");
            }
            texts.add(each.asString());
        }
        return texts;
    }

    boolean flag(String key) {
        JsonNode value = value(key);
        if (!value.isBoolean()) {
            throw fault(key, "is neither true nor false");
        }
        return value.asBoolean();
    }

    /** The flag; false where it is absent. */
    boolean flagIfAny(String key) {
        return has(key) && flag(key);
    }

    int year(String key) {
        return number(key, value(key)).intValueExact();
    }

    Money money(String key) {
        return money(key, value(key));
    }

    Optional<Money> findMoney(String key) {
        return has(key) ? Optional.of(money(key)) : Optional.empty();
    }

    Rate rate(String key) {
        return rate(key, value(key));
    }

    Optional<Rate> findRate(String key) {
        return has(key) ? Optional.of(rate(key)) : Optional.empty();
    }

    <E extends Enum<E>> E word(String key, Class<E> words) {
        return word(key, text(key), words);
    }

    <E extends Enum<E>> List<E> words(String key, Class<E> words) {
        return texts(key).stream().map(each -> word(key, each, words)).toList();
    }

    <T> T child(String key, Function<TableFields, T> conversion) {
        return convert(value(key), where + " " + key, conversion);
    }

    <T> Optional<T> findChild(String key, Function<TableFields, T> conversion) {
        return has(key) ? Optional.of(child(key, conversion)) : Optional.empty();
    }

    <T> List<T> children(String key, Function<TableFields, T> conversion) {
        List<T> children = new ArrayList<>();
        for (JsonNode each : array(key)) {
            children.add(convert(each, where + " " + key + " " + (children.size() + 1), conversion));
        }
        return children;
    }

    /** Children under names of their own. */
    <T> Map<String, T> named(String key, Function<TableFields, T> conversion) {
        return child(key, fields -> {
            Map<String, T> named = new LinkedHashMap<>();
            fields.keys().forEach(name -> named.put(name, fields.child(name, conversion)));
            return named;
        });
    }

    ByStatus<Money> moneyByStatus(String key) {
        return byStatus(key, this::money);
    }

    ByStatus<Rate> rateByStatus(String key) {
        return byStatus(key, this::rate);
    }

    ByStatus<RateSchedule> schedules(String key) {
        return byStatus(key, this::schedule);
    }

    ByStatus<StepTable> steps(String key, Edge edge) {
        return byStatus(key, (name, value) -> stepTable(name, value, edge));
    }

    /** A table that is the same for every status. */
    StepTable stepTable(String key, Edge edge) {
        return stepTable(key, value(key), edge);
    }

    TaxTableException fault(String key, String fault) {
        return StateTableFiles.fault(where + " " + key, fault);
    }

    private TaxTableException fault(String fault) {
        return StateTableFiles.fault(where, fault);
    }

    private void refuseUnread() {
        for (String each : keys()) {
            if (!read.contains(each)) {
                throw fault(each, "is not a key that is known here");
            }
        }
    }

    private JsonNode value(String key) {
        read.add(key);
        JsonNode value = node.path(key);
        if (value.isMissingNode() || value.isNull()) {
            throw fault(key, "is missing");
        }
        return value;
    }

    private JsonNode array(String key) {
        JsonNode value = value(key);
        if (!value.isArray()) {
            throw fault(key, "is not a list");
        }
        return value;
    }

    private <T> ByStatus<T> byStatus(String key, Conversion<T> conversion) {
        return child(key, fields -> {
            if (fields.has("all")) {
                return ByStatus.all(conversion.of(key, fields.value("all")));
            }
            return new ByStatus<>(conversion.of(key, fields.value(name(FilingStatus.SINGLE))),
                    conversion.of(key, fields.value(name(FilingStatus.MARRIED_JOINTLY))),
                    conversion.of(key, fields.value(name(FilingStatus.MARRIED_SEPARATELY))),
                    conversion.of(key, fields.value(name(FilingStatus.HEAD_OF_HOUSEHOLD))));
        });
    }

    private static String name(FilingStatus status) {
        return switch (status) {
            case SINGLE -> "single";
            case MARRIED_JOINTLY, SURVIVING_SPOUSE -> "joint";
            case MARRIED_SEPARATELY -> "separate";
            case HEAD_OF_HOUSEHOLD -> "head_of_household";
        };
    }

    /** Turns a value into what it stands for. */
    private interface Conversion<T> {
        T of(String key, JsonNode value);
    }

    private <E extends Enum<E>> E word(String key, String word, Class<E> words) {
        for (E each : words.getEnumConstants()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(word)) {
                return each;
            }
        }
        throw fault(key, "has the unknown word " + word);
    }

    private RateSchedule schedule(String key, JsonNode value) {
        List<Money> starts = new ArrayList<>();
        List<Rate> rates = new ArrayList<>();
        for (JsonNode row : rows(key, value)) {
            starts.add(money(key, row.get(0)));
            rates.add(rate(key, row.get(1)));
        }
        return RateSchedule.of(starts, rates);
    }

    private StepTable stepTable(String key, JsonNode value, Edge edge) {
        List<StepTable.Row> rows = new ArrayList<>();
        for (JsonNode row : rows(key, value)) {
            rows.add(new StepTable.Row(money(key, row.get(0)).amount(), number(key, row.get(1))));
        }
        return new StepTable(rows, edge);
    }

    private List<JsonNode> rows(String key, JsonNode value) {
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode row : value) {
            if (!row.isArray() || row.size() != 2) {
                throw fault(key, "has a row that is not a pair");
            }
            if (!rows.isEmpty() && number(key, row.get(0)).compareTo(number(key, rows.getLast().get(0))) <= 0) {
                throw fault(key, "is out of order at " + row.get(0));
            }
            rows.add(row);
        }
        if (!value.isArray() || rows.isEmpty()) {
            throw fault(key, "has no rows");
        }
        return rows;
    }

    private Money money(String key, JsonNode value) {
        BigDecimal number = number(key, value);
        if (number.stripTrailingZeros().scale() > 2) {
            throw fault(key, "has fractions of a cent: " + number);
        }
        return Money.of(number);
    }

    private Rate rate(String key, JsonNode value) {
        BigDecimal number = number(key, value);
        if (number.compareTo(BigDecimal.ONE) > 0) {
            throw fault(key, "has the rate " + number + ", which is not between 0 and 1");
        }
        return Rate.ofDecimal(number);
    }

    private BigDecimal number(String key, JsonNode value) {
        if (!value.isNumber()) {
            throw fault(key, "has " + value + ", which is not a number");
        }
        BigDecimal number = value.decimalValue();
        if (number.signum() < 0 || number.compareTo(MOST) > 0) {
            throw fault(key, "has " + number + ", which is out of range");
        }
        return number;
    }
}
