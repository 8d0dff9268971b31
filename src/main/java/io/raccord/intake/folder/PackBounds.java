package io.raccord.intake.folder;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/**
 * The check of which entries of a pack may be opened: regular files, and symbolic links to regular files of the same
 * pack. A pack may come from somebody else; a link must not pull in other files of this machine, and opening a named
 * pipe would wait for a writer.
 */
public final class PackBounds {

    private final Path real;

    private PackBounds(Path real) {
        this.real = real;
    }

    /** The bounds of the pack in {@code folder}, which may be a symbolic link itself. */
    public static PackBounds of(Path folder) throws IOException {
        return new PackBounds(folder.toRealPath());
    }

    /** The folder without symbolic links. */
    Path real() {
        return real;
    }

    /** Whether {@code entry} is a file of the pack that may be opened. */
    public boolean hasFile(Path entry) {
        try {
            return Files.isRegularFile(entry) && fault(entry, "").isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Finds what is wrong with {@code entry}, without opening it.
     *
     * @param shown the name of the entry in the fault
     */
    Optional<Fault> fault(Path entry, String shown) throws IOException {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) { // an editor has just deleted or replaced it
            return Optional.empty();
        }
        if (attributes.isSymbolicLink()) {
            Optional<Path> target = target(entry);
            if (target.isEmpty() && String.valueOf(entry.getFileName()).startsWith(".")) {
                return Optional.empty(); // the lock of an editor
            }
            if (target.isEmpty() || !target.get().startsWith(real)) {
                return Optional.of(Fault.of("pack-link", Place.startOf(shown), null, Files.readSymbolicLink(entry)));
            }
            attributes = Files.readAttributes(target.get(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        }
        return attributes.isOther()
                ? Optional.of(Fault.of("pack-special", Place.startOf(shown), null))
                : Optional.empty();
    }

    private static Optional<Path> target(Path link) throws IOException {
        try {
            return Optional.of(link.toRealPath());
        } catch (FileSystemException e) { // it leads nowhere, or to itself
            return Optional.empty();
        }
    }
}
