package io.raccord.cli.profile;

import io.raccord.cli.option.OutputOption;
import io.raccord.cli.terminal.ExitStatus;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code raccord schema}: the schema of a profile, or of the advice. */
@Command(name = "schema", mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    @Option(names = "--advice")
    private boolean advice;

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws IOException {
        String name = advice ? "advice.schema.json" : "profile.schema.json";
        String schema;
        try (InputStream in =
                Objects.requireNonNull(SchemaCommand.class.getResourceAsStream("/io/raccord/" + name), name)) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        output.write(schema);
        return ExitStatus.DONE;
    }
}
