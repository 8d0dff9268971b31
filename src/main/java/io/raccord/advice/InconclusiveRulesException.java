package io.raccord.advice;

import java.util.List;
import org.apiguardian.api.API;

/**
 * An error of the rules, not of the profile: they decide something twice, or not at all.
 *
 * <p>The shipped rules never do that; edited rules may.
 */
@API(status = API.Status.STABLE)
public final class InconclusiveRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InconclusiveRulesException(String what, List<?> found) {
        super("the rules conclude " + found.size() + " times, not once: " + what
                + (found.isEmpty() ? "" : " " + found));
    }
}
