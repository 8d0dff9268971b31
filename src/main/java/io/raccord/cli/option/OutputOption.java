package io.raccord.cli.option;

import io.raccord.cli.terminal.OutputFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code -o}: the file to write instead of standard output. */
public final class OutputOption {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = {"-o", "--output"},
            paramLabel = Labels.FILE)
    private @Nullable Path file;

    /** The file; empty for standard output. */
    public Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /**
     * Writes {@code text} to the file, or prints it.
     *
     * @throws IOException when the file cannot be written; it is then as it was
     */
    public void write(String text) throws IOException {
        if (file == null) {
            Objects.requireNonNull(spec).commandLine().getOut().print(text);
        } else {
            OutputFile.write(file, text);
        }
    }
}
