package io.raccord.cli.terminal;

import io.raccord.language.Visible;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.regex.Pattern;

/**
 * Writer to standard output or standard error. Whatever a command prints may hold names and texts of others, so control
 * characters are made visible, except in what Raccord itself styles and in documents that are redirected.
 */
public final class TerminalWriter extends PrintWriter {

    /** What a build server takes for a command: GitHub Actions obeys lines that begin with {@code ::error::} and the like. */
    private static final Pattern COMMAND = Pattern.compile("(?m)^(\\h*):(?=:[A-Za-z][\\w-]*+(\\h[^\\n]*)?::)");

    private static final String SHOWN = "$1\\\\u003a";

    private final Boundary boundary;

    /** @param to where it writes; flushed after each line */
    public TerminalWriter(Writer to, boolean flushed) {
        this(new Boundary(to), flushed);
    }

    private TerminalWriter(Boundary boundary, boolean flushed) {
        super(boundary, flushed);
        this.boundary = boundary;
    }

    /**
     * Prints a document, such as JSON or HTML: as it is, the same bytes as in a file, unless a terminal shows it. There,
     * the escapes of JSON are still JSON.
     */
    public static void document(PrintWriter out, String text) {
        if (Terminal.shown()) {
            out.print(text);
        } else {
            raw(out, text);
        }
    }

    /** Prints text as it is: workflow commands of a build server, which Raccord itself writes. */
    public static void raw(PrintWriter out, String text) {
        if (out instanceof TerminalWriter terminal) {
            terminal.trusted(() -> terminal.print(text));
        } else {
            out.print(text);
        }
    }

    /** Prints text with escape sequences of Raccord itself; what others wrote in it has been made visible. */
    public static void styled(PrintWriter out, String text) {
        raw(out, COMMAND.matcher(text).replaceAll(SHOWN));
    }

    /** Lets everything pass that {@code printing} prints: the help. */
    public void trusted(Runnable printing) {
        boundary.trusted = true;
        try {
            printing.run();
        } finally {
            boundary.trusted = false;
        }
    }

    private static final class Boundary extends FilterWriter {

        private static final boolean CR_LINES = System.lineSeparator().startsWith("\r");

        private boolean trusted;

        Boundary(Writer to) {
            super(to);
        }

        @Override
        public void write(int c) throws IOException {
            write(String.valueOf((char) c));
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            write(new String(text, from, length));
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            write(text.substring(from, from + length));
        }

        @Override
        public void write(String text) throws IOException {
            boolean lineEnd = CR_LINES && text.equals(System.lineSeparator());
            out.write(
                    trusted || lineEnd
                            ? text
                            : COMMAND.matcher(Visible.lines(text)).replaceAll(SHOWN));
        }
    }
}
