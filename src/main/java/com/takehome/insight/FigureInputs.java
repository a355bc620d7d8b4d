package com.takehome.insight;

import com.takehome.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which sheets a figure can follow from; cells of others are not among its causes.
 *
 * @param sheets their names
 */
record FigureInputs(Set<String> sheets) {

    private static final Set<String> BILLED = Set.of("Practice", "Clients");
    private static final Set<String> RECEIVED = Set.of("Practice", "Clients", "Other income", "Receipts");
    private static final Set<String> SPENT = Set.of("Practice", "Expenses", "Transactions");
    private static final Set<String> JOB = Set.of("Practice", "Household", "Household items", "W-2 comparison");
    private static final Set<String> TAXED = Set.of("Practice", "Household", "Household items", "Clients",
            "Other income", "Receipts", "Expenses", "Transactions");
    private static final Set<String> PAID = Set.of("Practice", "Household", "Household items", "Clients",
            "Other income", "Receipts", "Expenses", "Transactions", "Tax payments", "Due dates");
    private static final Set<String> COMPARED = Set.of("Practice", "Household", "Household items", "Clients",
            "Other income", "Receipts", "Expenses", "Transactions", "W-2 comparison");

    /** Of a figure by its key. */
    static FigureInputs of(String key) {
        String name = key.substring(key.lastIndexOf('.') + 1);
        return new FigureInputs(switch (name) {
            case "retainersBilled" -> BILLED;
            case "grossReceipts" -> RECEIVED;
            case "businessExpenses", "healthInsurance" -> SPENT;
            case "w2Total" -> JOB;
            case "difference" -> COMPARED;
            default -> key.startsWith("estimates.") || key.startsWith("months.") ? PAID : TAXED;
        });
    }

    boolean reads(String sheet) {
        return sheets.contains(sheet);
    }

    /** True when tax is in it. */
    boolean areTaxed() {
        return reads("Household");
    }

    /** How a closed month differs from what was planned for it, as far as the figure can follow from that. */
    List<String> differences(Standpoint.Month planned, Standpoint.Month actual) {
        List<String> differences = new ArrayList<>();
        if (reads("Receipts") && !planned.receipts().equals(actual.receipts())) {
            differences.add(sentence(actual, "received", planned.receipts(), actual.receipts()));
        }
        if (reads("Transactions") && !planned.expenses().equals(actual.expenses())) {
            differences.add(sentence(actual, "spent", planned.expenses(), actual.expenses()));
        }
        return differences;
    }

    private static String sentence(Standpoint.Month month, String verb, Money planned, Money actual) {
        return Words.month(month.month()) + " is closed: " + verb + " " + Words.amount(actual) + " where "
                + Words.amount(planned) + " was planned";
    }
}
