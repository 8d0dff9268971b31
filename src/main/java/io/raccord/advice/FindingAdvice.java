package io.raccord.advice;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A result that the reader of the advice should see first: a check that is not met, a question to ask now, or a site
 * without recommendation.
 *
 * @param severity the severity
 * @param statement the part of the advice that says it, such as {@code checks.metro-available[geneve]}, {@code
 *     questions[wan.technology]} or {@code sites[geneve].outcome}
 * @param subject a path in the profile, or the id of a connection
 * @param text the finding in words
 * @param sites the ids of the sites concerned, in the order of the advice; empty when it concerns the customer as a
 *     whole
 * @param connections the ids of the connections concerned, in the order of the advice
 * @param reasons the numbers of the steps that conclude it
 */
@API(status = API.Status.STABLE)
public record FindingAdvice(
        Severity severity,
        String statement,
        String subject,
        String text,
        List<String> sites,
        List<String> connections,
        List<Integer> reasons) {}
