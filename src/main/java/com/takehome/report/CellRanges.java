package com.takehome.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells below each other as one range: {@code clients.xlsx[Receipts!C2:C36]}. */
final class CellRanges {

    private static final Pattern CELL = Pattern.compile("(.+\\[.+!)([A-Z]+)([0-9]+)]");

    private CellRanges() {}

    private record Run(String place, String column, int first, int last) {

        boolean isFollowedBy(Run next) {
            return place.equals(next.place) && column.equals(next.column) && next.first == last + 1;
        }

        @Override
        public String toString() {
            String begin = place + column + first;
            return (first == last ? begin : begin + ":" + column + last) + "]";
        }
    }

    /** The same sources in their order, runs of cells drawn together. */
    static List<String> of(List<String> sources) {
        List<String> all = new ArrayList<>();
        @Nullable
        Run open = null;
        for (String source : sources) {
            Matcher cell = CELL.matcher(source);
            @Nullable
            Run next = cell.matches() ? new Run(cell.group(1), cell.group(2), Integer.parseInt(cell.group(3)),
                    Integer.parseInt(cell.group(3))) : null;
            if (open != null && next != null && open.isFollowedBy(next)) {
                open = new Run(open.place(), open.column(), open.first(), next.last());
                all.set(all.size() - 1, open.toString());
            } else {
                open = next;
                all.add(source);
            }
        }
        return all;
    }
}
