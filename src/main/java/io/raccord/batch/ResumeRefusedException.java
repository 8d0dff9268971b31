package io.raccord.batch;

/** Thrown if a run cannot be resumed, because the interrupted run had other rules, inputs or options. */
public final class ResumeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * @param what the difference from the interrupted run: {@code rules}, {@code input}, {@code as-of} or the name of
     *     an option
     */
    ResumeRefusedException(String what) {
        super("cannot resume: differs from the interrupted run in " + what);
        this.what = what;
    }

    /** The difference from the interrupted run. */
    public String what() {
        return what;
    }
}
