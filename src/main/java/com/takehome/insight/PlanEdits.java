package com.takehome.insight;

import com.takehome.model.Engagement;
import com.takehome.model.PracticeInput;
import com.takehome.money.Money;
import com.takehome.money.Rate;
import com.takehome.projection.ClientNames;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Edited copies of a plan: the same edits that a user would make in the Clients sheet. */
final class PlanEdits {

    private static final int DAYS_A_MONTH_OF_TERMS = 30;

    private final PracticeInput input;
    private final ClientNames clients;

    PlanEdits(PracticeInput input, ClientNames clients) {
        this.input = input;
        this.clients = clients;
    }

    /** Without these clients from a month on. */
    PracticeInput without(Set<String> lost, YearMonth from) {
        return without(lost, from, Optional.empty());
    }

    /** Without these clients from a month on, and with equal ones again from a later month. */
    PracticeInput replaced(Set<String> lost, YearMonth from, YearMonth again) {
        return without(lost, from, Optional.of(again));
    }

    /** Without any raise that has not come by a day. */
    PracticeInput withoutRaisesAfter(LocalDate day) {
        return edited(row -> row.raiseFrom().filter(from -> from.atDay(1).isAfter(day)).isPresent()
                ? row.withoutRaise()
                : row);
    }

    /** With every client that is new after a day starting some months later. */
    PracticeInput delayed(LocalDate day, int months) {
        Map<String, LocalDate> firstStart = new HashMap<>();
        input.engagements().forEach(row -> firstStart.merge(shown(row), row.start(), PlanEdits::earlier));
        return edited(row -> {
            LocalDate first = firstStart.getOrDefault(shown(row), row.start());
            return first.isAfter(day) ? row.withPeriod(later(row.start(), first.plusMonths(months)), row.end()) : row;
        });
    }

    /** With every retainer paid some months later. */
    PracticeInput paidLater(int months) {
        return edited(row -> row.withPaymentTerms(row.paymentTermsDays() + months * DAYS_A_MONTH_OF_TERMS));
    }

    /** With one client at this price throughout, paid in the month that it is billed, and no other income. */
    PracticeInput onlyRetainer(Money monthly) {
        return input.withOnlyIncome(List.of(new Engagement("Flat retainer", input.profile().firstMonth().atDay(1),
                Optional.empty(), monthly, Rate.ZERO, Optional.empty(), Optional.empty(), Optional.empty(), 0,
                Optional.empty(), Rate.ONE, "", input.profile().source())));
    }

    private PracticeInput edited(UnaryOperator<Engagement> edit) {
        return input.withEngagements(input.engagements().stream().map(edit)
                .filter(row -> row.end().filter(row.start()::isAfter).isEmpty()).toList());
    }

    private PracticeInput without(Set<String> lost, YearMonth from, Optional<YearMonth> again) {
        List<Engagement> rows = new ArrayList<>();
        for (Engagement row : input.engagements()) {
            if (!lost.contains(shown(row))) {
                rows.add(row);
                continue;
            }
            if (row.start().isBefore(from.atDay(1))) {
                rows.add(row.withPeriod(row.start(), Optional.of(lastDay(row, from.atDay(1).minusDays(1)))));
            }
            again.map(month -> later(row.start(), month.atDay(1)))
                    .filter(start -> row.end().filter(start::isAfter).isEmpty())
                    .ifPresent(start -> rows.add(row.withPeriod(start, row.end())));
        }
        return input.withEngagements(rows);
    }

    private String shown(Engagement row) {
        return clients.find(row.client()).orElse(row.client());
    }

    private static LocalDate lastDay(Engagement row, LocalDate limit) {
        return earlier(row.end().orElse(limit), limit);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
