package io.raccord.justification;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The documentation that a rule is based on.
 *
 * @param article the main article
 * @param section the section of the article
 * @param date the ms.date of the edition read; null when the article has none
 * @param facts the ids of all facts that the rule is based on
 */
@API(status = API.Status.STABLE)
public record StepSource(
        String article, String section, @Nullable LocalDate date, List<String> facts) {}
