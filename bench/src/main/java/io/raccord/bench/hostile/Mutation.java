package io.raccord.bench.hostile;

import java.util.List;
import java.util.Random;

/** Seeded changes of a text, of the kinds that break readers. */
final class Mutation {

    private static final List<String> NASTY = List.of(
            "\u0000",
            "\u001b[2J",
            "\u007f",
            "\u009b",
            "\u202e",
            "\ufeff",
            "\\ud800",
            "\"",
            "'",
            "\\",
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            ";",
            "|",
            "&a *a",
            "<<: *b",
            "!!java.net.URL",
            "%00",
            "=CMD()",
            "-1",
            "9999999999999999999",
            "1e400",
            "0777",
            "NaN",
            ".inf",
            "null",
            "true",
            "2026-02-30",
            "é",
            "\uD83D\uDE00",
            "<![CDATA[",
            "&amp;",
            "r=\"99999999999\"",
            "t=\"s\"");

    private final Random random;

    Mutation(long seed) {
        this.random = new Random(seed);
    }

    /** {@code text} with one to three changes. */
    String of(String text) {
        String changed = text;
        for (int i = random.nextInt(3); i >= 0; i--) {
            changed = once(changed);
        }
        return changed;
    }

    private String once(String text) {
        if (text.isEmpty()) {
            return pick();
        }
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(8));
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, from) + text.substring(to);
            case 1 -> text.substring(0, from) + pick() + text.substring(from);
            case 2 -> text.substring(0, from) + pick() + text.substring(to);
            case 3 -> text.substring(0, to) + text.substring(from);
            case 4 -> text.substring(0, from);
            case 5 ->
                text.substring(0, from) + text.substring(from, to).repeat(1 + random.nextInt(500)) + text.substring(to);
            default ->
                text.substring(0, from) + Character.toString(1 + random.nextInt(0xD7FE)) + text.substring(from + 1);
        };
    }

    private String pick() {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    /** A number from 0 to below {@code bound}. */
    int below(int bound) {
        return random.nextInt(bound);
    }
}
