package io.raccord.report.words;

import io.raccord.advice.Advice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.language.Language;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Texts of an advice as sentences: with a capital letter at the beginning, unless that is the ID of a site or of a
 * connection, and with the spacing of their language.
 *
 * @param language the language of the texts
 * @param ids the IDs that keep their case
 */
public record Sentences(Language language, Set<String> ids) {

    /** A first word in small letters, up to the apostrophe of an elision. */
    private static final Pattern WORD = Pattern.compile("(\\p{Ll}[\\p{Ll}-]*)(?=$|[’'\\s,;:.!?])");

    /** The sentences of {@code advice}. */
    public static Sentences of(Advice advice, Language language) {
        return new Sentences(
                language,
                Stream.concat(
                                advice.sites().stream().map(SiteAdvice::id),
                                advice.connections().stream().map(ConnectionAdvice::id))
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** {@code text} as a sentence. */
    public String of(String text) {
        Matcher word = WORD.matcher(text);
        boolean small = word.lookingAt() && !ids.contains(word.group());
        return language.typeset(small ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text);
    }
}
