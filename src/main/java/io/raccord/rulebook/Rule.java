package io.raccord.rulebook;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.problem.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of itself.
 *
 * @param id permanent, never reused, such as {@code CX-1}
 * @param place where the rule stands
 * @param title what it is about, in a few words
 * @param sources what it rests on; at least one, the most telling first
 * @param because why it concludes, with variables bound by the rule
 * @param concludes what it concludes, with variables bound by the rule
 * @param effective the first day on which it holds; null: always has
 * @param expires the first day on which it holds no more; null: still holds
 */
public record Rule(
        String id,
        Place place,
        Text title,
        List<Source> sources,
        Text because,
        Text concludes,
        @Nullable LocalDate effective,
        @Nullable LocalDate expires) {

    /** The reason as a template in {@code language}. */
    public Template because(Language language) {
        return new Template(because.in(language));
    }

    /** The conclusion as a template in {@code language}. */
    public Template concludes(Language language) {
        return new Template(concludes.in(language));
    }

    /** Whether it is in force at {@code asOf}. */
    public boolean isInForce(LocalDate asOf) {
        return (effective == null || !asOf.isBefore(effective)) && (expires == null || asOf.isBefore(expires));
    }
}
