package io.raccord.laws;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.profile.Profile;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Cache of the shipped rules' advice for the seeded profiles, shared by all property tests. */
final class Advised {

    private record Asked(Profile profile, LocalDate asOf, Language language) {}

    private static final Map<Asked, Advice> GIVEN = new ConcurrentHashMap<>();

    private Advised() {}

    static Advice of(Profile profile, LocalDate asOf) {
        return of(profile, asOf, Language.EN);
    }

    static Advice of(Profile profile, LocalDate asOf, Language language) {
        return GIVEN.computeIfAbsent(
                new Asked(profile, asOf, language),
                asked -> Shipped.ADVISOR.in(language).advise(profile, asOf));
    }
}
