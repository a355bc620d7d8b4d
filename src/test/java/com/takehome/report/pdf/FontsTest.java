package com.takehome.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.takehome.report.chart.TextStyle;
import com.takehome.report.chart.TextStyle.Weight;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    private static final Fonts FONTS = Pdfs.FONTS;

    @ParameterizedTest
    @ValueSource(strings = {"Bj\u00F8rn \u0141uczak & S\u00F6hne", "\u0395\u03BB\u03BB\u03AC\u03B4\u03B1",
            "\u041C\u043E\u0441\u043A\u0432\u0430", "\u5F20\u4F1F\u54A8\u8BE2",
            "\u682A\u5F0F\u4F1A\u793E\u3072\u304B\u308A",
            "\uD55C\uAD6D", "\u05DE\u05E9\u05E8\u05D3", "\u0634\u0631\u0643\u0629", "\uD83D\uDE00"})
    void everyScriptHasAFont(String name) {
        assertThat(FONTS.missing(name)).isEmpty();
        assertThat(FONTS.runs(name, Weight.BOLD).stream().map(Fonts.Run::text).collect(Collectors.joining()))
                .isEqualTo(Scripts.visual(name));
    }

    @Test
    void showsTheCodeOfACharacterThatNoFontHas() {
        String shown = FONTS.runs("Go \uD83D\uDE80 Ltd", Weight.REGULAR).stream().map(Fonts.Run::text)
                .collect(Collectors.joining());

        assertThat(shown).isEqualTo("Go [U+1F680] Ltd");
        assertThat(FONTS.missing("Go \uD83D\uDE80 Ltd")).containsExactly(0x1F680);
    }

    @Test
    void figuresAreTabular() {
        for (Weight weight : Weight.values()) {
            TextStyle style = new TextStyle(10, weight);
            for (char digit = '1'; digit <= '9'; digit++) {
                assertThat(FONTS.width(String.valueOf(digit), style)).isEqualTo(FONTS.width("0", style));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            plain text stays,                 'Acme (US) 2026',                 'Acme (US) 2026'
            Hebrew is turned,                 \u05D0\u05D1\u05D2,               \u05D2\u05D1\u05D0
            Latin and figures keep order,     'AB \u05D0\u05D1 12',             'AB 12 \u05D1\u05D0'
            Arabic letters join,              \u0628\u0628\u0628,               \uFE90\uFE92\uFE91
            alef joins only backward,         \u0628\u0627\u0628,               \uFE8F\uFE8E\uFE91
            lam and alef are one letter,      \u0644\u0627,                     \uFEFB
            parentheses are mirrored,         \u05D0(\u05D1)\u05D2,             \u05D2(\u05D1)\u05D0
            """)
    void bringsTextIntoVisualOrder(String name, String logical, String visual) {
        assertThat(Scripts.visual(logical)).isEqualTo(visual);
    }

    @Test
    void charactersWithoutAFormGoAndControlsBecomeBlanks() {
        assertThat(Scripts.visual("a\u200Db\uFE0F\tc")).isEqualTo("ab c");
    }

    @Test
    void joinedLettersAreFoundAsTheLettersThatTheyAre() {
        assertThat(ArabicForms.findLetter(0xFE91)).hasValue("\u0628");
        assertThat(ArabicForms.findLetter(0xFEFB)).isEmpty();
        assertThat(ArabicForms.findLetter('a')).isEmpty();
    }
}
