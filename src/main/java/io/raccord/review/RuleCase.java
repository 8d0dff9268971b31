package io.raccord.review;

import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * A test case of rules: a partial profile and the expected advice.
 *
 * @param place the place of the case in its file
 * @param theme the theme, that is the name of its file without suffix
 * @param name what the case demonstrates; unique within the theme
 * @param asOf the date of the advice
 * @param given the profile, with required fields filled in
 * @param fired the rules that must support a remaining conclusion
 * @param silent the rules that must not support a remaining conclusion
 * @param expected the other expectations
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

    /** The ids of the rules in {@code fired} and {@code silent}. */
    public Stream<String> named() {
        return Stream.concat(fired.stream(), silent.stream()).map(NamedRule::id);
    }

    @Override
    public String toString() {
        return theme + ": " + name;
    }
}
