package io.raccord.rulebook;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.problem.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The metadata of a rule: identity, texts, sources and validity.
 *
 * @param id the permanent id, never reused, such as {@code CX-1}
 * @param place the place of the rule in its file
 * @param title a short title
 * @param sources the sources that the rule cites; at least one, the most important first
 * @param reason the reason, with variables bound by the rule
 * @param statement the conclusion, with variables bound by the rule
 * @param effective the first day on which the rule applies; null if it has no start
 * @param expires the first day on which the rule no longer applies; null if it has no end
 */
public record Rule(
        String id,
        Place place,
        Text title,
        List<Source> sources,
        BilingualTemplate reason,
        BilingualTemplate statement,
        @Nullable LocalDate effective,
        @Nullable LocalDate expires) {

    /** A rule with the texts {@code because} and {@code concludes}, which include their variables. */
    public Rule(
            String id,
            Place place,
            Text title,
            List<Source> sources,
            Text because,
            Text concludes,
            @Nullable LocalDate effective,
            @Nullable LocalDate expires) {
        this(
                id,
                place,
                title,
                sources,
                new BilingualTemplate(because),
                new BilingualTemplate(concludes),
                effective,
                expires);
    }

    /** The reason as a text, including its variables. */
    public Text because() {
        return reason.text();
    }

    /** The conclusion as a text, including its variables. */
    public Text concludes() {
        return statement.text();
    }

    /** The reason as a template in {@code language}. */
    public Template because(Language language) {
        return reason.in(language);
    }

    /** The conclusion as a template in {@code language}. */
    public Template concludes(Language language) {
        return statement.in(language);
    }

    /** Whether the rule is in force at {@code asOf}. */
    public boolean isInForce(LocalDate asOf) {
        return (effective == null || !asOf.isBefore(effective)) && (expires == null || asOf.isBefore(expires));
    }
}
