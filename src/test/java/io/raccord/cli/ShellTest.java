package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.raccord.language.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command gives to a shell: completion and manual pages. */
class ShellTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            raccord ''                          | advise batch catalog completion help man profile rules schema watch whatif why
            raccord rules d                     | diff doc
            raccord advise --form               | --format
            raccord advise --format ''          | html json md pdf svg text
            raccord advise x --lang ''          | en fr
            raccord catalog pro                 | providers
            raccord rules diff --as             | --as-of --asOf
            raccord completion ''               | bash zsh
            """)
    void bashCompletesCommandsOptionsAndValues(String typed, String offered) throws Exception {
        assumeThat(BASH).exists();
        Path script = Files.writeString(
                folder.resolve("raccord.bash"),
                CommandRun.of("completion", "bash").out());
        assertThat(bash("-n", script.toString())).isEmpty();
        String complete =
                "source %s; compopt() { :; }; COMP_WORDS=(%s); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); COMPREPLY=();"
                        + " _complete_raccord 2>&1; printf '%%s\\n' \"${COMPREPLY[@]}\"";
        assertThat(bash("-c", complete.formatted(script, typed)).lines().map(String::strip))
                .containsExactlyInAnyOrder(offered.split(" "));
    }

    @Test
    void zshReadsTheScriptOfBash() {
        String zsh = CommandRun.of("completion", "zsh").out();
        assertThat(zsh).startsWith("#compdef raccord\n").contains("bashcompinit");
        assertThat(zsh).endsWith(CommandRun.of("completion", "bash").out());
        assertThat(CommandRun.of("completion", "fish").errors().get(0))
                .isEqualTo("SHELL: unknown value fish; use one of: bash, zsh");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theManualShowsEveryCommandAndOption(String language) {
        String page = CommandRun.of("man", "--lang", language).out();
        assertThat(page).startsWith(".TH \"RACCORD\" \"1\"").doesNotContain("bundle:", "%n", "\u00a0");
        assertThat(page.lines().filter(line -> line.startsWith(".S")))
                .contains(
                        Language.FR.code().equals(language) ? ".SH \"CODE DE RETOUR\"" : ".SH \"EXIT STATUS\"",
                        ".SS \"raccord advise\"",
                        ".SS \"raccord rules test\"",
                        ".SS \"raccord catalog refresh\"");
        assertThat(page)
                .contains(".B \"\\-\\-mutate\"")
                .contains(language.equals("fr") ? ".B \"\\-\\-theme TH\\[u00C8]ME\"" : ".B \"\\-\\-theme THEME\"");
        assertThat(page.chars()).as("ASCII").allMatch(c -> c < 0x80);
        assertThat(page.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .as("requests")
                .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|B|nf|fi|nh|ad)( .*)?"));
        assertThat(page.replaceAll("\\\\([-e& ]|\\(dq|\\[u[0-9A-F]{4,5}])", ""))
                .as("backslashes that are no escape, hyphens")
                .doesNotContain("\\", "-");
    }

    @Test
    void aCommandHasItsOwnPage() {
        assertThat(CommandRun.of("man", "rules", "diff").out().lines().limit(5))
                .contains(".TH \"RACCORD\\-RULES\\-DIFF\" \"1\" \"\" \"Raccord\" \"Raccord manual\"", ".SH \"NAME\"");
        assertThat(CommandRun.of("man", "rules", "dif").errors().get(0))
                .isEqualTo("dif: unknown command; did you mean diff?");
    }

    private static String bash(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(BASH.toString(), "--norc"));
        command.addAll(List.of(arguments));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        bash.getOutputStream().close();
        String out = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return out;
    }
}
