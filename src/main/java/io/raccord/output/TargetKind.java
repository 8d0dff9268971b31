package io.raccord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** Kind of file that a path names. */
public enum TargetKind {
    /** Nothing yet. */
    ABSENT,
    /** A regular file. */
    FILE,
    /** A character device or a named pipe: bytes are written into it. */
    STREAM,
    /** A folder. */
    FOLDER,
    /** A symbolic link; only where links are not followed. */
    LINK,
    /** A regular file that is named by an open file of the process, such as {@code /dev/stdout}. */
    DESCRIPTOR,
    /** A socket, a block device, or something unknown. */
    OTHER;

    private static final int TYPE = 0170000;
    private static final int PIPE = 0010000;
    private static final int CHARACTERS = 0020000;
    private static final int SOCKET = 0140000;

    /**
     * The kind of {@code path}.
     *
     * @throws IOException when it cannot be examined
     */
    static TargetKind of(Path path, LinkOption... options) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class, options);
            if (attributes.isRegularFile()) {
                return FILE;
            }
            if (attributes.isSymbolicLink()) {
                return LINK;
            }
            return attributes.isDirectory() ? FOLDER : special(path, options);
        } catch (NoSuchFileException e) {
            return ABSENT;
        }
    }

    /** Whether {@code path} is a pipe, or a socket, in the place of one. */
    static boolean isPipe(Path path) {
        try {
            int type = type(path);
            return type == PIPE || type == SOCKET;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) { // no such file types here
            return false;
        }
    }

    private static int type(Path path, LinkOption... options) throws IOException {
        return (int) Files.getAttribute(path, "unix:mode", options) & TYPE;
    }

    private static TargetKind special(Path path, LinkOption... options) throws IOException {
        try {
            int type = type(path, options);
            return type == PIPE || type == CHARACTERS ? STREAM : OTHER;
        } catch (UnsupportedOperationException | IllegalArgumentException e) { // no such file types here
            return OTHER;
        }
    }
}
