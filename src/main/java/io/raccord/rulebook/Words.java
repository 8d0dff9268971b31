package io.raccord.rulebook;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.profile.Term;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Dictionary of the packs: the words that advice uses for the ids of each vocabulary, and the formats of values.
 *
 * @param vocabularies words by vocabulary, such as {@code connectivity-model}, then by id
 */
public record Words(Map<String, Map<String, Text>> vocabularies) {

    private static final Map<Language, DateTimeFormatter> LONG_DATES = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(
                    Function.identity(),
                    each -> DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(each.locale())));

    /** Formats to clone, because a format keeps state while it formats; each made on first use, because that is slow. */
    private static final Map<Language, NumberFormat> WHOLE_NUMBERS = new ConcurrentHashMap<>();

    /** Digits after the decimal point: some 10 m for a coordinate. */
    private static final int DECIMALS = 4;

    /** Numbers from this absolute value on are formatted with grouping. */
    private static final long UNGROUPED = 1_000;

    /** The word for {@code id} in {@code vocabulary}; the id itself if the packs define none. */
    public String of(String vocabulary, String id, Language language) {
        Text text = vocabularies.getOrDefault(vocabulary, Map.of()).get(id);
        return text == null ? id : text.in(language);
    }

    /** Formats {@code value} for advice: terms as words, numbers and dates in the style of {@code language}. */
    public String of(@Nullable Object value, Language language) {
        if (value == null) {
            return of("fact", "unknown", language);
        }
        if (value instanceof Term term) {
            return of(term.vocabulary(), term.id(), language);
        }
        if (value instanceof Boolean truth) {
            return of("fact", truth ? "yes" : "no", language);
        }
        if (value instanceof Double decimal) {
            NumberFormat format = NumberFormat.getNumberInstance(language.locale());
            format.setMaximumFractionDigits(DECIMALS);
            return format.format(decimal);
        }
        if (value instanceof Number number) {
            long whole = number.longValue();
            return whole > -UNGROUPED && whole < UNGROUPED
                    ? Long.toString(whole)
                    : wholeNumbers(language).format(whole);
        }
        if (value instanceof LocalDate date) {
            return Objects.requireNonNull(LONG_DATES.get(language)).format(date);
        }
        if (value instanceof Collection<?> values) {
            return values.isEmpty() ? of("fact", "none", language) : list(values, language);
        }
        return value.toString();
    }

    private static NumberFormat wholeNumbers(Language language) {
        return (NumberFormat) WHOLE_NUMBERS
                .computeIfAbsent(language, each -> NumberFormat.getIntegerInstance(each.locale()))
                .clone();
    }

    private String list(Collection<?> values, Language language) {
        StringJoiner list = new StringJoiner(", ");
        values.forEach(each -> list.add(of(each, language)));
        return list.toString();
    }
}
