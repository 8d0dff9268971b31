package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The Windows launcher, {@code raccord.cmd}, behaves like {@code raccord}. */
class LauncherTest {

    private static final Pattern SHELL_COMMENT = Pattern.compile("(?m)^ *#.*$");
    private static final Pattern BATCH_COMMENT = Pattern.compile("(?m)^rem .*$");
    private static final Pattern BATCH_VARIABLE =
            Pattern.compile("%%~\\$\\w+:\\w|%%?~?\\w+:[^%=]*=%|%\\w+:~[0-9,]+%|%%~?[a-z]+|%\\w+%|%~[a-z0-9]+|%\\*");

    private final String shell;
    private final String batch;

    LauncherTest() throws IOException {
        shell = SHELL_COMMENT.matcher(Files.readString(Path.of("raccord"))).replaceAll("");
        batch = BATCH_COMMENT
                .matcher(Files.readString(Path.of("raccord.cmd")).replace("\r\n", "\n"))
                .replaceAll("");
    }

    @Test
    void optionsOfTheJvmAreTheSame() {
        List<String> options = options(shell);
        assertThat(options).hasSizeGreaterThan(20).contains("-Draccord.rules=", "-Dfile.encoding=UTF-8");
        assertThat(options(batch)).containsExactlyElementsOf(options);
    }

    @Test
    void optionsOfTheUserFollowTheTunedOnes() {
        assertThat(shell).contains("$quiet $tuning ${RACCORD_JAVA_OPTS:-} -XX:-UsePerfData -D");
        assertThat(batch).contains("%quiet% %tuning% %RACCORD_JAVA_OPTS% -XX:-UsePerfData -D");
    }

    @Test
    void valuesOfTheOptionsAreTheSame() {
        assertThat(shell)
                .contains("-Draccord.rules=\"$home/rules\"", "advise \"$home/facts-samples/mixed-sites.yaml\"")
                .contains("printf %s \"$home/target/raccord.jar\"", "in \"$home\"/target/lib/*.jar;")
                .contains("archive=$home/target/raccord.jsa-$major-");
        assertThat(batch)
                .contains("\"-Draccord.rules=%root%\\rules\"", "advise \"%root%\\facts-samples\\mixed-sites.yaml\"")
                .contains("\"class_path=%root%\\target\\raccord.jar;%root%\\target\\lib\\*\"")
                .contains("\"name=raccord.jsa-%version%-", "\"archive=%root%\\target\\%name%\"");
    }

    @Test
    void mainClassIsTheSame() {
        List<String> classes = all("io\\.raccord\\.[\\w.]+", shell);
        assertThat(classes).hasSize(2).allMatch(each -> each.equals("io.raccord.cli.Raccord"));
        assertThat(all("io\\.raccord\\.[\\w.]+", batch)).containsExactlyElementsOf(classes);
        assertThat(shell).contains("io.raccord.cli.Raccord \"$@\"");
        assertThat(batch).contains("io.raccord.cli.Raccord %*\n");
    }

    @Test
    void commandsThatAreTunedAreTheSame() {
        String cases = all("(?<=\n  )'batch .*(?=\\) tuning=-XX:\\+UseParallelGC ;;)", shell)
                .get(0);
        List<String> tuned = all("'[^']+'", cases).stream()
                .map(each -> each.replace("'", "").strip())
                .toList();
        assertThat(tuned).containsExactly("batch", "rules diff", "rules test");
        assertThat(all("(?<=\nif \"%~1(?: %~2)?\"==\")[^\"]+(?=\" goto tuned)", batch))
                .containsExactlyElementsOf(tuned);
        assertThat(List.of("Tiered", "CICompilerCount")).allSatisfy(each -> {
            assertThat(shell).contains("*" + each + "*");
            assertThat(batch).contains("if not \"%given:" + each + "=%\"==\"%given%\" goto tuned");
        });
    }

    @Test
    void messagesAreTheSame() {
        List<String> messages = all("(?<=echo \")raccord: [^\"]+(?=\" >&2)", shell);
        assertThat(messages).hasSize(7);
        assertThat(all("(?<=\n>&2 echo )raccord: .+", batch))
                .map(each -> each.replaceAll("\"?%(log|java|version)%\"?", "\\$$1"))
                .containsExactlyElementsOf(messages.stream()
                        .filter(each -> !each.contains("read-only"))
                        .toList());
    }

    @Test
    void environmentAndMavenAreTheSame() {
        assertThat(new TreeSet<>(all("RACCORD_\\w+|JAVA_HOME", batch)))
                .isEqualTo(new TreeSet<>(all("RACCORD_\\w+|JAVA_HOME", shell)));
        assertThat(shell).contains("./mvnw --batch-mode -DskipTests package");
        assertThat(batch).contains("call \"%root%\\mvnw.cmd\" --batch-mode -DskipTests package");
    }

    @Test
    void lineEndsAreThoseOfWindows() throws IOException {
        assertThat(Files.readAllLines(Path.of(".gitattributes"))).contains("*.cmd text eol=crlf");
        String whole = Files.readString(Path.of("raccord.cmd"));
        assertThat(whole.replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(whole).endsWith("\r\n").matches("\\p{ASCII}*");
        assertThat(Files.readString(Path.of("raccord"))).doesNotContain("\r");
    }

    @Test
    void everyLineIsQuotedInPairsAndEveryPathIsQuoted() {
        for (String line : batch.lines().toList()) {
            String text = line.replace(":\"=%", "");
            assertThat(text.chars().filter(each -> each == '"').count() % 2)
                    .as(line)
                    .isZero();
            String unquoted = text.replaceAll("\"[^\"]*\"", "");
            assertThat(unquoted).as(line).doesNotContain("\\").doesNotContain("%root%", "%java%", "%log%", "%made%");
            assertThat(unquoted.replaceAll("[^(]", "")).as(line).hasSameSizeAs(unquoted.replaceAll("[^)]", ""));
            assertThat(BATCH_VARIABLE.matcher(line).replaceAll(""))
                    .as("each percent sign belongs to a variable: " + line)
                    .doesNotContain("%");
        }
    }

    @Test
    void everyJumpHasItsLabel() {
        assertThat(new TreeSet<>(all("(?<=goto )\\w+", batch))).isSubsetOf(all("(?<=\n:)\\w+(?=\n)", batch));
    }

    @Test
    void exitStatusIsThatOfTheJvm() {
        assertThat(batch).endsWith("""
                  -cp "%class_path%" io.raccord.cli.Raccord %*
                set "status=%errorlevel%"
                if defined page chcp %page% >nul 2>&1
                exit /b %status%
                """);
    }

    /** The JVM options in the script, sorted, each truncated at its first variable. */
    private static List<String> options(String script) {
        return all("(?<![\\w/-])-[XD][A-Za-z][\\w:+.=-]*", script).stream()
                .sorted()
                .toList();
    }

    private static List<String> all(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(each -> each.group()).toList();
    }
}
