package io.raccord.review;

import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A case beside a rule file: a partial profile, and what the rules are to make of it.
 *
 * @param place where it stands
 * @param theme the stem of its file's name
 * @param name what it shows; unique in its theme
 * @param asOf the date for which advice is asked
 * @param given the profile, with what every profile has filled in
 * @param fired the rules that are to support something that stands at the end
 * @param silent the rules that are not to
 * @param expected what else is to hold
 */
public record RuleCase(
        Place place,
        String theme,
        String name,
        LocalDate asOf,
        ReadProfile given,
        List<NamedRule> fired,
        List<NamedRule> silent,
        List<Expectation> expected) {

    /** The ids of the rules that it names. */
    public Stream<String> named() {
        return Stream.concat(fired.stream(), silent.stream()).map(NamedRule::id);
    }

    @Override
    public String toString() {
        return theme + ": " + name;
    }
}
