package io.raccord.authoring;

import io.raccord.language.Language;
import io.raccord.language.Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A page on one kind of finding.
 *
 * @param code as findings name it
 * @param what what is wrong
 * @param why why it matters
 * @param wrong an example with the mistake
 * @param right the same without
 */
public record RuleCode(String code, Text what, Text why, String wrong, String right) {

    private static final String PAGES = "codes.md";

    /** Every page, by code. */
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
                                new Text(field(fields, "en"), field(fields, "fr")),
                                new Text(field(fields, "why"), field(fields, "pourquoi")),
                                field(fields, "wrong"),
                                field(fields, "right")));
            }
        }
        return pages;
    }

    /** The page as text, ended by a line end. */
    public String text(Language language) {
        boolean french = language == Language.FR;
        return code + "\n\n" + what.in(language) + "\n" + why.in(language) + "\n\n"
                + (french ? "faux :  " : "wrong:  ") + wrong + "\n"
                + (french ? "juste : " : "right:  ") + right + "\n";
    }

    private static String field(Map<String, String> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(RuleCode.class.getResourceAsStream(PAGES), PAGES)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
