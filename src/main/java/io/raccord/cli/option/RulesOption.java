package io.raccord.cli.option;

import io.raccord.cache.CacheFolders;
import io.raccord.catalog.Catalogs;
import io.raccord.intake.Packs;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --rules}: which packs a command reads. */
public final class RulesOption {

    @Option(names = "--rules", paramLabel = Labels.DIR)
    private @Nullable Path rules;

    /** The folder that is named on the command line. */
    public Optional<Path> named() {
        return Optional.ofNullable(rules);
    }

    /** The folder that is named, or that the launcher runs from; empty for the packs inside the jar. */
    public Optional<Path> folder() {
        return named().or(RulesOption::fromLauncher);
    }

    /**
     * The files of the packs in the folder; none inside the jar.
     *
     * @throws IOException when a folder cannot be read
     */
    public List<Path> files() throws IOException {
        Optional<Path> folder = folder();
        return folder.isPresent() ? Packs.files(folder.get()) : List.of();
    }

    /** The folder that the launcher runs from. */
    public static Optional<Path> fromLauncher() {
        return Optional.ofNullable(System.getProperty("raccord.rules")).map(Path::of);
    }

    /**
     * The packs.
     *
     * @throws RulesRefusedException when their data do not load
     */
    public RulePacks packs() throws IOException {
        Optional<Path> folder = folder();
        RulePacks packs = folder.isPresent()
                ? Packs.read(folder.get(), folder.get().toString(), CacheFolders.standard())
                : Packs.shipped();
        if (!packs.faults().isEmpty()) {
            throw new RulesRefusedException(packs.faults());
        }
        return packs;
    }

    /**
     * The catalog of the packs.
     *
     * @throws RulesRefusedException when their data do not load
     */
    public Catalogs catalogs() throws IOException {
        return packs().catalogs();
    }
}
