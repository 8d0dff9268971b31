package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/writing-rules.md, step by step, on a copy of the rules: every command runs, every edit applies. */
class WritingRulesPageTest {

    private static final Pattern STEP =
            Pattern.compile("`my-rules/([^`]+)`|```(sh|old|new)(?: status=(\\d))?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    Path folder;

    private int commands;
    private int edits;

    @Test
    void everyStepRuns() throws IOException {
        String file = "";
        String old = "";
        Matcher step = STEP.matcher(Files.readString(Path.of("docs/writing-rules.md")));
        while (step.find()) {
            if (step.group(1) != null) {
                file = step.group(1);
            } else if (step.group(2).equals("old")) {
                old = step.group(4);
            } else if (step.group(2).equals("new")) {
                edit(folder.resolve("my-rules").resolve(file), old, step.group(4));
            } else {
                for (String line : step.group(4).lines().toList()) {
                    run(line, step.group(3) == null ? 0 : Integer.parseInt(step.group(3)));
                }
            }
        }
        assertThat(commands).isEqualTo(9);
        assertThat(edits).isEqualTo(5);
        assertThat(folder.resolve("book/fr/checks-lines.html")).content().contains("Examiner la ligne du site");
    }

    private void edit(Path file, String old, String replacement) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        Files.writeString(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
        edits++;
    }

    private void run(String line, int status) throws IOException {
        if (line.equals("cp -r rules my-rules")) {
            RulesFolder.copyTo(folder.resolve("my-rules"));
            return;
        }
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(line);
        while (word.find()) {
            String each = word.group(1) == null ? word.group(2) : word.group(1);
            words.add(
                    each.equals("my-rules") || each.equals("book")
                            ? folder.resolve(each).toString()
                            : each);
        }
        assertThat(words.remove(0)).isEqualTo("./raccord");
        CommandRun run = CommandRun.of(words.toArray(String[]::new));
        assertThat(run.status()).as(line + "\n" + run.err()).isEqualTo(status);
        assertThat(run.out()).as(line).isNotBlank();
        commands++;
    }
}
