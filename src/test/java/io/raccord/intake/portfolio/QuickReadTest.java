package io.raccord.intake.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.batch.BrokenLines;
import io.raccord.laws.PortfolioFile;
import io.raccord.portfolio.DatedProfile;
import io.raccord.problem.ProfileRefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The full parser accepts every profile that the fast path reads, with the same result. */
class QuickReadTest {

    private static final int LINES = Integer.getInteger("quick.lines", 2_000);
    private static final EntryText ENTRY = new EntryText("in.jsonl");
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "1",
            "-1",
            "1.0",
            "1e2",
            "99999999999999999999",
            "\"\"",
            "\"a\"",
            "\"x y\"",
            "[]",
            "{}",
            "[null]",
            "[\"a\",\"a\"]",
            "\"a\\n\"",
            "\"" + "é".repeat(201) + "\"",
            "{\"id\":\"a\"}");

    @TempDir
    Path folder;

    private List<String> lines() throws IOException {
        Path portfolio = folder.resolve("in.jsonl");
        PortfolioFile.write(portfolio, LINES, 77);
        return Files.readAllLines(portfolio);
    }

    private static boolean same(String line) {
        DatedProfile quick = ENTRY.quick(line);
        if (quick == null) {
            return false;
        }
        DatedProfile careful = ENTRY.careful(line);
        assertThat(careful.read().faults()).as(line).isEmpty();
        assertThat(quick.read().profile()).isEqualTo(careful.read().profile());
        assertThat(quick.asOf()).isEqualTo(careful.asOf());
        return true;
    }

    @Test
    void whatIsRightIsReadQuickly() throws IOException {
        assertThat(lines()).allMatch(QuickReadTest::same);
        assertThat(lines())
                .allMatch(line -> same(line.substring(line.indexOf("\"profile\":") + 10, line.length() - 1)));
    }

    @Test
    void whatIsWrongIsReadCarefully() throws IOException {
        int quick = 0;
        for (String line : lines().subList(0, 20)) {
            for (int way = 0; way < BrokenLines.ways(); way++) {
                quick += same(new String(BrokenLines.broken(line, way), StandardCharsets.ISO_8859_1)) ? 1 : 0;
            }
        }
        assertThat(quick).as("that are latin-1, or for a rule to refuse").isEqualTo(2 * 20);
    }

    @Test
    void whatIsChangedAtRandomIsReadTheSame() throws IOException {
        Random random = new Random(1);
        int quick = 0;
        for (String line : lines()) {
            StringBuilder changed = new StringBuilder(line);
            for (int change = random.nextInt(3); change >= 0; change--) {
                change(changed, random);
            }
            try {
                quick += same(changed.toString()) ? 1 : 0;
            } catch (ProfileRefusedException e) {
                throw new AssertionError(changed.toString(), e);
            }
        }
        assertThat(quick).isBetween(1, LINES - 1);
    }

    /** Replaces a value after a colon or comma, or any character. */
    private static void change(StringBuilder line, Random random) {
        int at = random.nextInt(line.length());
        if (random.nextInt(4) == 0) {
            line.setCharAt(at, "{}[],:\"x0\\\u0001é ".charAt(random.nextInt(13)));
            return;
        }
        int colon = line.indexOf(":", at);
        int end = colon < 0 ? -1 : end(line, colon + 1);
        if (end > 0) {
            line.replace(colon + 1, end, VALUES.get(random.nextInt(VALUES.size())));
        }
    }

    private static int end(StringBuilder line, int from) {
        int depth = 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            depth += c == '{' || c == '[' ? 1 : 0;
            if (depth == 0 && (c == ',' || c == '}')) {
                return i;
            }
            depth -= c == '}' || c == ']' ? 1 : 0;
        }
        return -1;
    }
}
