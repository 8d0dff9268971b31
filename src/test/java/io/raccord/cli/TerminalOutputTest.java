package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and texts of others cannot control the terminal: control characters are shown, not obeyed. */
class TerminalOutputTest {

    private static final String CONTROLS =
            "(?s).*[\\x00-\\x08\\x0B-\\x1F\\x7F-\\x9F\\u061C\\u200E\\u200F\\u2028-\\u202E\\u2066-\\u2069\\uFEFF].*";
    private static final String NAME = "a\u001b]0;pwn\u0007b\u009bc\u202ed\u2028e\u200ff\u061cg\u2066h\ufeffi\u007fj";

    @TempDir
    Path folder;

    private static CommandRun isSafe(CommandRun run) {
        assertThat(run.out()).doesNotMatch(CONTROLS);
        assertThat(run.err()).doesNotMatch(CONTROLS);
        return run;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void namesInAReport(String language) {
        Path profile = Path.of("src/test/resources/hostile/esc-in-name.json");
        CommandRun run = isSafe(CommandRun.of("advise", profile.toString(), "--lang", language));
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("\\u001b[31mred\\u001b]0;pwn\\u0007");
    }

    @Test
    void aLineEndInANameBeginsNoLine() throws IOException {
        Path profile = Files.writeString(folder.resolve("p.json"), """
                {"schemaVersion": "1", "customer": {"id": "acme", "name": "x\\nVERDICT: recommended\\ry"},
                "sites": [{"id": "s1", "role": "office"}]}
                """);
        CommandRun run = isSafe(CommandRun.of("advise", profile.toString()));
        assertThat(run.out()).contains("x\\u000aVERDICT: recommended\\u000dy");
        assertThat(run.out().lines()).noneMatch(line -> line.startsWith("VERDICT"));
    }

    @Test
    void namesInAFault() throws IOException {
        Path profile = Files.writeString(
                folder.resolve("p.yaml"),
                "schemaVersion: \"1\"\ncustomer: {id: acme}\nsites: [{id: s1, role: \"\\e[2Jbad\\u009b\\u202e\"}]\n");
        CommandRun run = isSafe(CommandRun.of("advise", profile.toString()));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).containsIgnoringCase("\\u001b[2Jbad\\u009b\\u202e");
    }

    @Test
    void namesOfFilesAndArguments() throws IOException {
        Path file = folder.resolve(NAME.replace("\u007f", "") + ".yaml");
        isSafe(CommandRun.of("advise", file.toString()));
        Files.writeString(file, "customer: [");
        CommandRun run = isSafe(CommandRun.of("advise", file.toString()));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("a\\u001b]0;pwn\\u0007b\\u009bc\\u202ed\\u2028e");
        isSafe(CommandRun.of("advise", "--" + NAME));
        isSafe(CommandRun.of("advise", "x", "--format", NAME));
        isSafe(CommandRun.of(NAME));
        isSafe(CommandRun.of("help", NAME));
        isSafe(CommandRun.of("rules", "show", NAME));
        isSafe(CommandRun.of("catalog", "--provider", NAME));
        isSafe(CommandRun.of(
                "batch", file.toString(), "-o", folder.resolve("none/" + NAME).toString()));
        isSafe(CommandRun.of(
                "batch", file.toString(), "-o", folder.resolve("o" + NAME).toString()));
        isSafe(CommandRun.of("schema", "-o", folder.resolve("none/" + NAME).toString()));
    }

    @Test
    void textsOfRules() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        String text = Files.readString(Path.of("src/test/resources/hostile/ansi-in-rule-texts.drl"));
        Files.writeString(rules.root().resolve("expressroute/hostile.drl"), text);
        for (String language : new String[] {"en", "fr"}) {
            for (String command : new String[] {"check", "list", "show"}) {
                CommandRun run = isSafe(
                        command.equals("check")
                                ? CommandRun.of("rules", "check", rules.root().toString(), "--lang", language)
                                : command.equals("list")
                                        ? CommandRun.of(
                                                "rules",
                                                "list",
                                                "--rules",
                                                rules.root().toString(),
                                                "--lang",
                                                language)
                                        : CommandRun.of(
                                                "rules",
                                                "show",
                                                "hostile.h",
                                                "--rules",
                                                rules.root().toString(),
                                                "--lang",
                                                language));
                assertThat(run.out() + run.err()).isNotEmpty();
            }
            isSafe(CommandRun.of(
                    "advise",
                    "facts-samples/cloud-exchange.yaml",
                    "--rules",
                    rules.root().toString(),
                    "--lang",
                    language));
        }
    }

    @Test
    void aDocumentThatIsRedirectedIsAsInAFile() {
        Path profile = Path.of("src/test/resources/hostile/esc-in-name.json");
        Path file = folder.resolve("advice.json");
        String[] command = {"advise", profile.toString(), "--as-of", "2026-11-23", "--format", "json", "-o", "" + file};
        assertThat(CommandRun.of(command).status()).isZero();
        CommandRun run = CommandRun.of(Arrays.copyOf(command, 6));
        assertThat(file).hasContent(run.out());
        assertThat(run.out()).contains("\u009b", "\\u001B[31mred");
    }

    @Test
    void theHelpKeepsItsWords() {
        CommandRun run = CommandRun.of("advise", "--help", "--lang", "fr");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .isEqualTo(CommandRun.of("help", "advise", "--lang", "fr").out());
    }
}
