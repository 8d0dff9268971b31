package io.raccord.cli.help;

import java.util.List;
import java.util.Locale;

/** Writer of troff source in the macros of man(7). No text is read as a request or an escape. */
final class Roff {

    private static final String MANUAL = "1";

    private final StringBuilder source = new StringBuilder();

    /** Begins a page of {@code name} in {@code manual}. */
    void title(String name, String manual) {
        macro("TH", name.toUpperCase(Locale.ROOT), MANUAL, "", "Raccord", manual);
        source.append(".nh\n.ad l\n");
    }

    void section(String heading) {
        macro("SH", heading);
    }

    void subsection(String heading) {
        macro("SS", heading);
    }

    /** Adds a line to the paragraph. */
    void line(String text) {
        source.append(escape(text)).append('\n');
    }

    /** Adds a paragraph; an indented line, such as an example, stays as it is. */
    void text(String text) {
        if (text.startsWith("  ")) {
            source.append(".PP\n.nf\n").append(escape(text)).append("\n.fi\n");
        } else {
            source.append(".PP\n");
            line(text);
        }
    }

    /** Adds a term with its explanation. */
    void entry(String term, List<String> explanation) {
        source.append(".TP\n.B ").append(quote(term)).append('\n');
        explanation.forEach(this::line);
    }

    /** The source so far. */
    String source() {
        return source.toString();
    }

    private void macro(String name, String... arguments) {
        source.append('.').append(name);
        for (String argument : arguments) {
            source.append(' ').append(quote(argument));
        }
        source.append('\n');
    }

    private static String quote(String argument) {
        return '"' + escape(argument).replace("\"", "\\(dq") + '"';
    }

    /**
     * Neither a leading dot nor an apostrophe is a request; a hyphen is one to copy, not a typographic one; the source is
     * ASCII, which every troff reads.
     */
    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.startsWith(".") || text.startsWith("'") ? "\\&" : "");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> escaped.append("\\e");
                case '-' -> escaped.append("\\-");
                case '\u00a0', '\u202f' -> escaped.append("\\ ");
                default -> escaped.append(c < 0x80 ? Character.toString(c) : "\\[u%04X]".formatted(c));
            }
        });
        return escaped.toString();
    }
}
