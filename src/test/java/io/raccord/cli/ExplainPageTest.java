package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/explain.md shows what its commands print. */
class ExplainPageTest {

    private static final Pattern SHOWN =
            Pattern.compile("```sh\n\\./raccord ([^\n]*)\n```\n\n```text\n(.*?)```", Pattern.DOTALL);

    @Test
    void theOutputsAreThoseOfTheCommands() throws IOException {
        Matcher shown = SHOWN.matcher(Files.readString(Path.of("docs/explain.md")));
        int commands = 0;
        while (shown.find()) {
            commands++;
            CommandRun run = CommandRun.of(shown.group(1).split(" ", -1));
            assertThat(run.out()).as(run.err()).isEqualTo(shown.group(2));
        }
        assertThat(commands).isEqualTo(2);
    }
}
