package io.raccord.advice;

import java.util.List;
import org.apiguardian.api.API;

/**
 * Thrown when the rules, not the profile, are in error: they decide something more than once or not at all.
 *
 * <p>The shipped rules never do; edited rules may.
 */
@API(status = API.Status.STABLE)
public final class InconclusiveRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InconclusiveRulesException(String what, List<?> found) {
        super("expected one conclusion from the rules, found " + found.size() + ": " + what
                + (found.isEmpty() ? "" : " " + found));
    }
}
