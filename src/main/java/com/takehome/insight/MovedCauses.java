package com.takehome.insight;

import com.takehome.insight.Moved.Cause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Why a figure moved, as far as two reports can tell: cells of the plan are named one by one, books by sheet and by the
 * month that they closed. Where several cells were changed they are named together; what each of them did is not known.
 */
final class MovedCauses {

    private static final int NAMED = 4;
    private static final Set<String> BOOKS = Set.of("Receipts", "Transactions", "Tax payments");

    /** Fields and columns from which no amount follows. */
    private static final Pattern NO_AMOUNT = Pattern.compile("Stated |Concentration limit|Runway target"
            + "|Replacement months|Business development share|Weekly hours|Weeks worked|Channel of |Capacity of |Hours ");

    private final Standpoint former;
    private final Standpoint now;
    private final List<ChangedCell> planCells;
    private final List<ChangedCell> bookCells;

    MovedCauses(Standpoint former, Standpoint now, List<ChangedCell> cells) {
        this.former = former;
        this.now = now;
        this.planCells = cells.stream().filter(each -> !BOOKS.contains(each.cell().sheet())
                && !NO_AMOUNT.matcher(each.what()).lookingAt()).toList();
        this.bookCells = cells.stream().filter(each -> BOOKS.contains(each.cell().sheet())).toList();
    }

    /** The causes of a figure's movement; never none. */
    List<Cause> of(String key, boolean byInput, boolean byDate) {
        FigureInputs inputs = FigureInputs.of(key);
        List<Cause> causes = new ArrayList<>();
        if (byInput) {
            causes.addAll(named(planCells.stream().filter(each -> inputs.reads(each.cell().sheet()))

                    .map(Cause::of).toList(), "changed cells"));
            causes.addAll(taxFigures(inputs));
        }
        List<Cause> booked = booked(inputs);
        if (byDate || causes.isEmpty()) {
            causes.addAll(booked);
        }
        if (byDate && booked.isEmpty()) {
            causes.add(Cause.of(
                    "The as-of date moved on from " + Words.day(former.asOf()) + " to " + Words.day(now.asOf())));
        }
        return causes.isEmpty() ? List.of(Cause.of(unknown())) : causes;
    }

    private List<Cause> booked(FigureInputs inputs) {
        List<Cause> months = named(now.months().stream()
                .flatMap(month -> former.months().stream()
                        .filter(each -> each.month().equals(month.month()) && month.actual() && !each.actual())
                        .findFirst()
                        .stream().flatMap(planned -> inputs.differences(planned, month).stream()).map(Cause::of))
                .toList(), "months");
        List<Cause> sheets = bySheet(bookCells.stream().filter(each -> inputs.reads(each.cell().sheet())
                && (months.isEmpty() || each.cell().sheet().equals("Tax payments"))).toList());
        List<Cause> all = new ArrayList<>(months);
        all.addAll(sheets);
        return all;
    }

    private static List<Cause> bySheet(List<ChangedCell> cells) {
        Map<String, List<ChangedCell>> sheets = cells.stream().collect(Collectors.groupingBy(
                each -> each.cell().sheet(), LinkedHashMap::new, Collectors.toList()));
        return sheets.entrySet().stream().map(sheet -> sheet.getValue().size() == 1
                ? Cause.of(sheet.getValue().getFirst())
                : Cause.of(sheet.getKey() + ": " + sheet.getValue().size() + " rows or cells changed, the first "
                        + sheet.getValue().getFirst().cell()))
                .toList();
    }

    private List<Cause> taxFigures(FigureInputs inputs) {
        if (!inputs.areTaxed()) {
            return List.of();
        }
        List<Cause> causes = new ArrayList<>();
        new TreeMap<>(now.taxFigures()).forEach((year, figures) -> {
            if (!figures.equals(former.taxFigures().getOrDefault(year, figures))) {
                causes.add(Cause.of("The tax figures of " + year + " are now " + figures));
            }
        });
        if (!former.taxTables().equals(now.taxTables())) {
            causes.add(Cause.of("Other tax tables were given"));
        }
        if (!former.version().equals(now.version())) {
            causes.add(Cause.of("The tool's version was " + former.version() + " and is now " + now.version()));
        }
        return causes;
    }

    private String unknown() {
        return former.rows().isEmpty()
                ? "The earlier report did not keep what its cells said"
                : "Neither a cell nor a booked month differs: the tool or its tax figures were changed";
    }

    private static List<Cause> named(List<Cause> causes, String what) {
        if (causes.size() <= NAMED) {
            return causes;
        }
        List<Cause> some = new ArrayList<>(causes.subList(0, NAMED));
        some.add(Cause.of("and " + (causes.size() - NAMED) + " more " + what));
        return some;
    }
}
