package com.takehome.tax;

import com.takehome.model.FilingStatus;
import com.takehome.model.TaxYear;
import java.util.Optional;

/**
 * Who files: the status, ages and dependents.
 *
 * @param status the filing status
 * @param ownerBirthYear the owner's year of birth; empty: under 50
 * @param spouseBirthYear the spouse's year of birth; empty: under 50
 * @param childrenUnder17 qualifying children (IRC 24(c))
 * @param otherDependents other dependents (IRC 24(h)(4))
 */
public record Taxpayers(FilingStatus status, Optional<Integer> ownerBirthYear, Optional<Integer> spouseBirthYear,
        int childrenUnder17, int otherDependents) {

    private static final int SENIOR_AGE = 65;

    /** A filer without stated ages or dependents. */
    public static Taxpayers of(FilingStatus status) {
        return new Taxpayers(status, Optional.empty(), Optional.empty(), 0, 0);
    }

    /** True when the return is both spouses'. */
    public boolean joint() {
        return status == FilingStatus.MARRIED_JOINTLY;
    }

    /** How many of those who file are 65 or over at the end of the year (IRC 63(f), 151(d)(5)(C)). */
    public int seniors(TaxYear year) {
        return senior(ownerBirthYear, year) + (joint() ? senior(spouseBirthYear, year) : 0);
    }

    private static int senior(Optional<Integer> birthYear, TaxYear year) {
        return birthYear.isPresent() && year.value() - birthYear.get() >= SENIOR_AGE ? 1 : 0;
    }
}
