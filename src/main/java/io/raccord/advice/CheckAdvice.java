package io.raccord.advice;

import io.raccord.conclusion.CheckStatus;
import io.raccord.conclusion.CheckTopic;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A check of the profile or of a connection, and its result.
 *
 * @param id the id of the check, such as {@code nat-pool}
 * @param topic the topic of the check
 * @param status the result
 * @param subject a path in the profile, or the id of a connection
 * @param message the result in words
 * @param reasons the numbers of the steps that conclude it
 */
@API(status = API.Status.STABLE)
public record CheckAdvice(
        String id, CheckTopic topic, CheckStatus status, String subject, String message, List<Integer> reasons) {}
