package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.rulebook.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code rules doc}: the pages contain every rule, link to each other, and escape the texts of rules. */
class RulesDocCommandTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"#]*)(?:#([^\"]*))?\"");

    @TempDir
    Path folder;

    @Test
    void everyRuleIsOnAPageAndEveryLinkLeadsSomewhere() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        rules.edit("checks-asn.drl", "AS number not allowed", "An <b>AS number & co</b>");
        Path book = folder.resolve("book");
        CommandRun run = CommandRun.of(
                "rules", "doc", "-o", book.toString(), "--rules", rules.root().toString());
        assertThat(run.err()).isEmpty();
        String index = Files.readString(book.resolve("fr/index.html"));
        for (Rule rule : Shipped.KNOWLEDGE.rules()) {
            assertThat(index).contains("#" + rule.id() + "\"");
        }
        String theme = Files.readString(book.resolve("en/checks-asn.html"));
        assertThat(theme)
                .contains("An &lt;b&gt;AS number &amp; co&lt;/b&gt;", "<html lang=\"en\">")
                .contains("https://learn.microsoft.com/azure/expressroute/expressroute-routing\"")
                .contains("64512-65514", "no AS number")
                .containsPattern("level 1, follows from <a href=\"[a-z-]+.html#[^\"]+\"><code>");
        for (Path page : new Path[] {book.resolve("index.html"), book.resolve("fr/index.html")}) {
            linksLeadSomewhere(page);
        }
        linksLeadSomewhere(book.resolve("en/checks-asn.html"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "rules/"})
    void pagesNameFilesWithinTheRules(String given) throws IOException {
        RulesFolder.copyTo(folder.resolve("rules"));
        Path book = folder.resolve("book");
        CommandRun run = CommandRun.of("rules", "doc", "-o", book.toString(), "--rules", folder + "/" + given);
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(book.resolve("fr/checks-nat.html")))
                .contains("<code>expressroute/checks-nat.drl:", "<code>expressroute/checks-nat.cases.yaml:");
        try (Stream<Path> pages = Files.walk(book)) {
            assertThat(pages.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(page -> assertThat(page).content().doesNotContain(folder.toString()));
        }
    }

    private static void linksLeadSomewhere(Path page) throws IOException {
        Matcher link = LINK.matcher(Files.readString(page));
        while (link.find()) {
            if (!link.group(1).startsWith("https:")) {
                Path target = page.resolveSibling(link.group(1));
                assertThat(target).exists();
                if (link.group(2) != null) {
                    assertThat(Files.readString(target)).contains("id=\"" + link.group(2) + "\"");
                }
            }
        }
    }
}
