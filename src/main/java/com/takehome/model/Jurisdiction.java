package com.takehome.model;

import java.util.Optional;

/**
 * Who is paid a tax: the United States or a state.
 *
 * @param state the state; empty for federal tax
 */
public record Jurisdiction(Optional<UsState> state) {

    /** The United States. */
    public static final Jurisdiction FEDERAL = new Jurisdiction(Optional.empty());

    /** A state. */
    public static Jurisdiction of(UsState state) {
        return new Jurisdiction(Optional.of(state));
    }

    /** True for federal tax. */
    public boolean isFederal() {
        return state.isEmpty();
    }

    /** "Federal", or the state's postal code. */
    public String code() {
        return state.map(UsState::name).orElse("Federal");
    }

    /** "Federal", or the state's name. */
    public String label() {
        return state.map(UsState::label).orElse("Federal");
    }
}
