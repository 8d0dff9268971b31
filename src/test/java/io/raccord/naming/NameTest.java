package io.raccord.naming;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameTest {

    private static final Set<String> FORMS = Set.of("ag", "sa", "ltd", "co", "inc");

    @ParameterizedTest
    @CsvSource({
        "Next DC, NEXTDC",
        "Zürich, ZURICH",
        "Straße, STRASSE",
        "Deutsche Telekom AG, deutsche telekom",
        "S.A., sa",
        "L’Est, lest",
        "Chief Telecom Co. Ltd, chief-telecom"
    })
    void areEqual(String one, String other) {
        assertThat(Name.of(one, FORMS).key()).isEqualTo(Name.of(other, FORMS).key());
    }

    @Test
    void aNameContainsItsRunsOfWords() {
        assertThat(Name.of("Interxion Schweiz AG", FORMS).contained())
                .containsExactlyInAnyOrder("interxion", "schweiz", "interxionschweiz");
    }

    /** Two characters fold to the same character exactly if the Unicode reference implementation (ICU) agrees. */
    @Test
    void foldsAsUnicodeDoes() {
        Map<String, String> ours = new HashMap<>();
        for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
            if (Character.isLetter(c) && Character.isDefined(c)) {
                String decomposed = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
                if (decomposed.codePointCount(0, decomposed.length()) == 1) {
                    int letter = decomposed.codePointAt(0);
                    String reference = UCharacter.foldCase(Character.toString(letter), true);
                    String known = ours.putIfAbsent(reference, Name.fold(letter));
                    if (known != null && !known.equals(Name.fold(letter))) {
                        throw new AssertionError(Character.getName(letter) + " folds to " + Name.fold(letter));
                    }
                }
            }
        }
        assertThat(new HashSet<>(ours.values())).hasSameSizeAs(ours.keySet());
    }
}
