package io.raccord.output;

/**
 * The end of a run whose output nobody reads any more, as in {@code raccord … | head}. An error, like the signal SIGPIPE
 * that ends other programs then: nothing on the way handles it.
 */
public final class ClosedPipeError extends Error {

    private static final long serialVersionUID = 1L;

    ClosedPipeError(Throwable cause) {
        super(cause);
    }
}
