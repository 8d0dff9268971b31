package io.raccord.rulebook;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source text of a rule.
 *
 * @param whole the whole rule, from {@code rule} to {@code end}
 * @param conditions the text between {@code when} and {@code then}
 * @param consequence the text between {@code then} and {@code end}
 */
public record RuleText(String whole, String conditions, String consequence) {

    private static final Pattern PARAMETER =
            Pattern.compile("\\bParameter\\s*\\(\\s*id\\s*==\\s*\"([^\"]+)\"\\s*(\\+)?");

    /** Extracts the text of {@code rule} from {@code file}, the file that contains it. */
    public static RuleText of(RuleFile file, Rule rule) {
        String text = file.text();
        int name = offset(text, rule.place().line(), rule.place().column());
        int start = Math.max(0, text.lastIndexOf("rule", name));
        int when = RuleTokens.word(text, "when", name);
        int then = RuleTokens.word(text, "then", when);
        int end = RuleTokens.word(text, "end", then);
        return new RuleText(
                text.substring(start, Math.min(text.length(), end + "end".length())),
                between(text, when + "when".length(), then),
                between(text, then + "then".length(), end));
    }

    /** The ids in {@code known} of the parameters that the conditions read, sorted. */
    public List<String> parameters(Iterable<String> known) {
        TreeSet<String> read = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(conditions);
        while (matcher.find()) {
            String id = matcher.group(1);
            boolean begins = matcher.group(2) != null;
            known.forEach(each -> {
                if (begins ? each.startsWith(id) : each.equals(id)) {
                    read.add(each);
                }
            });
        }
        return List.copyOf(read);
    }

    private static String between(String text, int from, int to) {
        return text.substring(Math.min(from, text.length()), Math.max(Math.min(from, text.length()), to))
                .stripIndent()
                .strip();
    }

    private static int offset(String text, int line, int column) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return Math.min(text.length(), text.offsetByCodePoints(at, column - 1));
    }
}
