package io.raccord.advice;

import io.raccord.conclusion.Actor;
import java.util.List;
import org.apiguardian.api.API;

/**
 * An onboarding step.
 *
 * @param id the kind of step, such as {@code create-circuit[paris]}, with the connection in brackets if there is one
 * @param text what to do
 * @param by the party that does it
 * @param reasons the numbers of the steps of the justification that conclude it
 */
@API(status = API.Status.STABLE)
public record StepAdvice(String id, String text, Actor by, List<Integer> reasons) {}
