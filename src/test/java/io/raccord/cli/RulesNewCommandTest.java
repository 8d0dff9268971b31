package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.advice.CheckAdvice;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code rules new}: the new rule is valid as written, and no existing text is lost. */
class RulesNewCommandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @TempDir
    Path folder;

    private Path pack;
    private String root;

    @BeforeEach
    void copy() throws IOException {
        root = RulesFolder.copyTo(folder.resolve("rules")).root().toString();
        pack = folder.resolve("rules/expressroute");
    }

    private static Profile in(String city) {
        return Profile.builder()
                .customer(new Customer("c", null))
                .sites(List.of(
                        Site.builder().id("s").role(SiteRole.BRANCH).city(city).build()))
                .build();
    }

    @Test
    void aNewThemeLoadsAndItsCasesHold() throws IOException {
        CommandRun run = CommandRun.of("rules", "new", "dark-fibre", "A line of one's own", "--rules", root);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("dark-fibre.a-line-of-one-s-own", "dark-fibre.drl", "dark-fibre.cases.yaml");
        AdvicePipeline advisor = AdvicePipeline.builder().rules(Path.of(root)).build();
        assertThat(advisor.advise(in("fill-in"), TODAY).checks())
                .extracting(CheckAdvice::id)
                .contains("dark-fibre.a-line-of-one-s-own");
        assertThat(advisor.advise(in("Paris"), TODAY).checks())
                .isEqualTo(Shipped.ADVISOR.advise(in("Paris"), TODAY).checks());
        assertThat(CommandRun.of("rules", "show", "dark-fibre.a-line-of-one-s-own", "--rules", root)
                        .out())
                .contains("dark-fibre.cases.yaml:1:3", "dark-fibre.cases.yaml:7:3");
        assertThat(Files.readString(pack.resolve("dark-fibre.md"))).contains("| dark-fibre.a-line-of-one-s-own |");
    }

    @Test
    void aThemeThatIsThereKeepsAllThatStandsInIt() throws IOException {
        List<Path> files = List.of(
                pack.resolve("checks-asn.drl"), pack.resolve("checks-asn.cases.yaml"), pack.resolve("checks-asn.md"));
        List<List<String>> before = List.of(
                Files.readAllLines(files.get(0)), Files.readAllLines(files.get(1)), Files.readAllLines(files.get(2)));
        assertThat(CommandRun.of("rules", "new", "checks-asn", "Une règle de plus", "--rules", root)
                        .status())
                .isZero();
        for (int i = 0; i < files.size(); i++) {
            assertThat(Files.readAllLines(files.get(i))).containsSubsequence(before.get(i));
        }
        assertThat(Files.readString(files.get(0))).contains("@id(\"checks-asn.une-regle-de-plus\")");
        assertThat(AdvicePipeline.builder().rules(Path.of(root)).build().rules())
                .hasSize(Shipped.KNOWLEDGE.rules().size() + 1);
    }

    @Test
    void whatIsWrongWritesNothing() throws IOException {
        CommandRun theme = CommandRun.of("rules", "new", "Dark Fibre", "A line", "--rules", root);
        assertThat(theme.status()).isEqualTo(ExitStatus.RULES_REFUSED);
        assertThat(theme.err()).contains("Dark Fibre is not a valid theme name; use lower-case letters");
        assertThat(CommandRun.of("rules", "new", "dark", "a \"line\"", "--rules", root)
                        .err())
                .contains("is not a valid rule name");
        CommandRun twice =
                CommandRun.of("rules", "new", "dark", "Private AS number with Microsoft peering", "--rules", root);
        assertThat(twice.err()).contains("rules/expressroute/dark.drl:2:6: another rule already has the name");
        CommandRun source = CommandRun.of("rules", "new", "dark", "A line", "--source", "F-ROUT-999", "--rules", root);
        assertThat(source.err()).contains("F-ROUT-");
        assertThat(pack.resolve("dark.drl")).doesNotExist();
        assertThat(pack.resolve("dark.md")).doesNotExist();
    }
}
