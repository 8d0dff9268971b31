package io.raccord.report.words;

import io.raccord.language.Language;
import io.raccord.rulebook.Words;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an advice is put into words with.
 *
 * @param words how ids read
 * @param language the language
 * @param labels the headings
 */
public record Wording(Words words, Language language, Labels labels) {

    /** How {@code value} reads; null as unknown. */
    public String of(@Nullable Object value) {
        return language.typeset(words.of(value, language));
    }

    /** The label of {@code key} with {@code arguments} filled in. */
    public String label(String key, Object... arguments) {
        return labels.of(key, arguments);
    }

    /** {@code value} as the profile states it. */
    public String stated(@Nullable Object value) {
        if (value == null) {
            return label("unknown");
        }
        if (value instanceof Boolean truth) {
            return label(truth ? "yes" : "no");
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(this::stated).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    /** The answers to a question that matter. */
    public String answers(List<Object> values) {
        return label("answers", values.stream().map(this::stated).collect(Collectors.joining(", ")));
    }

    /** The first {@code most} of {@code names}, and how many more there are. */
    public String some(List<String> names, int most) {
        return names.size() <= most
                ? String.join(", ", names)
                : label("andMore", String.join(", ", names.subList(0, most)), names.size() - most);
    }

    /** The same as lines of their own. */
    public List<String> few(List<String> names, int most) {
        return names.size() <= most
                ? List.of(String.join(", ", names))
                : List.of(String.join(", ", names.subList(0, most)), label("more", names.size() - most));
    }
}
