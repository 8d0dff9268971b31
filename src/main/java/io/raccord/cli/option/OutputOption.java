package io.raccord.cli.option;

import io.raccord.cli.terminal.TerminalWriter;
import io.raccord.output.OutputFile;
import io.raccord.output.RunFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code -o}: the file to write instead of standard output. */
public final class OutputOption {

    /** Formats by extensions that are not their names. */
    private static final Map<String, String> EXTENSIONS = Map.of("txt", "text", "htm", "html", "markdown", "md");

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
     * The format to write: {@code given}, else the one that the name of the file ends with, else {@code usual}.
     *
     * @param given the option {@code --format}; null without one
     * @param usual the format when the name means none
     * @param <F> the formats
     */
    public <F extends Enum<F>> F format(@Nullable F given, F usual) {
        if (given != null || file == null) {
            return given == null ? usual : given;
        }
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String extension = name.substring(name.lastIndexOf('.') + 1);
        String format = EXTENSIONS.getOrDefault(extension, extension);
        return Arrays.stream(usual.getDeclaringClass().getEnumConstants())
                .filter(each -> name.contains(".") && each.name().equalsIgnoreCase(format))
                .findFirst()
                .orElse(usual);
    }

    /**
     * Checks, before any work, that the file can be written and that the command does not read it.
     *
     * @param inputs what the command reads
     * @throws io.raccord.output.OutputRefusedException when it is not to be written
     * @throws IOException when it cannot be examined
     */
    public void check(Collection<Path> inputs) throws IOException {
        if (file != null) {
            check(file, inputs);
        }
    }

    /** Checks {@code file} in the same way. */
    public static void check(Path file, Collection<Path> inputs) throws IOException {
        new RunFiles().writes(OutputFile.examine(file).file()).check(inputs);
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

    /**
     * Writes {@code text} to the file, or prints it as a document, such as JSON or HTML.
     *
     * @throws IOException when the file cannot be written; it is then as it was
     */
    public void writeDocument(String text) throws IOException {
        if (file == null) {
            TerminalWriter.document(Objects.requireNonNull(spec).commandLine().getOut(), text);
        } else {
            OutputFile.write(file, text);
        }
    }
}
