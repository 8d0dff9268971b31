package io.raccord.cli.terminal;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/** How many columns of a terminal a text takes. */
public final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE =
            Set.of(UnicodeScript.HAN, UnicodeScript.HANGUL, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    private DisplayWidth() {}

    /** Marks and format characters take none, East Asian characters two, all others one. */
    public static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> WIDE.contains(UnicodeScript.of(c)) || (c >= 0xFF01 && c <= 0xFF60) ? 2 : 1;
        };
    }
}
