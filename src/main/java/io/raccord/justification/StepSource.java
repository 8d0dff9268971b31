package io.raccord.justification;

import java.time.LocalDate;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on.
 *
 * @param article the article that tells most
 * @param section the section inside it
 * @param date the ms.date of the edition read; null where the article carries none
 * @param facts the ids of all facts that the rule rests on
 */
@API(status = API.Status.STABLE)
public record StepSource(
        String article, String section, @Nullable LocalDate date, List<String> facts) {}
