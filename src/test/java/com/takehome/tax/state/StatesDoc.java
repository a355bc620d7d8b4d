package com.takehome.tax.state;

import com.takehome.model.UsState;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of {@code docs/states.md}, from the data of the last published year. */
final class StatesDoc {

    private static final int YEAR = 2026;

    private StatesDoc() {}

    static String text() {
        StringBuilder text = new StringBuilder(head());
        for (UsState state : UsState.values()) {
            text.append(row(StateTableFiles.readState(TestTables.file(YEAR, state), state.name())));
        }
        return text.append("\n## Left out\n\n").append(list(profile -> join(profile.leftOut())))
                .append("\n## Local taxes not computed\n\n")
                .append(list(profile -> join(profile.localTaxes()))).append("\n## Business taxes not computed\n\n")
                .append(list(StatesDoc::businessTaxes)).append("\n## Figures of the year before\n\n")
                .append(list(profile -> join(profile.carried()))).toString();
    }

    private static String head() {
        return """
                # State and local taxes

                Written from `src/main/resources/tax/%d` by `StatesDocTest`, which fails when this file is not current
                (`./mvnw test -Dtest=StatesDocTest -Dapprove=true` writes it anew).

                - **Fidelity** is that of a household with wages only, with Schedule C, and with an S corporation, for residents of
                  one state for the whole year who take the standard deduction and have no dependents. Itemizing, dependents, age
                  65 and qualifying surviving spouses make any figure `simplified`; a finding says which.
                - Investment and other income is part of federal adjusted gross income; states that start from gross income
                  (Alabama, Arkansas, Mississippi, New Jersey, Pennsylvania) count it with wages and profit, and deduct no
                  federal adjustments. In New Jersey and Pennsylvania a loss of one class of income (wages, Schedule C, S
                  corporation, gains, other) reduces no other class and no other person's income (`classes_of_income`).
                  Pennsylvania taxes wages of box 5 (`wages: medicare`): elective deferrals count, a shareholder's health
                  insurance does not.
                - Colorado adds back the standard deduction above what it lets keep, not gifts or the deduction for seniors.
                - Arkansas's half of self-employment tax and the business income deductions of Missouri and Ohio are computed from
                  the law; no second source computes them.
                - Idaho's flat 10 (permanent building fund) is a finding, not part of the tax.
                - A locality is named in the Household sheet by its place or key; several are parted by semicolons.
                - Years after %d take its figures and say so.

                | State | Form | Kind | Wages | Schedule C | S corporation | Localities with figures |
                |---|---|---|---|---|---|---|
                """
                .formatted(YEAR, YEAR);
    }

    private static String row(StateParameters parameters) {
        StateProfile profile = parameters.profile();
        return "| " + String.join(" | ", profile.state() + " " + profile.state().label(), dash(profile.form()),
                profile.kind().name().toLowerCase(Locale.ROOT), profile.fidelity().wages().word(),
                profile.fidelity().scheduleC().word(), profile.fidelity().sCorporation().word(),
                dash(localities(profile.state()))) + " |\n";
    }

    private static String localities(UsState state) {
        List<Locality> localities = TestTables.localities(YEAR).of(state);
        return localities.size() > 20 ? "every county (" + localities.size() + ")"
                : localities.stream().map(Locality::place).collect(Collectors.joining(", "));
    }

    private static String list(Function<StateProfile, String> part) {
        StringBuilder list = new StringBuilder();
        for (UsState state : UsState.values()) {
            String text = part.apply(StateTableFiles.readState(TestTables.file(YEAR, state), state.name()).profile());
            if (!text.isEmpty()) {
                list.append("- **").append(state.label()).append("**: ").append(text).append('\n');
            }
        }
        return list.toString();
    }

    private static String businessTaxes(StateProfile profile) {
        return profile.businessTaxes().stream().map(StateProfile.BusinessTax::tax).collect(Collectors.joining("; "));
    }

    private static String join(List<String> texts) {
        return String.join("; ", texts);
    }

    private static String dash(String text) {
        return text.isEmpty() ? "-" : text;
    }
}
