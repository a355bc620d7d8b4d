package com.takehome.tax.parameter;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes the entries of a table in the shapes that the parameters need. A fault is noted and a harmless value taken in
 * its place, so that one reading names them all; the caller refuses the table when there is any.
 */
final class EntryShapes {

    private static final BigDecimal MOST_DOLLARS = new BigDecimal("1000000000");

    private final ParameterTable table;
    private final List<String> faults;
    private final Set<String> taken = new HashSet<>();

    EntryShapes(ParameterTable table, List<String> faults) {
        this.table = table;
        this.faults = faults;
    }

    Money money(String key) {
        return value(key, "USD").map(value -> money(key, value)).orElse(Money.ZERO);
    }

    Optional<Money> findMoney(String key) {
        return present(key, "USD").map(value -> money(key, value));
    }

    Rate rate(String key) {
        return value(key, "rate").map(value -> rate(key, value)).orElse(Rate.ZERO);
    }

    Optional<Rate> findRate(String key) {
        return present(key, "rate").map(value -> rate(key, value));
    }

    List<Rate> rates(String key) {
        return value(key, "rate").map(value -> numbers(key, value).stream().map(it -> rate(key, it)).toList())
                .orElse(List.of());
    }

    Optional<Fraction> findFraction(String key) {
        return present(key, "fraction").map(value -> value instanceof ParameterValue.Quotient quotient
                ? quotient.value()
                : faulty(key, "is not a fraction such as 2/37", new Fraction(0, 1)));
    }

    ByStatus<Money> moneyByStatus(String key) {
        return value(key, "USD").map(value -> byStatus(key, value, each -> money(key, each), Money.ZERO))
                .orElseGet(() -> same(Money.ZERO));
    }

    Optional<ByStatus<Money>> findMoneyByStatus(String key) {
        return present(key, "USD").map(value -> byStatus(key, value, each -> money(key, each), Money.ZERO));
    }

    /** Where a status may have no figure at all. */
    Optional<ByStatus<Optional<Money>>> findMoneyByStatusIfAny(String key) {
        return present(key, "USD").map(value -> byStatus(key, value,
                each -> each instanceof ParameterValue.None ? Optional.<Money>empty() : Optional.of(money(key, each)),
                Optional.<Money>empty()));
    }

    ByStatus<List<Money>> limitsByStatus(String key) {
        return value(key, "USD").map(value -> byStatus(key, value, each -> limits(key, each), List.<Money>of()))
                .orElseGet(() -> same(List.of()));
    }

    /** Notes a fault that only the reader of the whole can see. */
    void fault(String key, String message) {
        faults.add(table.file() + ": " + key + " " + message);
    }

    /** Notes every key that nothing took. */
    void refuseUnknown() {
        table.entries().keySet().stream().filter(key -> !taken.contains(key))
                .forEach(key -> fault(key, "is not a known figure"));
    }

    private Optional<ParameterValue> value(String key, String unit) {
        Optional<ParameterValue> value = entry(key, unit);
        if (value.isPresent() && value.get() instanceof ParameterValue.None) {
            fault(key, "is none, and no year is without it");
            return Optional.empty();
        }
        return value;
    }

    private Optional<ParameterValue> present(String key, String unit) {
        return entry(key, unit).filter(value -> !(value instanceof ParameterValue.None));
    }

    private Optional<ParameterValue> entry(String key, String unit) {
        taken.add(key);
        ParameterEntry entry = table.entries().get(key);
        if (entry == null) {
            fault(key, "is missing");
            return Optional.empty();
        }
        if (!entry.unit().equals(unit)) {
            fault(key, "has unit " + entry.unit() + ", not " + unit);
        }
        return Optional.of(entry.value());
    }

    private Money money(String key, ParameterValue value) {
        return value instanceof ParameterValue.Single number ? money(key, number.value())
                : faulty(key, "is not one number", Money.ZERO);
    }

    private Money money(String key, BigDecimal dollars) {
        if (dollars.signum() < 0 || dollars.compareTo(MOST_DOLLARS) > 0 || dollars.stripTrailingZeros().scale() > 2) {
            return faulty(key, "has " + dollars.toPlainString() + ", which is not an amount from 0 to a billion",
                    Money.ZERO);
        }
        return Money.of(dollars);
    }

    private Rate rate(String key, ParameterValue value) {
        return value instanceof ParameterValue.Single number ? rate(key, number.value())
                : faulty(key, "is not one number", Rate.ZERO);
    }

    private Rate rate(String key, BigDecimal decimal) {
        return decimal.signum() >= 0 && decimal.compareTo(BigDecimal.ONE) <= 0 ? Rate.ofDecimal(decimal)
                : faulty(key, "has " + decimal.toPlainString() + ", which is not a rate from 0 to 1", Rate.ZERO);
    }

    private List<BigDecimal> numbers(String key, ParameterValue value) {
        return value instanceof ParameterValue.Sequence numbers ? numbers.values()
                : faulty(key, "is not a list of numbers", List.of());
    }

    private List<Money> limits(String key, ParameterValue value) {
        List<Money> limits = numbers(key, value).stream().map(dollars -> money(key, dollars)).toList();
        for (int i = 1; i < limits.size(); i++) {
            if (!limits.get(i).isMoreThan(limits.get(i - 1))) {
                return faulty(key, "is out of order at " + limits.get(i), limits);
            }
        }
        return limits;
    }

    private <T> ByStatus<T> byStatus(String key, ParameterValue value, Function<ParameterValue, T> each, T otherwise) {
        if (!(value instanceof ParameterValue.PerStatus perStatus)) {
            return faulty(key, "has no value per filing status", same(otherwise));
        }
        return new ByStatus<>(of(key, perStatus, FilingStatus.SINGLE, each, otherwise),
                of(key, perStatus, FilingStatus.MARRIED_JOINTLY, each, otherwise),
                of(key, perStatus, FilingStatus.MARRIED_SEPARATELY, each, otherwise),
                of(key, perStatus, FilingStatus.HEAD_OF_HOUSEHOLD, each, otherwise),
                of(key, perStatus, FilingStatus.SURVIVING_SPOUSE, each, otherwise));
    }

    private <T> T of(String key, ParameterValue.PerStatus perStatus, FilingStatus status,
            Function<ParameterValue, T> each, T otherwise) {
        ParameterValue value = perStatus.values().get(status);
        return value != null ? each.apply(value)
                : faulty(key, "leaves out the filing status " + status.label(), otherwise);
    }

    private static <T> ByStatus<T> same(T value) {
        return new ByStatus<>(value, value, value, value, value);
    }

    private <T> T faulty(String key, String message, T otherwise) {
        fault(key, message);
        return otherwise;
    }
}
