package io.raccord.cli.option;

import io.raccord.catalog.Catalogs;
import io.raccord.intake.Packs;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --rules}: which packs a command reads. */
public final class RulesOption {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "A rule pack, or a folder of packs. Default: the shipped one.")
    private @Nullable Path rules;

    /** The folder that is named, or that the launcher runs from; empty for the packs inside the jar. */
    public Optional<Path> folder() {
        String fromLauncher = System.getProperty("raccord.rules");
        return rules == null ? Optional.ofNullable(fromLauncher).map(Path::of) : Optional.of(rules);
    }

    /**
     * The catalog of the packs.
     *
     * @throws RulesRefusedException when their data do not load
     */
    public Catalogs catalogs() throws IOException {
        Optional<Path> folder = folder();
        RulePacks packs =
                folder.isPresent() ? Packs.read(folder.get(), folder.get().toString()) : Packs.shipped();
        if (!packs.faults().isEmpty()) {
            throw new RulesRefusedException(packs.faults());
        }
        return packs.catalogs();
    }
}
