package io.raccord.cli.help;

import io.raccord.language.Visible;
import io.raccord.output.UnwrittenFileException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/**
 * Failures in words.
 *
 * @param texts the words
 */
public record FailureText(HelpTexts texts) {

    /** What went wrong, in one line. */
    public String of(Throwable e) {
        return Visible.of(texts.of("failure", what(e)));
    }

    private String what(Throwable e) {
        if (e instanceof UnwrittenFileException unwritten) {
            return texts.of("failure.unwritten", unwritten.file(), why(unwritten.reason()));
        }
        if (e instanceof NoSuchFileException missing) {
            return texts.of("failure.no-file", missing.getFile());
        }
        if (e instanceof FileSystemException broken && broken.getFile() != null) {
            return texts.of("failure.file", broken.getFile(), why(e));
        }
        return why(e);
    }

    /** The same without the name of the file, which may be that of a part not renamed yet. */
    private String why(Throwable e) {
        if (e instanceof NoSuchFileException) {
            return texts.of("failure.no-folder");
        }
        if (e instanceof AccessDeniedException) {
            return texts.of("failure.denied");
        }
        if (e instanceof FileSystemException broken && broken.getReason() != null) {
            return broken.getReason();
        }
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().strip();
    }
}
