package com.takehome.insight;

import com.takehome.money.Money;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has moved between two reports of a practice. Today's workbooks as of the earlier date divide each change in two:
 * what was changed in the workbooks or the tax figures, and what the months between have brought.
 */
public final class MovedRule {

    private MovedRule() {}

    /**
     * The figures that moved.
     *
     * @param former the earlier report
     * @param now this report
     * @param between the figures that follow from today's workbooks as of the earlier date
     */
    public static Moved compare(Standpoint former, Standpoint now, List<KeyFigure> between) {
        List<ChangedCell> cells = former.rows().isEmpty() ? List.of()
                : ChangedCells.between(former.rows(), now.rows());
        MovedCauses causes = new MovedCauses(former, now, cells);
        Map<String, Money> before = byKey(former.figures());
        Map<String, Money> halfway = byKey(between);
        List<Moved.Figure> figures = now.figures().stream()
                .flatMap(figure -> Optional.ofNullable(before.get(figure.key()))
                        .filter(amount -> !amount.equals(figure.amount()))
                        .map(amount -> moved(figure, amount, Optional.ofNullable(halfway.get(figure.key())), causes))
                        .stream())
                .sorted(Comparator.comparing((Moved.Figure figure) -> figure.change().abs()).reversed()).toList();
        return new Moved(former.asOf(), figures, cells);
    }

    private static Moved.Figure moved(KeyFigure figure, Money former, Optional<Money> halfway, MovedCauses causes) {
        Optional<Money> byInput = halfway.map(amount -> amount.minus(former));
        Optional<Money> byDate = halfway.map(amount -> figure.amount().minus(amount));
        return new Moved.Figure(figure.key(), figure.label(), former, figure.amount(), byInput, byDate,
                causes.of(figure.key(), isMovement(byInput), isMovement(byDate)));
    }

    /** Unknown counts as possible. */
    private static boolean isMovement(Optional<Money> part) {
        return part.filter(Money::isZero).isEmpty();
    }

    private static Map<String, Money> byKey(List<KeyFigure> figures) {
        return figures.stream().collect(Collectors.toMap(KeyFigure::key, KeyFigure::amount));
    }
}
