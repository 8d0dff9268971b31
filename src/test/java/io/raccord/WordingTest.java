package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.language.Text;
import io.raccord.rulebook.Rule;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Style check: messages and rule texts contain no words that read as translated. */
class WordingTest {

    private static final Pattern TRANSLATED = Pattern.compile(
            "\\b(stands?|lies?|beside|besides|tells?|whoever|anew|of which|of whom|as soon|is at it|take it away"
                    + "|comes? of|is stated so)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORMER_FRENCH = Pattern.compile(
            "réseaux? étendus?|réseau universel|échange de cloud|référence \\(?SKU|hachage MD5|publier un itinéraire"
                    + "|itinéraire|indiquée? ainsi|muette|basée? sur l’itinéraire",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> BUNDLES =
            List.of("cli/messages", "problem/faults", "report/labels", "authoring/results", "intake/template");

    private static final List<String> DOCUMENTATION = List.of(
            "README.md",
            "CONTRIBUTING.md",
            "CHANGELOG.md",
            "NOTICE",
            "docs/architecture.md",
            "docs/batch.md",
            "docs/catalog.md",
            "docs/embedding.md",
            "docs/explain.md",
            "docs/mutants.md",
            "docs/performance.md",
            "docs/spark.md",
            "docs/values.md",
            "docs/writing-rules.md");

    @Test
    void englishReadsAsWrittenInEnglish() throws Exception {
        assertThat(texts("en")).allSatisfy((where, text) -> assertThat(text).doesNotContainPattern(TRANSLATED));
    }

    @Test
    void frenchUsesTheWordsOfTheField() throws Exception {
        assertThat(texts("fr")).allSatisfy((where, text) -> assertThat(text).doesNotContainPattern(FORMER_FRENCH));
    }

    @Test
    void pagesOfThePackReadAsWrittenInEnglish() throws Exception {
        try (Stream<Path> pages = Files.list(Shipped.RULES.resolve("expressroute"))) {
            assertThat(pages.filter(page -> page.toString().endsWith(".md")))
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContainPattern(TRANSLATED));
        }
    }

    @Test
    void documentationReadsAsWrittenInEnglish() throws Exception {
        try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            assertThat(Stream.concat(DOCUMENTATION.stream().map(Path::of), decisions))
                    .allSatisfy(page -> assertThat(Files.readString(page)).doesNotContainPattern(TRANSLATED));
        }
    }

    /** All messages and rule texts in {@code language}, keyed by location. */
    private static Map<String, String> texts(String language) throws Exception {
        Map<String, String> texts = new TreeMap<>();
        for (String bundle : BUNDLES) {
            Properties properties = new Properties();
            String resource = "/io/raccord/" + bundle + "_" + language + ".properties";
            try (InputStream in = Objects.requireNonNull(WordingTest.class.getResourceAsStream(resource), resource)) {
                properties.load(in);
            }
            properties.forEach((key, value) -> texts.put(bundle + " " + key, String.valueOf(value)));
        }
        for (Rule rule : Shipped.KNOWLEDGE.rules()) {
            for (Text text : List.of(rule.title(), rule.because(), rule.concludes())) {
                String written = language.equals("en") ? text.en() : text.fr();
                texts.merge(rule.id(), written, (one, other) -> one + "\n" + other);
            }
        }
        Shipped.PACKS
                .words()
                .vocabularies()
                .forEach((vocabulary, words) -> words.forEach(
                        (id, word) -> texts.put(vocabulary + "/" + id, language.equals("en") ? word.en() : word.fr())));
        return texts;
    }
}
