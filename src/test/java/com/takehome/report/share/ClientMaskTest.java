package com.takehome.report.share;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientMaskTest {

    private final ClientMask mask = new ClientMask(
            List.of("Northgate Robotics, Inc.", "Blue Harbor", "Blue Harbor Foods",
                    "\u6668\u5149\u79D1\u6280", "Client B"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the name as it stands              | Lose Northgate Robotics, Inc.   | Lose Client A
            any case, any blanks               | dinner at BLUE  harbor          | dinner at Client B
            the longest name that fits         | Blue Harbor Foods lunch         | Client C lunch
            a possessive                       | Blue Harbor's invoice           | Client B's invoice
            no part of another word            | Blue Harborside hotel           | Blue Harborside hotel
            a name of letters used as labels   | Client B and Blue Harbor        | Client E and Client B
            a script without spaces            | \u4E0E\u6668\u5149\u79D1\u6280\u5171\u8FDB\u9910 | \u4E0EClient D\u5171\u8FDB\u9910
            """)
    void masksSentences(String what, String text, String masked) {
        assertThat(mask.sentence(text)).as(what).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            without its legal form             | Trip to Northgate Robotics      | Trip to Client A
            its first word alone               | Northgate: travel               | Client A: travel
            a word that two clients share      | Blue paint                      | Blue paint
            the word client itself             | Client visits                   | Client visits
            """)
    void masksShortFormsInTheAuthorsOwnWords(String what, String text, String masked) {
        assertThat(mask.words(text)).as(what).isEqualTo(masked);
    }

    @Test
    void goesOnWithTwoLettersAfterZ() {
        List<String> names = IntStream.range(0, 28).mapToObj(i -> "Firm " + i).toList();
        ClientMask many = new ClientMask(names);
        assertThat(many.find("Firm 25")).contains("Client Z");
        assertThat(many.find("FIRM  26")).contains("Client AA");
        assertThat(many.find("Firm 27")).contains("Client AB");
        assertThat(many.find("Firm 28")).isEmpty();
    }

    @Test
    void leavesTextAloneWhereThereIsNoClient() {
        assertThat(new ClientMask(List.of()).words("Bank fee")).isEqualTo("Bank fee");
    }
}
