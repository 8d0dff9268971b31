package io.raccord.advice;

import io.raccord.conclusion.IndexPart;
import java.util.List;
import org.apiguardian.api.API;

/**
 * What Microsoft's resiliency index of a connection can come to after the build (F-INDEX-1 to F-INDEX-6).
 *
 * @param min the least, 0 to 100
 * @param max the most, 0 to 100
 * @param components its components, in their order
 * @param unknown the components that are not settled: those whose two ends differ
 * @param reasons the numbers of the steps that conclude it
 */
@API(status = API.Status.STABLE)
public record ResiliencyIndexAdvice(
        int min, int max, List<IndexComponentAdvice> components, List<IndexPart> unknown, List<Integer> reasons) {}
