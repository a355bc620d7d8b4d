package com.takehome.tax.state;

import com.takehome.model.FilingStatus;
import com.takehome.money.Money;
import com.takehome.tax.state.IncomeRule.HalfSe;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A state's income tax as plain figures that a spreadsheet can work with: one or more rates on an income less simple
 * deductions, less a personal credit. States whose rules go beyond that have none.
 */
public final class PlainStateRules {

    private static final BigDecimal BEYOND_ANY_INCOME = new BigDecimal("999999999");
    private static final List<Bracket> NO_RATE = List
            .of(new Bracket(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO));

    private final boolean taxes;
    private final String source;
    private final Map<Amount, Function<FilingStatus, BigDecimal>> amounts = new EnumMap<>(Amount.class);
    private Function<FilingStatus, List<Bracket>> schedule = status -> NO_RATE;
    private Function<FilingStatus, List<Bracket>> surtax = status -> NO_RATE;

    private PlainStateRules(boolean taxes, StateProfile profile) {
        this.taxes = taxes;
        this.source = profile.source() + ", " + profile.year();
        for (Amount each : Amount.values()) {
            put(each, each.without);
        }
    }

    /** The figures beside the rates; flags are one for yes. */
    public enum Amount {
        /** The state starts from gross income, not from federal adjusted gross income. */
        GROSS(BigDecimal.ZERO),
        /** No loss of a class of income reduces another. */
        BY_CLASS(BigDecimal.ZERO),
        /** Wages are those of box 5. */
        BOX_FIVE(BigDecimal.ZERO),
        /** Half of self-employment tax is deducted from what the state starts from. */
        HALF_SE_DEDUCTED(BigDecimal.ZERO),
        /** It is added back above the line for the state's adjusted gross income. */
        HALF_SE_ADDED(BigDecimal.ZERO),
        /** It is added back below that line. */
        HALF_SE_ADDED_BELOW(BigDecimal.ZERO),
        /** The state's own standard deduction. */
        STANDARD(BigDecimal.ZERO),
        /** The federal standard deduction is taken. */
        FEDERAL_STANDARD(BigDecimal.ZERO),
        /** What the federal return deducts is taken. */
        FEDERAL_TAKEN(BigDecimal.ZERO),
        /** Federal adjusted gross income above which that is limited. */
        TAKEN_LIMITED_OVER(BEYOND_ANY_INCOME),
        /** What may then be kept of the standard deduction. */
        TAKEN_KEPT(BigDecimal.ZERO),
        /** Personal exemptions. */
        EXEMPTION(BigDecimal.ZERO),
        /** Federal adjusted gross income above which there are none. */
        EXEMPTION_UP_TO(BEYOND_ANY_INCOME),
        /** Social security, Medicare and self-employment tax is deducted up to this, each spouse. */
        PAYROLL_CAP(BigDecimal.ZERO),
        /** The federal deduction for qualified business income is taken up to this federal adjusted gross income. */
        QBI_UP_TO(BEYOND_ANY_INCOME.negate()),
        /** Personal credits. */
        CREDIT(BigDecimal.ZERO),
        /** Federal adjusted gross income without a reduction of them. */
        CREDIT_UP_TO(BEYOND_ANY_INCOME),
        /** They are reduced for each of so many dollars. */
        CREDIT_STEP(BigDecimal.ONE),
        /** What each step takes. */
        CREDIT_CUT(BigDecimal.ZERO);

        private final BigDecimal without;

        Amount(BigDecimal without) {
            this.without = without;
        }
    }

    /**
     * A bracket.
     *
     * @param over where it begins
     * @param rate its rate
     * @param below the exact tax on income up to there
     */
    public record Bracket(BigDecimal over, BigDecimal rate, BigDecimal below) {
    }

    /** False where the state has no income tax. */
    public boolean taxes() {
        return taxes;
    }

    /** The law and forms behind the figures, and the year that they were published for. */
    public String source() {
        return source;
    }

    /** A figure beside the rates. */
    public BigDecimal amount(Amount amount, FilingStatus status) {
        return amounts.getOrDefault(amount, each -> amount.without).apply(status);
    }

    /** The brackets of the rate schedule. */
    public List<Bracket> schedule(FilingStatus status) {
        return schedule.apply(status);
    }

    /** The brackets of a further rate on high incomes; one at zero where there is none. */
    public List<Bracket> surtax(FilingStatus status) {
        return surtax.apply(status);
    }

    /** The plain figures of a state's rules; empty where they are not plain. */
    static Optional<PlainStateRules> of(StateParameters parameters) {
        if (parameters.rules().isEmpty()) {
            return Optional.of(new PlainStateRules(false, parameters.profile()));
        }
        TaxRules rules = parameters.rules().get();
        PlainStateRules plain = new PlainStateRules(true, parameters.profile());
        boolean fits = rules.spouses() == TaxRules.Spouses.TOGETHER && rules.beforeAgi().isEmpty()
                && rules.afterAgi().stream().allMatch(plain::takes) && rules.taxes().stream().allMatch(plain::takes)
                && rules.credits().stream().allMatch(plain::takes);
        plain.takes(rules.income());
        return fits ? Optional.of(plain) : Optional.empty();
    }

