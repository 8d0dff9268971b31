package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.report.Format;
import io.raccord.rulebook.Rule;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report in one language contains no sentence in the other. */
class LanguageTest {

    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is not|whether|which|stated|answer|needs|why not|an)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FRENCH =
            Pattern.compile("\\b(le|les|une|est|pourquoi|aucun|n’est|réponse|avec)\\b", Pattern.CASE_INSENSITIVE);

    /** Pattern of the ids of rules and checks, which are the same in all languages. */
    private static final String IDS = Stream.concat(
                    Shipped.KNOWLEDGE.rules().stream().map(Rule::id),
                    Shipped.KNOWLEDGE.rules().stream()
                            .map(rule -> rule.id().replaceFirst("^FC\\.", "").replaceFirst("\\..*", "")))
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));

    @Test
    void reportsKeepToTheirLanguage() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("facts-samples"))) {
            for (Path sample : files.filter(Files::isRegularFile).toList()) {
                for (Format format : List.of(Format.TEXT, Format.MD)) {
                    assertThat(words(sample, Language.FR, format)).doesNotContainPattern(ENGLISH);
                    assertThat(words(sample, Language.EN, format)).doesNotContainPattern(FRENCH);
                }
            }
        }
    }

    /** The report without sources, which have English titles, and without names given by the customer. */
    private static String words(Path sample, Language language, Format format) throws Exception {
        LocalDate asOf = sample.toString().contains("2017") ? LocalDate.of(2017, 6, 15) : LocalDate.of(2026, 11, 23);
        try (InputStream in = Files.newInputStream(sample)) {
            AdvicePipeline advisor = Shipped.ADVISOR.in(language);
            return advisor.render(advisor.advise(in, sample.toString(), asOf), format)
                    .replaceAll("(?m)^   - Source.*$", "")
                    .replaceAll("`[^`]*`", "")
                    .replaceAll(IDS, "")
                    .replaceAll("(?m)^(#|Conseil|ExpressRoute advice).*$", "");
        }
    }

    @Test
    void bothBundlesHaveTheSameKeys() throws Exception {
        for (String bundle : List.of("cli/help", "cli/messages", "problem/faults", "report/labels")) {
            assertThat(keys(bundle, "fr")).isEqualTo(keys(bundle, "en"));
        }
    }

    private static Set<Object> keys(String bundle, String language) throws Exception {
        Properties properties = new Properties();
        try (InputStream in =
                LanguageTest.class.getResourceAsStream("/io/raccord/" + bundle + "_" + language + ".properties")) {
            properties.load(in);
        }
        return properties.keySet();
    }
}
