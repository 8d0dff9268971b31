package io.raccord.advice;

import io.raccord.conclusion.IndexPart;
import org.apiguardian.api.API;

/**
 * A component of the resiliency index that a connection can come to (F-INDEX-1).
 *
 * @param id the component
 * @param min the least that it can count, in points; a factor for the validation
 * @param max the most that it can count
 */
@API(status = API.Status.STABLE)
public record IndexComponentAdvice(IndexPart id, int min, int max) {}
