package io.raccord.authoring.check;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.review.RuleCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Parser of the explanation pages of findings, a Markdown resource. */
public final class CodePages {

    private static final String PAGES = "/io/raccord/authoring/codes.md";

    private CodePages() {}

    /** Reads all pages, by code. */
    public static SortedMap<String, RuleCode> all() {
        SortedMap<String, RuleCode> pages = new TreeMap<>();
        for (String section : read().split("\n## ", -1)) {
            Map<String, String> fields = new HashMap<>();
            section.lines().filter(line -> line.startsWith("- ")).forEach(line -> {
                int colon = line.indexOf(": ");
                fields.put(line.substring(2, colon), line.substring(colon + 2).strip());
            });
            if (!fields.isEmpty()) {
                String code = section.lines().findFirst().orElseThrow().strip();
                pages.put(
                        code,
                        new RuleCode(
                                code,
                                new Text(field(fields, "en"), french(fields, "fr")),
                                new Text(field(fields, "why"), french(fields, "pourquoi")),
                                field(fields, "wrong"),
                                field(fields, "right")));
            }
        }
        return pages;
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static String french(Map<String, String> fields, String name) {
        return Language.FR.typeset(field(fields, name));
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(CodePages.class.getResourceAsStream(PAGES), PAGES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
