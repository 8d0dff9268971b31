package io.raccord.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.language.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The HTML report: content, structure and escaping. */
class HtmlReportTest {

    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern LINK = Pattern.compile("href=\"#([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(strings = {"one", "five", "forty", "two thousand", "hostile", "none"})
    void everyLinkLeadsSomewhere(String name) {
        for (Language language : Language.values()) {
            String page = Rendering.text(Rendering.sample(name), Format.HTML, language);
            Set<String> ids = new HashSet<>();
            Matcher id = ID.matcher(page);
            while (id.find()) {
                assertThat(ids.add(id.group(1))).as(id.group(1)).isTrue();
            }
            Matcher link = LINK.matcher(page);
            while (link.find()) {
                assertThat(ids).contains(link.group(1));
            }
        }
    }

    @Test
    void showsTheWholeAdvice() {
        String page = Rendering.text(SampleAdvice.five(), Format.HTML, Language.EN);
        assertThat(page)
                .contains("<svg", "href=\"#connection-0\"", "href=\"#step-2\"")
                .contains("Amsterdam Metro", "metered data", "London2", "Équipements réseau du Sud", "to be confirmed")
                .contains("✗ violated", "! attention", "? unknown", "✓ met", "nat-pool")
                .contains("Provision the circuit.", "expressroute-locations-providers.md (2026-09-16)")
                .contains("does not say which connectivity models each provider offers", "sha256:0123456789abcdef");
    }

    @Test
    void saysThatNoConnectionIsKnown() {
        String page = Rendering.text(SampleAdvice.none(), Format.HTML, Language.FR);
        assertThat(page)
                .contains("Aucune connexion ne peut encore être définie.")
                .doesNotContain("id=\"checks\"");
    }

    @Test
    void namesNeverTurnIntoMarkup() {
        for (Format format : List.of(Format.HTML, Format.MD)) {
            assertThat(Rendering.text(SampleAdvice.hostile(), format, Language.EN))
                    .doesNotContain("<script>alert");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "five", "forty", "hostile", "none"})
    void theTerminalNeedsNoMoreThanItsColumns(String name) {
        for (Language language : Language.values()) {
            for (int columns : List.of(60, 80, Reports.WIDTH)) {
                for (Detail detail : Detail.values()) {
                    String text = new Reports(Shipped.PACKS.words(), language)
                            .render(Rendering.sample(name), Format.TEXT, detail, false, columns);
                    assertThat(text.lines()).allMatch(line -> line.length() <= columns);
                }
            }
        }
    }

    @Test
    void theTerminalCountsProvidersThatAreNotConfirmed() {
        assertThat(Rendering.text(SampleAdvice.five(), Format.TEXT, Language.EN).replaceAll("\\s+", " "))
                .contains(
                        "Providers: British Telecom (named by the customer, listed in the catalog); 2 others to be confirmed")
                .doesNotContain("Colt");
    }

    @Test
    void markdownListsAllProviders() {
        assertThat(Rendering.text(SampleAdvice.five(), Format.MD, Language.FR))
                .contains("| Colt | fournisseur de connectivité | à confirmer | circuit-sku, 2 |")
                .contains("| ✗ non satisfait | redundant-bgp | readiness.redundantBgp |")
                .contains("1. Order the line with the provider. (client)");
    }
}
