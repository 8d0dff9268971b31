package io.raccord.advice;

import io.raccord.language.Language;
import io.raccord.language.Text;
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

    /** The message in both languages. */
    private final Text text;

    InconclusiveRulesException(String what, List<?> found) {
        this(Text.of(
                "io.raccord.problem.faults",
                "evaluation.inconclusive",
                found.size(),
                what + (found.isEmpty() ? "" : " " + found)));
    }

    private InconclusiveRulesException(Text text) {
        super(text.in(Language.EN));
        this.text = text;
    }

    /** {@return the message in both languages} */
    public Text text() {
        return text;
    }
}
