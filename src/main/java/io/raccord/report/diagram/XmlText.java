package io.raccord.report.diagram;

import io.raccord.language.Visible;

/** Text as XML 1.0 can hold it, with control characters made visible. */
public final class XmlText {

    private XmlText() {}

    /** {@code text} with a replacement character for every one that XML knows no way to write. */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        Visible.lines(text)
                .codePoints()
                .map(each -> legal(each) ? each : 0xFFFD)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    private static boolean legal(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= 0x20 && character <= 0xD7FF)
                || (character >= 0xE000 && character <= 0xFFFD)
                || character >= 0x10000;
    }
}
