package com.takehome.tax.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/states.md} says what the data says; {@code -Dapprove=true} writes it anew. */
class StatesDocTest {

    private static final Path DOC = Path.of("docs", "states.md");

    @Test
    void saysWhatTheDataSays() throws IOException {
        if (Boolean.getBoolean("approve")) {
            Files.writeString(DOC, StatesDoc.text());
        }
        assertThat(Files.readString(DOC)).isEqualTo(StatesDoc.text());
    }
}
