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

/** {@code raccord schema}: the schema of a profile. */
@Command(name = "schema", mixinStandardHelpOptions = true)
public final class SchemaCommand implements Callable<Integer> {

    @Mixin
    private final OutputOption output = new OutputOption();

    @Override
    public Integer call() throws IOException {
        String schema;
        try (InputStream in = Objects.requireNonNull(
                SchemaCommand.class.getResourceAsStream("/io/raccord/profile.schema.json"), "profile.schema.json")) {
            schema = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        output.write(schema);
        return ExitStatus.DONE;
    }
}
