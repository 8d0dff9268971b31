package io.raccord.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Page with generated parts, each between {@code <!-- bench:NAME -->} and {@code <!-- /bench -->}. */
final class Page {

    private static final String END = "<!-- /bench -->";

    private final Path file;

    Page(Path file) {
        this.file = file;
    }

    /**
     * Replaces the part {@code name} by {@code content}.
     *
     * @throws IllegalArgumentException if the page has no such part
     */
    void replace(String name, String content) throws IOException {
        String page = Files.readString(file);
        String begin = "<!-- bench:" + name + " -->";
        int from = page.indexOf(begin);
        int to = from < 0 ? -1 : page.indexOf(END, from);
        if (to < 0) {
            throw new IllegalArgumentException(file + " has no part between " + begin + " and " + END);
        }
        String before = page.substring(0, from + begin.length());
        Files.writeString(file, before + "\n" + content.strip() + "\n" + page.substring(to));
    }
}
