package io.raccord.advice;

import java.util.List;
import org.apiguardian.api.API;

/**
 * A detail of the profile that deserves a second look but is not an error.
 *
 * @param path the path in the profile
 * @param text what may have been intended
 * @param reasons the numbers of the steps that conclude it
 */
@API(status = API.Status.STABLE)
public record NoticeAdvice(String path, String text, List<Integer> reasons) {}
