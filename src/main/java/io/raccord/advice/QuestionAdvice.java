package io.raccord.advice;

import io.raccord.conclusion.Priority;
import java.util.List;
import org.apiguardian.api.API;

/**
 * An open question: an unknown fact whose value can change the advice.
 *
 * @param path the path in the profile
 * @param values the possible answers that were tried, in order
 * @param priority now when the answer changes the advice on its own
 * @param text the question
 * @param reasons the numbers of the steps that show why it matters
 */
@API(status = API.Status.STABLE)
public record QuestionAdvice(String path, List<Object> values, Priority priority, String text, List<Integer> reasons) {}
