package io.raccord.advice;

import io.raccord.conclusion.CheckStatus;
import io.raccord.conclusion.CheckTopic;
import java.util.List;
import org.apiguardian.api.API;

/**
 * Something that was looked at, and what was found.
 *
 * @param id what is looked at, such as {@code nat-pool}
 * @param topic what it is about
 * @param status what was found
 * @param subject a path of the profile, or the id of a connection
 * @param message what was found, in words
 * @param reasons the steps that say so
 */
@API(status = API.Status.STABLE)
public record CheckAdvice(
        String id, CheckTopic topic, CheckStatus status, String subject, String message, List<Integer> reasons) {}
