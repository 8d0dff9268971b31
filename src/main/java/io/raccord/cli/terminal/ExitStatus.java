package io.raccord.cli.terminal;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

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

    private ExitStatus() {}

    /** What went wrong, in one line. */
    public static String message(Throwable e) {
        if (e instanceof NoSuchFileException missing) {
            return missing.getFile() + ": there is no such file or folder";
        }
        if (e instanceof AccessDeniedException denied) {
            return denied.getFile() + ": access is denied";
        }
        if (e instanceof FileSystemException broken && broken.getReason() != null) {
            return broken.getFile() + ": " + broken.getReason();
        }
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().strip();
    }
}