    private void takes(IncomeRule income) {
        flag(Amount.GROSS, income.start() == IncomeRule.Start.GROSS);
        flag(Amount.BY_CLASS, income.gross().byClass());
        flag(Amount.BOX_FIVE, income.gross().wages() == GrossIncome.Box.MEDICARE);
        flag(Amount.HALF_SE_DEDUCTED, income.halfSe() == HalfSe.DEDUCTED);
        flag(Amount.HALF_SE_ADDED, income.halfSe() == HalfSe.ADDED_BACK);
        flag(Amount.HALF_SE_ADDED_BELOW, income.halfSe() == HalfSe.ADDED_BACK_BELOW_AGI);
    }

    private boolean takes(Deduction deduction) {
        return switch (deduction) {
            case StandardDeduction standard ->
                !standard.singleFloorForHead() && !standard.payrollTaxInstead() && takes(standard.basis());
            case PersonalExemption exemption -> exemption(exemption.exemption());
            case PayrollTaxDeduction payroll -> put(Amount.PAYROLL_CAP, payroll.capPerPerson().amount());
            case QbiDeduction qbi -> qbi.upToAgi().map(limit -> put(Amount.QBI_UP_TO, limit))
                    .orElseGet(() -> put(Amount.QBI_UP_TO, BEYOND_ANY_INCOME));
            default -> false;
        };
    }

    private boolean takes(StandardDeduction.Basis basis) {
        return switch (basis) {
            case StandardDeduction.Basis.Own own ->
                own.amount().reduction().isEmpty() && put(Amount.STANDARD, own.amount().amount());
            case StandardDeduction.Basis.Federal federal -> flag(Amount.FEDERAL_STANDARD, true);
            case StandardDeduction.Basis.FederalTaken taken -> {
                taken.limit().ifPresent(limit -> {
                    put(Amount.TAKEN_LIMITED_OVER, limit.overAgi().amount());
                    put(Amount.TAKEN_KEPT, limit.keep());
                });
                yield flag(Amount.FEDERAL_TAKEN, true);
            }
        };
    }

    private boolean exemption(ReducedAmount exemption) {
        put(Amount.EXEMPTION, exemption.amount());
        if (exemption.reduction().isEmpty()) {
            return true;
        }
        return exemption.measure() == ReducedAmount.Measure.FEDERAL_AGI
                && exemption.reduction().get() instanceof Reduction.Cliff cliff
                && put(Amount.EXEMPTION_UP_TO, cliff.over());
    }

    private boolean takes(TaxStep step) {
        return switch (step) {
            case ScheduleTax tax -> !tax.split() && tax.table() instanceof RateTable.Marginal marginal
                    && schedule(marginal.schedules());
            case Surtax further -> surtax(further.schedules());
            default -> false;
        };
    }

    private boolean schedule(ByStatus<RateSchedule> schedules) {
        schedule = status -> brackets(schedules.of(status));
        return true;
    }

    private boolean surtax(ByStatus<RateSchedule> schedules) {
        surtax = status -> brackets(schedules.of(status));
        return true;
    }

    private static List<Bracket> brackets(RateSchedule schedule) {
        return schedule.rows().stream().map(row -> new Bracket(row.from(), row.rate(), row.below())).toList();
    }

    private boolean takes(Credit credit) {
        return credit instanceof PersonalCredit personal && takes(personal.credit());
    }

    private boolean takes(ReducedAmount credit) {
        put(Amount.CREDIT, credit.amount());
        if (credit.reduction().isEmpty()) {
            return true;
        }
        return credit.measure() == ReducedAmount.Measure.FEDERAL_AGI
                && credit.reduction().get() instanceof Reduction.Steps steps
                && steps.rounding() == java.math.RoundingMode.UP && steps.cut() instanceof Reduction.Cut.Dollars cut
                && steps.min().equals(ByStatus.all(Money.ZERO)) && put(Amount.CREDIT_UP_TO, steps.start())
                && put(Amount.CREDIT_STEP, steps.per()) && put(Amount.CREDIT_CUT, cut.by());
    }

    private boolean flag(Amount amount, boolean yes) {
        return put(amount, yes ? BigDecimal.ONE : BigDecimal.ZERO);
    }

    private boolean put(Amount amount, ByStatus<Money> values) {
        amounts.put(amount, status -> values.of(status).amount());
        return true;
    }

    private boolean put(Amount amount, BigDecimal value) {
        amounts.put(amount, status -> value);
        return true;
    }
}
