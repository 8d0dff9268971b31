package io.raccord.cli.terminal;

/** What the process ends with. */
public final class ExitStatus {

    /** Done; advice given, whatever its outcome. */
    public static final int DONE = 0;
    /** Anything that is nobody's input. */
    public static final int FAILED = 1;
    /** Two things that were compared differ. */
    public static final int DIFFERENT = 1;
    /** Wrong usage, or the profile is refused. */
    public static final int PROFILE_REFUSED = 2;
    /** The rules do not load, or a table of the catalog is refused. */
    public static final int RULES_REFUSED = 3;

    /** Done, but some profiles of many were refused. */
    public static final int SOME_REFUSED = 4;

    /** Nobody reads the output any more: what a shell reports of a program that SIGPIPE ends. */
    public static final int CLOSED_PIPE = 141;

    private ExitStatus() {}
}
