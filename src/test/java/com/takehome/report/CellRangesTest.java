package com.takehome.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CellRangesTest {

    @Test
    void drawsCellsBelowEachOtherTogether() {
        assertThat(CellRanges.of(List.of("a.xlsx[S!C2]", "a.xlsx[S!C3]", "a.xlsx[S!C4]", "a.xlsx[S!C6]",
                "a.xlsx[S!D7]", "a.xlsx[T!D8]", "b.xlsx[T!D9]")))
                .containsExactly("a.xlsx[S!C2:C4]", "a.xlsx[S!C6]", "a.xlsx[S!D7]", "a.xlsx[T!D8]", "b.xlsx[T!D9]");
    }

    @Test
    void leavesOtherSourcesAsTheyAre() {
        assertThat(CellRanges.of(List.of("a.xlsx[S!C2]", "Schedule C line 1", "a.xlsx[S!C3]", "a.xlsx[Practice]")))
                .containsExactly("a.xlsx[S!C2]", "Schedule C line 1", "a.xlsx[S!C3]", "a.xlsx[Practice]");
    }
}
