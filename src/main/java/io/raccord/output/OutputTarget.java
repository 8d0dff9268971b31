package io.raccord.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

/**
 * A path to write, examined: a symbolic link stays, and the file that it points to is written.
 *
 * @param named the path as given
 * @param file the path without links in its last element; the file may not exist yet
 * @param kind what {@code file} is
 */
public record OutputTarget(Path named, Path file, TargetKind kind) {

    private static final int MOST_LINKS = 40;

    /**
     * Examines {@code named}.
     *
     * @throws OutputRefusedException when it is a loop of links
     * @throws IOException when it cannot be examined
     */
    public static OutputTarget of(Path named) throws IOException {
        Path file = named;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new OutputRefusedException(OutputRefusal.LOOP, named);
            }
            if (isDescriptor(file)) {
                TargetKind kind = TargetKind.of(file);
                return new OutputTarget(named, named, kind == TargetKind.FILE ? TargetKind.DESCRIPTOR : kind);
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return new OutputTarget(named, file, TargetKind.of(file));
    }

    /** Whether {@code link} is an open file of a process: it points to something that may have no name. */
    private static boolean isDescriptor(Path link) throws IOException {
        Path folder = Objects.requireNonNull(link.toAbsolutePath().getParent()).toRealPath();
        return folder.startsWith("/proc") && folder.endsWith("fd");
    }

    /**
     * The kind of {@code path} itself, also when it is a link.
     *
     * @throws IOException when it cannot be examined
     */
    public static TargetKind unfollowed(Path path) throws IOException {
        return TargetKind.of(path, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * How many names the file {@code path} has: more than one if it is hard-linked.
     *
     * @throws IOException when it cannot be examined
     */
    public static int names(Path path) throws IOException {
        try {
            return (int) Files.getAttribute(path, "unix:nlink", LinkOption.NOFOLLOW_LINKS);
        } catch (UnsupportedOperationException | IllegalArgumentException e) { // not counted here
            return 1;
        }
    }

    /** Whether bytes are written into it, so that nothing is renamed. */
    public boolean streamed() {
        return kind == TargetKind.STREAM;
    }

    /**
     * This target, which can be written.
     *
     * @throws OutputRefusedException when it is neither a file nor a stream
     */
    public OutputTarget writable() {
        return switch (kind) {
            case ABSENT, FILE, STREAM -> this;
            case FOLDER -> throw new OutputRefusedException(OutputRefusal.FOLDER, named);
            case DESCRIPTOR -> throw new OutputRefusedException(OutputRefusal.DESCRIPTOR, named);
            case LINK, OTHER -> throw new OutputRefusedException(OutputRefusal.NO_FILE, named);
        };
    }

    /**
     * This target, which is a regular file or becomes one.
     *
     * @throws OutputRefusedException when it is something else
     */
    public OutputTarget regular() {
        if (streamed()) {
            throw new OutputRefusedException(OutputRefusal.NO_FILE, named);
        }
        return writable();
    }

    /**
     * This target, which is a folder or becomes one.
     *
     * @throws OutputRefusedException when it is something else
     */
    public OutputTarget orFolder() {
        if (kind != TargetKind.FOLDER && kind != TargetKind.ABSENT) {
            throw new OutputRefusedException(OutputRefusal.NOT_A_FOLDER, named);
        }
        return this;
    }

    /** The folder of the file. */
    Path folder() {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "the folder of a file");
    }
}
