package com.takehome.tax.parameter;

import java.util.List;

/** Tax figures that cannot be used: a file with faults, or a year that has none. All faults are named at once. */
public final class TaxTableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> faults;

    /** With every fault, each a sentence that names file and key. */
    public TaxTableException(List<String> faults) {
        super(String.join(System.lineSeparator(), faults));
        this.faults = List.copyOf(faults);
    }

    /** Every fault. */
    public List<String> faults() {
        return faults;
    }
}
