package io.raccord.report.text;

import io.raccord.language.Visible;
import org.apache.commons.text.WordUtils;
import org.jspecify.annotations.Nullable;

/** Text for a terminal that grows: what is appended cannot control the terminal, only the styles chosen here can. */
final class TerminalText {

    private final StringBuilder out = new StringBuilder();
    private final boolean colour;

    TerminalText(boolean colour) {
        this.colour = colour;
    }

    TerminalText append(String text) {
        out.append(Visible.of(text));
        return this;
    }

    TerminalText line() {
        out.append('\n');
        return this;
    }

    /** Appends {@code text} in the style {@code code}; plain when that is null, or without colour. */
    TerminalText styled(@Nullable String code, String text) {
        return code == null || !colour ? append(text) : begin(code).append(text).end();
    }

    /** Appends {@code text} in lines of {@code width}, all in the style {@code code}, those after the first indented. */
    TerminalText wrapped(@Nullable String code, String indent, String text, int width) {
        String lines = WordUtils.wrap(Visible.of(text), width, "\n" + indent, true);
        if (code == null || !colour) {
            out.append(lines);
            return this;
        }
        begin(code).out.append(lines);
        return end();
    }

    /** Appends {@code text} where {@code used} characters of the line are used, further lines indented. */
    TerminalText hanging(int used, String indent, String text, int width) {
        String filler = "x".repeat(Math.max(1, used - indent.length() - 1));
        String lines = WordUtils.wrap(filler + " " + Visible.of(text), width - indent.length(), "\n" + indent, true);
        String rest = lines.substring(filler.length());
        out.append(rest.startsWith(" ") ? rest.substring(1) : rest);
        return this;
    }

    private TerminalText begin(String code) {
        out.append("\u001B[").append(code).append('m');
        return this;
    }

    private TerminalText end() {
        out.append("\u001B[0m");
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
