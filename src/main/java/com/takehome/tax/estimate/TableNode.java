package com.takehome.tax.estimate;

import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.tax.parameter.TaxTableException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A place in a table file that knows its path, so that what is wrong is named.
 *
 * @param path such as "rules.yaml: states.CA"
 * @param node what stands there
 */
record TableNode(String path, JsonNode node) {

    /** A mapping whose keys are all among these. */
    TableNode withKeysAmong(String... keys) {
        Set<String> known = Set.of(keys);
        keys().stream().filter(each -> !known.contains(each)).findFirst().ifPresent(each -> {
            throw wrong("unknown key \"" + each + "\"");
        });
        return this;
    }

    /** The keys of a mapping. */
    List<String> keys() {
        if (!node.isObject()) {
            throw wrong("a mapping is expected");
        }
        return List.copyOf(node.propertyNames());
    }

    TableNode get(String key) {
        return find(key).orElseThrow(() -> wrong("missing key \"" + key + "\""));
    }

    Optional<TableNode> find(String key) {
        return Optional.ofNullable(node.get(key)).map(each -> new TableNode(path + "." + key, each));
    }

    List<TableNode> items() {
        if (!node.isArray()) {
            throw wrong("a list is expected");
        }
        return node.valueStream().map(each -> new TableNode(path, each)).toList();
    }

    String text() {
        if (!node.isString() || node.stringValue().isBlank()) {
            throw wrong("a text is expected");
        }
        return node.stringValue();
    }

    boolean flag() {
        if (!node.isBoolean()) {
            throw wrong("true or false is expected");
        }
        return node.booleanValue();
    }

    /** An amount of dollars, not negative. */
    Money money() {
        if (!node.isNumber() || node.decimalValue().signum() < 0) {
            throw wrong("an amount of dollars is expected");
        }
        return Money.of(node.decimalValue());
    }

    /** A share or rate from zero to the largest one allowed. */
    Rate rate(Rate largest) {
        if (!node.isNumber()) {
            throw wrong("a share such as 0.9 is expected");
        }
        Rate rate = Rate.ofDecimal(node.decimalValue());
        if (rate.compareTo(Rate.ZERO) < 0 || rate.compareTo(largest) > 0) {
            throw wrong(node.decimalValue() + " is not between 0 and " + largest.decimal().toPlainString());
        }
        return rate;
    }

    TaxTableException wrong(String what) {
        return new TaxTableException(List.of(path + ": " + what));
    }
}
