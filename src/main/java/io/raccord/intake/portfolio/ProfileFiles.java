package io.raccord.intake.portfolio;

import io.raccord.intake.profile.ProfileReader;
import io.raccord.portfolio.DatedProfile;
import io.raccord.portfolio.Portfolio;
import io.raccord.portfolio.PortfolioEntry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A portfolio of files with one profile each, in YAML or JSON. */
final class ProfileFiles implements Portfolio {

    private final Deque<Path> files;
    private long taken;

    ProfileFiles(List<Path> files) {
        this.files = new ArrayDeque<>(files);
    }

    /** Returns the profiles in {@code folder}, sorted by name, without those in subfolders. */
    static ProfileFiles in(Path folder) throws IOException {
        return new ProfileFiles(list(folder));
    }

    /** The files of the profiles in {@code folder}, sorted by name. */
    static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(ProfileFiles::isProfile).sorted().toList();
        }
    }

    private static boolean isProfile(Path file) {
        return Files.isRegularFile(file) && file.toString().matches("(?i).*\\.(ya?ml|json)");
    }

    @Override
    public @Nullable PortfolioEntry next() throws IOException {
        if (files.isEmpty()) {
            return null;
        }
        Path file = files.remove();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(ProfileReader.LONGEST + 1);
            taken += bytes.length;
            return PortfolioEntry.of(file.toString(), 0, bytes, () -> read(file.toString(), bytes));
        }
    }

    private static DatedProfile read(String name, byte[] bytes) {
        try {
            return new DatedProfile(ProfileReader.read(name, new ByteArrayInputStream(bytes)), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long taken() {
        return taken;
    }

    @Override
    public void close() {
        files.clear();
    }
}
