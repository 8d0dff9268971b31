package io.raccord.advice;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Something in the profile that deserves a second look, yet is no fault.
 *
 * @param path in the profile
 * @param text what may have been meant
 * @param reasons the step that says so
 */
@API(status = API.Status.STABLE)
public record NoticeAdvice(String path, String text, List<Integer> reasons) {}
