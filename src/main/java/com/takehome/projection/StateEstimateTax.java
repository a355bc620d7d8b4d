package com.takehome.projection;

import com.takehome.model.UsState;
import com.takehome.money.Money;
import com.takehome.tax.state.StateReturn;
import java.util.EnumSet;
import java.util.Set;

/** The tax that a state's estimated payments are for. */
public final class StateEstimateTax {

    private static final Set<UsState> WITH_LOCAL_TAX = EnumSet.of(UsState.NY, UsState.MD, UsState.IN);

    private StateEstimateTax() {}

    /** True where estimated payments include the local income tax on the state's return. */
    public static boolean includesLocalTax(UsState state) {
        return WITH_LOCAL_TAX.contains(state);
    }

    static Money of(StateReturn tax) {
        return includesLocalTax(tax.code()) ? tax.totalTax() : tax.incomeTax();
    }
}
