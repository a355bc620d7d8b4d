package com.takehome.insight;

import com.takehome.money.Money;
import com.takehome.problem.SourceRef;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has moved since the last run.
 *
 * @param since the earlier report's as-of date
 * @param figures the figures that moved, largest change first
 * @param cells the cells that were changed between the two runs
 */
public record Moved(LocalDate since, List<Figure> figures, List<ChangedCell> cells) {

    public Moved {
        figures = List.copyOf(figures);
        cells = List.copyOf(cells);
    }

    /**
     * A figure that moved.
     *
     * @param key where it stands in the JSON file
     * @param label what it is, in words
     * @param former what it was
     * @param now what it is
     * @param byInput what of the change today's workbooks and tax figures make even as of the earlier date
     * @param byDate the rest, which came with the months between
     * @param causes why
     */
    public record Figure(String key, String label, Money former, Money now, Optional<Money> byInput,
            Optional<Money> byDate, List<Cause> causes) {

        public Figure {
            causes = List.copyOf(causes);
        }

        private Figure withoutTexts() {
            return new Figure(key, label, former, now, byInput, byDate,
                    causes.stream().map(Cause::withoutText).toList());
        }

        /** How far it moved. */
        public Money change() {
            return now.minus(former);
        }
    }

    /**
     * Why a figure moved.
     *
     * @param words in words
     * @param cell the changed cell that the words quote
     */
    public record Cause(String words, Optional<SourceRef> cell) {

        static Cause of(String words) {
            return new Cause(words, Optional.empty());
        }

        static Cause of(ChangedCell cell) {
            return new Cause(cell.sentence(), Optional.of(cell.cell()));
        }

        /** Without what the cell says or said. */
        public Cause withoutText() {
            return cell.map(place -> new Cause(place + " was changed", cell)).orElse(this);
        }
    }

    /** The same without anything that a cell says or said. */
    public Moved withoutTexts() {
        return new Moved(since, figures.stream().map(Figure::withoutTexts).toList(), List.of());
    }
}
