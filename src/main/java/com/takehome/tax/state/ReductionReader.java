package com.takehome.tax.state;

import com.takehome.money.Money;
import com.takehome.tax.state.Reduction.Cut;
import java.math.RoundingMode;

/** Reads how an amount shrinks with income. */
final class ReductionReader {

    private ReductionReader() {}

    /** The reduction that the fields hold. */
    static Reduction read(TableFields fields) {
        return switch (fields.text("kind")) {
            case "steps" -> steps(fields);
            case "linear" -> new Reduction.Linear(fields.moneyByStatus("start"), fields.moneyByStatus("width"),
                    fields.findMoney("cut_down_to"));
            case "cliff" -> new Reduction.Cliff(fields.moneyByStatus("over"));
            case "rate" -> new Reduction.Rated(fields.schedules("tiers"));
            case "rate_to_share" -> new Reduction.RatedToShare(fields.schedules("tiers"), fields.rate("max_share"),
                    fields.money("max_share_over"));
            default -> throw fields.fault("kind", "is not a kind of reduction");
        };
    }

    private static Reduction steps(TableFields fields) {
        RoundingMode rounding = switch (fields.text("round")) {
            case "up" -> RoundingMode.UP;
            case "down" -> RoundingMode.DOWN;
            default -> throw fields.fault("round", "is neither up nor down");
        };
        Cut cut = fields.findRate("share").<Cut>map(Cut.Share::new)
                .orElseGet(() -> new Cut.Dollars(fields.moneyByStatus("by")));
        ByStatus<Money> min = fields.has("min") ? fields.moneyByStatus("min") : ByStatus.all(Money.ZERO);
        return new Reduction.Steps(fields.moneyByStatus("start"), fields.moneyByStatus("per"), rounding, cut, min);
    }
}
