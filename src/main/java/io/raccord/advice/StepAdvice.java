package io.raccord.advice;

import io.raccord.conclusion.Actor;
import java.util.List;
import org.apiguardian.api.API;

/**
 * A step of the onboarding.
 *
 * @param id what is done, such as {@code create-circuit[paris]}; a connection in brackets, or none
 * @param text what is done, in words
 * @param by who does it
 * @param reasons the steps of the justification that say so
 */
@API(status = API.Status.STABLE)
public record StepAdvice(String id, String text, Actor by, List<Integer> reasons) {}
