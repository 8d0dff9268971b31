package io.raccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The shipped rules, and packs of copies beside them: the same rules under other ids, each with one more condition that
 * holds for other customers only.
 */
final class GrownRules {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.*)\"$");
    private static final Pattern ID = Pattern.compile("@id\\(\"(.*?)\"\\)");
    private static final int OTHER_BANDWIDTH = 9_000_000;

    private GrownRules() {}

    /** Writes to {@code grown} the rules of {@code rules}, {@code times} in all; returns how many there are. */
    static int write(Path rules, Path grown, int times) throws IOException {
        RulesCopy.of(rules, grown);
        Path pack = rules.resolve("expressroute");
        List<Path> themes;
        try (Stream<Path> files = Files.list(pack)) {
            themes = files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        }
        int count = 0;
        for (Path theme : themes) {
            String text = Files.readString(theme);
            count += (int) RULE.matcher(text).results().count();
            for (int copy = 2; copy <= times; copy++) {
                Path folder = Files.createDirectories(grown.resolve("copy" + copy));
                Files.writeString(folder.resolve(theme.getFileName()), copy(text, copy));
            }
        }
        return count * times;
    }

    private static String copy(String text, int copy) {
        String named = RULE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("rule \"" + found.group(1) + " (" + copy + ")\""));
        String known = ID.matcher(named)
                .replaceAll(found -> Matcher.quoteReplacement("@id(\"" + found.group(1) + ".copy" + copy + "\")"));
        return known.replace("package io.raccord.rules.expressroute", "package io.raccord.rules.copy" + copy)
                .replace("\nwhen\n", "\nwhen\n  Requirements( bandwidthMbps == " + (OTHER_BANDWIDTH + copy) + " )\n");
    }
}
