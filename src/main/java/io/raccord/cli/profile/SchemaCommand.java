package io.raccord.cli.profile;

import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.OutputFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code raccord schema}: the schema of a profile, or of the advice. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema (draft 2020-12) of a profile, or of the advice.",
        mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--advice", description = "Print the schema of the advice, as --format json prints it.")
    private boolean advice;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to FILE, which appears only when complete. Default: standard output.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        String name = advice ? "advice.schema.json" : "profile.schema.json";
        String schema;
        try (InputStream in =
                Objects.requireNonNull(SchemaCommand.class.getResourceAsStream("/io/raccord/" + name), name)) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        if (output == null) {
            Objects.requireNonNull(spec).commandLine().getOut().print(schema);
        } else {
            OutputFile.write(output, schema);
        }
        return ExitStatus.DONE;
    }
}
