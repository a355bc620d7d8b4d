package com.takehome.tax.parameter;

import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads the entries of a year's file and notes every fault of form; what each key must hold is checked later. */
final class ParameterTableReader {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS).build();
    private static final Set<String> ATTRIBUTES = Set.of("unit", "value", "indexed", "scheduled", "source");
    private static final Set<String> INDEXING = Set.of("round", "to");

    private final String file;
    private final List<String> faults;

    ParameterTableReader(String file, List<String> faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The table of that year; entries that cannot be read are left out and noted. */
    ParameterTable read(InputStream yaml, TaxYear year) {
        Map<String, ParameterEntry> entries = new LinkedHashMap<>();
        Map<?, ?> root = parse(yaml);
        if (!String.valueOf(year.value()).equals(String.valueOf(root.get("tax_year")))) {
            fault("tax_year", "must be " + year);
        }
        root.forEach((name, section) -> {
            if (!"tax_year".equals(name)) {
                mapping(String.valueOf(name), section)
                        .forEach((key, entry) -> readEntry(name + "." + key, entry, entries));
            }
        });
        return new ParameterTable(file, year, Figures.PUBLISHED, entries);
    }

    private Map<?, ?> parse(InputStream yaml) {
        try {
            return mapping("the file", YAML.readValue(yaml, Object.class));
        } catch (JacksonException e) {
            throw new TaxTableException(List.of(file + ": is not readable YAML: " + e.getOriginalMessage()));
        }
    }

    private void readEntry(String key, @Nullable Object node, Map<String, ParameterEntry> entries) {
        Map<?, ?> map = mapping(key, node);
        map.keySet().stream().map(String::valueOf).filter(name -> !ATTRIBUTES.contains(name))
                .forEach(name -> fault(key, "has the unknown attribute " + name));
        String unit = text(key, map, "unit");
        String source = text(key, map, "source");
        Optional<ParameterValue> value = value(key, map.get("value"));
        Optional<Indexing> indexed = map.containsKey("indexed") ? indexing(key, map.get("indexed")) : Optional.empty();
        value.ifPresent(it -> entries.put(key,
                new ParameterEntry(unit, it, indexed, scheduled(key, map.get("scheduled")), source)));
    }

    private String text(String key, Map<?, ?> map, String attribute) {
        if (map.get(attribute) instanceof String text && !text.isBlank()) {
            return text;
        }
        fault(key, "has no " + attribute);
        return "";
    }

    private Optional<ParameterValue> value(String key, @Nullable Object node) {
        return switch (node) {
            case Map<?, ?> map -> Optional.of(perStatus(key, map));
            case List<?> list -> numbers(key, list).map(ParameterValue.Sequence::new);
            case String text when text.equals("none") -> Optional.of(new ParameterValue.None());
            case String text when text.matches("\\d{1,9}/[1-9]\\d{0,8}") -> fraction(key, text);
            case null, default -> number(key, node).map(ParameterValue.Single::new);
        };
    }

    private Optional<ParameterValue> fraction(String key, String text) {
        int slash = text.indexOf('/');
        long numerator = Long.parseLong(text.substring(0, slash));
        long denominator = Long.parseLong(text.substring(slash + 1));
        if (numerator > denominator) {
            fault(key, "has " + text + ", which is above 1");
            return Optional.empty();
        }
        return Optional.of(new ParameterValue.Quotient(new Fraction(numerator, denominator)));
    }

    private ParameterValue perStatus(String key, Map<?, ?> map) {
        Map<FilingStatus, ParameterValue> values = new EnumMap<>(FilingStatus.class);
        map.forEach((name, node) -> status(key, name)
                .ifPresent(status -> value(key + "." + name, node).ifPresent(it -> values.put(status, it))));
        return new ParameterValue.PerStatus(values);
    }

    private Optional<FilingStatus> status(String key, @Nullable Object name) {
        for (FilingStatus status : FilingStatus.values()) {
            if (status.name().toLowerCase(Locale.ROOT).equals(name)) {
                return Optional.of(status);
            }
        }
        fault(key, "has the unknown filing status " + name);
        return Optional.empty();
    }

    private Optional<List<BigDecimal>> numbers(String key, List<?> list) {
        List<BigDecimal> numbers = new ArrayList<>();
        list.forEach(node -> number(key, node).ifPresent(numbers::add));
        return numbers.size() == list.size() ? Optional.of(numbers) : Optional.empty();
    }

    private Optional<BigDecimal> number(String key, @Nullable Object node) {
        if (node instanceof Number) {
            return Optional.of(new BigDecimal(node.toString()));
        }
        fault(key, node == null ? "has no value" : "has \"" + node + "\", which is not a number");
        return Optional.empty();
    }

    private NavigableMap<Integer, ParameterValue> scheduled(String key, @Nullable Object node) {
        NavigableMap<Integer, ParameterValue> byYear = new TreeMap<>();
        if (node != null) {
            mapping(key + ".scheduled", node).forEach((year, each) -> {
                if (String.valueOf(year).matches("\\d{4}")) {
                    value(key + ".scheduled." + year, each)
                            .ifPresent(it -> byYear.put(Integer.valueOf(String.valueOf(year)), it));
                } else {
                    fault(key, "has \"" + year + "\" under scheduled, which is not a year");
                }
            });
        }
        return byYear;
    }

    private Optional<Indexing> indexing(String key, @Nullable Object node) {
        Map<?, ?> map = mapping(key + ".indexed", node);
        if (!map.keySet().equals(INDEXING)) {
            fault(key, "needs round and to under indexed");
            return Optional.empty();
        }
        Optional<RoundingMode> rounding = rounding(key, map.get("round"));
        Map<FilingStatus, BigDecimal> steps = new EnumMap<>(FilingStatus.class);
        Optional<BigDecimal> one = Optional.of(BigDecimal.ONE);
        if (map.get("to") instanceof Map<?, ?> perStatus) {
            perStatus.forEach((name, step) -> status(key, name)
                    .ifPresent(status -> step(key, step).ifPresent(it -> steps.put(status, it))));
        } else {
            one = step(key, map.get("to"));
        }
        return rounding.isPresent() && one.isPresent() ? Optional.of(new Indexing(rounding.get(), steps, one.get()))
                : Optional.empty();
    }

    private Optional<RoundingMode> rounding(String key, @Nullable Object word) {
        if ("down".equals(word)) {
            return Optional.of(RoundingMode.DOWN);
        }
        if ("nearest".equals(word)) {
            return Optional.of(RoundingMode.HALF_UP);
        }
        fault(key, "has round: " + word + " under indexed, which is neither down nor nearest");
        return Optional.empty();
    }

    private Optional<BigDecimal> step(String key, @Nullable Object node) {
        Optional<BigDecimal> step = number(key + ".indexed", node);
        if (step.isPresent() && step.get().signum() <= 0) {
            fault(key, "has a step under indexed that is not above zero");
            return Optional.empty();
        }
        return step;
    }

    private Map<?, ?> mapping(String key, @Nullable Object node) {
        if (node instanceof Map<?, ?> map) {
            return map;
        }
        fault(key, "is not a group of entries");
        return Map.of();
    }

    private void fault(String key, String message) {
        faults.add(file + ": " + key + " " + message);
    }
}
