package io.raccord.cli;

import io.raccord.cli.help.WrongUsageException;
import io.raccord.cli.option.LanguageOption;
import io.raccord.intake.Profiles;
import io.raccord.portfolio.ReadProfile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The argument that names a profile.
 *
 * @param name a file name, or {@code -} for standard input
 */
record ProfileArgument(String name) {

    /**
     * Reads the profile.
     *
     * @throws WrongUsageException when there is no such file
     * @throws IOException when it cannot be read
     */
    ReadProfile read(LanguageOption lang) throws IOException {
        if (name.equals("-")) {
            return Profiles.read("-", System.in);
        }
        Path file = Path.of(name);
        if (!Files.isRegularFile(file) && !Files.isReadable(file)) {
            throw lang.wrong("no-file", name);
        }
        if (Files.isDirectory(file)) {
            throw lang.wrong("batch.folder", name);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Profiles.read(name, in);
        }
    }
}
