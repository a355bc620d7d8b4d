package com.takehome.workbook;

import com.takehome.model.FieldSource;
import com.takehome.model.InputSource;
import com.takehome.model.RiskProfile;
import com.takehome.model.RiskProfile.Months;
import com.takehome.money.Rate;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.util.List;
import java.util.function.Consumer;

/** The Risk sheet. */
final class RiskSheet implements FieldSheet<RiskProfile> {

    static final String NAME = "Risk";

    private static final Range ENGAGEMENT = Range.of("Engagement months", 1, 240, RiskProfile.DEFAULT.engagement(),
            "months that an engagement lasts");
    private static final Range REFILL = Range.of("Refill months", 0, 36, RiskProfile.DEFAULT.refill(),
            "months until another client takes a lost one's place");
    private static final Range SEARCH = Range.of("Search months", 0, 36, RiskProfile.DEFAULT.search(),
            "months that a search for a job takes");
    private static final Range SEVERANCE = Range.of("Severance months", 0, 36, RiskProfile.DEFAULT.severance(),
            "months of pay after a layoff");
    private static final List<Range> RANGES = List.of(ENGAGEMENT, REFILL, SEARCH, SEVERANCE);

    private static final Column<Rate> LAYOFF = Column.optional("Layoff chance", ShareRule.PART,
            "The chance of being laid off within a year; blank: 15%");
    private static final Column<Integer> PATHS = Column.optional("Paths", WholeRule.between(100, 50_000),
            "How many courses of events are drawn; blank: 5000");
    private static final Column<Integer> SEED = Column.optional("Seed", WholeRule.between(0, 1_000_000),
            "Where the drawing starts: the same number draws the same courses; blank: 1");

    @Override
    public String sheet() {
        return NAME;
    }

    @Override
    public String purpose() {
        return "Optional: what the risk simulation draws from. Within a range each whole month is as likely as another.";
    }

    @Override
    public List<Column<?>> fields() {
        return List.of(ENGAGEMENT.least(), ENGAGEMENT.most(), REFILL.least(), REFILL.most(), SEARCH.least(),
                SEARCH.most(), SEVERANCE.least(), SEVERANCE.most(), LAYOFF, PATHS, SEED);
    }

    @Override
    public void check(Values values, InputSource source, Consumer<Problem> problems) {
        RANGES.forEach(range -> range.check(values, source, problems));
    }

    @Override
    public RiskProfile read(Values values, FieldSource source) {
        return new RiskProfile(ENGAGEMENT.read(values), REFILL.read(values), SEARCH.read(values),
                SEVERANCE.read(values), values.get(LAYOFF, RiskProfile.DEFAULT.layoff()),
                values.get(PATHS, RiskProfile.DEFAULT.paths()), values.get(SEED, RiskProfile.DEFAULT.seed()));
    }

    @Override
    public void write(RiskProfile risk, Cells cells) {
        ENGAGEMENT.write(risk.engagement(), cells);
        REFILL.write(risk.refill(), cells);
        SEARCH.write(risk.search(), cells);
        SEVERANCE.write(risk.severance(), cells);
        cells.put(LAYOFF, risk.layoff());
        cells.put(PATHS, risk.paths());
        cells.put(SEED, risk.seed());
    }

    /**
     * The two fields of a range of months.
     *
     * @param least the field of the fewest
     * @param most the field of the most
     * @param whenBlank what counts for a blank field
     */
    private record Range(Column<Integer> least, Column<Integer> most, Months whenBlank) {

        static Range of(String name, int lowest, int highest, Months whenBlank, String what) {
            WholeRule rule = WholeRule.between(lowest, highest);
            return new Range(
                    Column.optional(name + " minimum", rule, "The fewest " + what + "; blank: " + whenBlank.least()),
                    Column.optional(name + " maximum", rule, "The most " + what + "; blank: " + whenBlank.most()),
                    whenBlank);
        }

        /** A blank field's default counts too, so that the filled one is at fault. */
        void check(Values values, InputSource source, Consumer<Problem> problems) {
            int from = values.get(least, whenBlank.least());
            int to = values.get(most, whenBlank.most());
            boolean usable = values.isUsable(least) && values.isUsable(most);
            if (usable && from > to) {
                Column<Integer> fault = values.isBlank(least) ? most : least;
                boolean isLeast = fault.equals(least);
                problems.accept(Problem.of(ProblemCode.RANGE_REVERSED, source.at(fault.header()),
                        Integer.toString(isLeast ? from : to),
                        isLeast ? "is above the maximum, " + to : "is below the minimum, " + from,
                        "correct one of the two, " + least.header() + " or " + most.header()));
                values.refuse(fault);
            }
        }

        Months read(Values values) {
            return new Months(values.get(least, whenBlank.least()), values.get(most, whenBlank.most()));
        }

        void write(Months months, Cells cells) {
            cells.put(least, months.least());
            cells.put(most, months.most());
        }
    }
}
