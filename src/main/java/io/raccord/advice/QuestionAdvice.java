package io.raccord.advice;

import io.raccord.conclusion.Priority;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A fact to ask for: one whose answer can change the advice.
 *
 * @param path in the profile
 * @param values the answers to try, in order
 * @param priority now when the answer alone changes the advice
 * @param text the question
 * @param reasons the steps that show that it matters
 */
@API(status = API.Status.STABLE)
public record QuestionAdvice(String path, List<Object> values, Priority priority, String text, List<Integer> reasons) {}
