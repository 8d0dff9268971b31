package io.raccord.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No-break spaces: "_" stands for U+00A0 and "~" for U+202F. */
class FrenchTypographyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sites : paris, lyon|Sites_: paris, lyon",
                "Sites :|Sites_:",
                "rien n’est écrit ; recommencer|rien n’est écrit~; recommencer",
                "vouliez-vous dire « paris » ?|vouliez-vous dire «_paris_»~?",
                "Attention !|Attention~!",
                "(le faut-il ?)|(le faut-il~?)",
                "« le faut-il ? »|«_le faut-il~?_»",
                "cas « {1} » : {2} ; {3} :|cas «_{1}_»_: {2}~; {3}_:",
                "déjà : fait|déjà_: fait",
            })
    void setsSpaces(String typed, String set) {
        String wanted = set.replace('_', '\u00A0').replace('~', '\u202F');
        assertThat(FrenchTypography.set(typed)).isEqualTo(wanted);
        assertThat(FrenchTypography.set(wanted)).isEqualTo(wanted);
    }

    @Test
    void replacesTheWrongNoBreakSpace() {
        assertThat(FrenchTypography.set("a\u202F: b\u00A0; c")).isEqualTo("a\u00A0: b\u202F; c");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12:30",
                "https://learn.microsoft.com/azure?view=x",
                "A::B, et A ::B",
                "fichier.yaml:3:7",
                "si x != 3 ou x ?: y",
                "raccord rules check",
                "`x ? y : z` et `« a »`",
                "2001:db8::/32",
                "",
            })
    void leavesTheRest(String text) {
        assertThat(FrenchTypography.set(text)).isEqualTo(text);
    }

    @Test
    void bundlesSetTheirOwnSpacesAndNotThoseOfArguments() {
        Text text = Text.of("io.raccord.problem.faults", "nearest", "a ? b : c");
        assertThat(text.fr()).isEqualTo("le plus proche\u00A0: a ? b : c");
        assertThat(Language.EN.typeset("a : b")).isEqualTo("a : b");
    }
}
