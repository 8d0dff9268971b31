package io.raccord.problem;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name split into words, in the form in which names are compared for likeness.
 *
 * @param words the words, in lower case, without those that say nothing
 * @param whole all words run together
 * @param core the {@code words} run together
 */
public record Spelling(List<String> words, String whole, String core) {

    /** The longest name that is compared, in characters; a longer one has no words. */
    static final int LONGEST = 100;

    private static final Spelling NONE = new Spelling(List.of(), "", "");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    /** The spelling of an identifier or value, such as {@code bandwidthMbps} or {@code any-to-any-ipvpn}. */
    static Spelling of(String text) {
        if (text.length() > LONGEST) {
            return NONE;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        List<String> words = Arrays.stream(BETWEEN.split(plain))
                .filter(word -> !word.isEmpty())
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        return of(words, Set.of());
    }

    /**
     * The spelling of a name of {@code words}.
     *
     * @param words in lower case
     * @param generic words that say nothing, such as {@code telecom}
     */
    public static Spelling of(List<String> words, Set<String> generic) {
        String whole = String.join("", words);
        if (whole.length() > LONGEST) {
            return NONE;
        }
        List<String> core = new ArrayList<>(words);
        core.removeAll(generic);
        return new Spelling(List.copyOf(core), whole, String.join("", core));
    }

    /** The first words run together, shorter than the {@code core}: those of one word, of two, and so on. */
    List<String> beginnings() {
        List<String> beginnings = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        for (String word : words.subList(0, Math.max(0, words.size() - 1))) {
            beginnings.add(run.append(word).toString());
        }
        return beginnings;
    }
}
