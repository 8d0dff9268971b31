package io.raccord.batch;

/** What an earlier run left behind cannot be gone on from. */
public final class ResumeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String what;

    /**
     * @param what what differs from the earlier run: {@code rules}, {@code input}, {@code as-of} or the name of an option
     */
    ResumeRefusedException(String what) {
        super("the run to be resumed had another " + what);
        this.what = what;
    }

    /** What differs from the earlier run. */
    public String what() {
        return what;
    }
}
