package com.takehome.workbook;

import com.takehome.model.FilingStatus;
import com.takehome.model.HouseholdAmount;
import com.takehome.model.HouseholdYear;
import com.takehome.model.RetirementContribution;
import com.takehome.model.RowSource;
import com.takehome.model.TaxYear;
import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.problem.Problem;
import com.takehome.problem.ProblemCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** The Household sheet. */
final class HouseholdTable implements Table<HouseholdYear> {

    private static final Column<TaxYear> TAX_YEAR = Column.required("Tax year", TaxYearRule.INSTANCE,
            "A row for each; a year without one takes status, state, dependents and the spouse's wages from the last");
    private static final Column<FilingStatus> STATUS = Column.required("Filing status",
            ChoiceRule.of(FilingStatus.class,
                    Map.of("MFJ", FilingStatus.MARRIED_JOINTLY, "MFS", FilingStatus.MARRIED_SEPARATELY, "HOH",
                            FilingStatus.HEAD_OF_HOUSEHOLD, "QSS", FilingStatus.SURVIVING_SPOUSE),
                    ProblemCode.CHOICE_UNKNOWN),
            "The federal filing status");
    private static final Column<UsState> STATE = Column.required("State", States.STATE,
            "Where the household lives, two letters");
    private static final Column<String> LOCALITY = Column.optional("Locality", TextRule.LINE,
            "A city or county with an income tax, such as NYC");
    private static final Column<Boolean> MOVED = Column.optional("Moved or worked in other states", ChoiceRule.YES_NO,
            "Yes: the state tax is marked, since part-year and nonresident returns are not computed; blank: No");
    private static final Column<Integer> HEALTH_PLAN_MONTHS = Column.optional("Employer health plan months",
            WholeRule.between(0, 12), "Months in which an employer's health plan was open to you; blank: 0");
    private static final Column<Integer> CHILDREN = Column.optional("Children under 17", WholeRule.between(0, 20),
            "Qualifying children; blank: 0");
    private static final Column<Integer> DEPENDENTS = Column.optional("Other dependents", WholeRule.between(0, 20),
            "Blank: 0");
    private static final Column<RetirementContribution> CONTRIBUTION = Column.optional(
            HouseholdAmount.RETIREMENT_CONTRIBUTION.label(), ContributionRule.INSTANCE,
            HouseholdAmounts.note(HouseholdAmount.RETIREMENT_CONTRIBUTION));
    private static final Map<HouseholdAmount, Column<Money>> AMOUNTS = amounts();
    private static final List<Column<?>> COLUMNS = allColumns();

    private static Map<HouseholdAmount, Column<Money>> amounts() {
        Map<HouseholdAmount, Column<Money>> columns = new EnumMap<>(HouseholdAmount.class);
        for (HouseholdAmount kind : HouseholdAmount.values()) {
            if (kind != HouseholdAmount.RETIREMENT_CONTRIBUTION) {
                columns.put(kind,
                        Column.optional(kind.label(), HouseholdAmounts.rule(kind), HouseholdAmounts.note(kind)));
            }
        }
        return Collections.unmodifiableMap(columns);
    }

    private static Column<Money> amountColumn(HouseholdAmount kind) {
        return Objects.requireNonNull(AMOUNTS.get(kind), kind.label());
    }

    private static List<Column<?>> allColumns() {
        List<Column<?>> columns = new ArrayList<>(List.of(TAX_YEAR, STATUS, STATE, LOCALITY, MOVED));
        for (HouseholdAmount kind : HouseholdAmount.values()) {
            Column<Money> amount = AMOUNTS.get(kind);
            columns.add(amount == null ? CONTRIBUTION : amount);
            if (kind == HouseholdAmount.STATE_WITHHOLDING) {
                columns.add(HEALTH_PLAN_MONTHS);
            } else if (kind == HouseholdAmount.OTHER_ITEMIZED) {
                columns.add(CHILDREN);
                columns.add(DEPENDENTS);
            }
        }
        return List.copyOf(columns);
    }

    @Override
    public String sheet() {
        return "Household";
    }

    @Override
    public String purpose() {
        return "The household without the practice, a row for each tax year. Amounts are even over the year.";
    }

    @Override
    public List<Column<?>> columns() {
        return COLUMNS;
    }

    @Override
    public HouseholdYear read(Values values, RowSource source) {
        Map<HouseholdAmount, Money> amounts = new EnumMap<>(HouseholdAmount.class);
        AMOUNTS.forEach((kind, column) -> values.find(column).ifPresent(amount -> amounts.put(kind, amount)));
        return new HouseholdYear(values.get(TAX_YEAR), values.get(STATUS), values.get(STATE), values.find(LOCALITY),
                values.get(MOVED, false), amounts, values.get(HEALTH_PLAN_MONTHS, 0), values.get(CHILDREN, 0),
                values.get(DEPENDENTS, 0), values.find(CONTRIBUTION), source);
    }

    @Override
    public void check(Values values, RowSource source, Consumer<Problem> problems) {
        Column<Money> qualified = amountColumn(HouseholdAmount.QUALIFIED_DIVIDENDS);
        Column<Money> ordinary = amountColumn(HouseholdAmount.INTEREST_AND_DIVIDENDS);
        boolean comparable = values.isBlank(ordinary) || values.find(ordinary).isPresent();
        values.find(qualified).filter(part -> comparable && part.isMoreThan(values.get(ordinary, Money.ZERO)))
                .ifPresent(part -> {
                    problems.accept(Problem.of(ProblemCode.QUALIFIED_ABOVE_ORDINARY, source.at(qualified.header()),
                            part.toString(), "is more than " + ordinary.header() + ", of which it is a part",
                            "put all ordinary dividends into " + ordinary.header()));
                    values.refuse(qualified);
                });
    }

    @Override
    public void write(HouseholdYear value, Cells cells) {
        cells.put(TAX_YEAR, value.taxYear());
        cells.put(STATUS, value.status());
        cells.put(STATE, value.state());
        cells.put(LOCALITY, value.locality());
        cells.put(MOVED, value.movedStates());
        value.amounts().forEach((kind, amount) -> cells.put(amountColumn(kind), amount));
        cells.put(HEALTH_PLAN_MONTHS, value.employerHealthPlanMonths());
        cells.put(CHILDREN, value.childrenUnder17());
        cells.put(DEPENDENTS, value.otherDependents());
        cells.put(CONTRIBUTION, value.retirementContribution());
    }
}
