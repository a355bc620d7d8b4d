package com.takehome.tax.estimate;

import com.takehome.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Income tax withheld in the year, what is still expected included (IRC 6654(g)).
 *
 * @param even credited in four equal parts on the statutory dates, whenever it was withheld
 * @param dated credited on the days on which it was withheld (Form 2210 box D)
 */
public record Withholding(Money even, List<Credit> dated) {

    /** Nothing withheld. */
    public static final Withholding NONE = ofEven(Money.ZERO);

    public Withholding {
        dated = List.copyOf(dated);
    }

    /** All of it credited evenly. */
    public static Withholding ofEven(Money total) {
        return new Withholding(total, List.of());
    }

    /** The whole year's: Form 2210 line 6. */
    public Money total() {
        return even.plus(Money.sum(dated.stream().map(Credit::amount).toList()));
    }

    /** What counts on which date; the four parts of the even amount add up to it. */
    List<Credit> credits(List<InstallmentDate> dates) {
        List<Credit> credits = new ArrayList<>(dated);
        List<Money> parts = even.split(dates.size());
        for (int i = 0; i < dates.size(); i++) {
            LocalDate statutory = dates.get(i).statutory();
            credits.add(new Credit(statutory, parts.get(i)));
        }
        return credits;
    }
}
