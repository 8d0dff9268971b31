package io.raccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Generator of a larger rule base: the shipped rules and packs of copies with other ids, each with one more condition
 * that is true for other customers only.
 */
final class GrownRules {

    private static final Pattern RULE = Pattern.compile("(?m)^rule \"(.*)\"$");
    private static final Pattern ID = Pattern.compile("@id\\(\"(.*?)\"\\)");
    private static final int OTHER_BANDWIDTH = 9_000_000;

    private GrownRules() {}

    /** Writes {@code rules} to {@code grown}, {@code times} times in total; returns the number of rules. */
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
