package com.takehome.insight;

import com.takehome.problem.SourceRef;
import java.util.Optional;

/**
 * A cell that says something else than in the last run, or a row that came or went.
 *
 * @param cell where it stands now; a row that is gone, where it stood
 * @param what the column and the row, in words
 * @param former what it said; empty: blank, or the row is new
 * @param now what it says; empty: blank, or the row is gone
 */
public record ChangedCell(SourceRef cell, String what, Optional<String> former, Optional<String> now) {

    /** In one line. */
    public String sentence() {
        return cell + " " + what + ": " + former.orElse("blank") + ", now " + now.orElse("blank");
    }
}
