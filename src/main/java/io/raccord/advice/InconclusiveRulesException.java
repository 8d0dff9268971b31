package io.raccord.advice;

import java.util.List;

/** The rules leave something open that they have to settle, or settle it twice: the pack is at fault, not the profile. */
public final class InconclusiveRulesException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InconclusiveRulesException(String what, List<?> found) {
        super("the rules conclude " + found.size() + " times, not once: " + what
                + (found.isEmpty() ? "" : " " + found));
    }
}
