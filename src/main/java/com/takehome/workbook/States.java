package com.takehome.workbook;

import com.takehome.model.Jurisdiction;
import com.takehome.model.UsState;
import com.takehome.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cells that hold a state or a jurisdiction, by code or by name. */
final class States {

    /** A state of residence. */
    static final ChoiceRule<UsState> STATE = new ChoiceRule<>(UsState.class, List.of(UsState.values()), UsState::name,
            stateNames(), ProblemCode.STATE_UNKNOWN);
    /** Federal, or a state. */
    static final ChoiceRule<Jurisdiction> JURISDICTION = new ChoiceRule<>(Jurisdiction.class, jurisdictions(),
            Jurisdiction::code, jurisdictionNames(), ProblemCode.STATE_UNKNOWN);

    private States() {}

    private static Map<String, UsState> stateNames() {
        Map<String, UsState> names = new HashMap<>();
        for (UsState state : UsState.values()) {
            names.put(state.label(), state);
        }
        return names;
    }

    private static List<Jurisdiction> jurisdictions() {
        List<Jurisdiction> all = new ArrayList<>();
        all.add(Jurisdiction.FEDERAL);
        for (UsState state : UsState.values()) {
            all.add(Jurisdiction.of(state));
        }
        return all;
    }

    private static Map<String, Jurisdiction> jurisdictionNames() {
        Map<String, Jurisdiction> names = new HashMap<>();
        for (Jurisdiction each : jurisdictions()) {
            names.put(each.label(), each);
        }
        return names;
    }
}
