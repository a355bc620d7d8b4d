package com.takehome.tax.state;

import com.takehome.money.Money;

/**
 * A state's tax on the practice itself.
 *
 * @param form the form that it is paid with; empty where there is no such tax
 * @param amount the tax
 * @param formula how it is worked out
 * @param source the law; empty where there is no such tax
 */
public record EntityTax(String form, Money amount, String formula, String source) {

    /** No such tax, or none that is computed. */
    static final EntityTax NONE = new EntityTax("", Money.ZERO, "no tax on the entity is computed", "");
}
