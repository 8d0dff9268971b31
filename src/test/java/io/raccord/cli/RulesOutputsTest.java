package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands for rules that write files: neither rules nor files of others are destroyed. */
class RulesOutputsTest {

    @TempDir
    Path root;

    private TargetFolder folder;
    private String rules;
    private Path rule;
    private Path profile;

    @BeforeEach
    void files() throws IOException {
        folder = new TargetFolder(root);
        rules = RulesFolder.copyTo(folder.path("rules")).root().toString();
        rule = folder.path("rules/expressroute/any-to-any-ipvpn.drl");
        profile = Files.copy(Path.of("facts-samples/cloud-exchange.yaml"), root.resolve("in.yaml"));
    }

    private void isRefused(String... command) throws IOException {
        Map<String, String> before = folder.state();
        CommandRun run = CommandRun.of(command);
        assertThat(run.errors()).hasSize(1);
        assertThat(run.status()).isEqualTo(2);
        folder.isAs(before);
    }

    @Test
    void aRuleIsNoOutput() throws Exception {
        String out = folder.hardLink("out", rule).toString();
        isRefused("rules", "test", rules, "--junit", out);
        isRefused("rules", "test", rules, "--coverage", "json", "-o", rule.toString());
        isRefused("rules", "diff", rules, rules, "--profiles", profile.toString(), "-o", out);
        isRefused("advise", profile.toString(), "--rules", rules, "-o", out);
        isRefused("batch", profile.toString(), "--rules", rules, "-o", rule.toString());
    }

    @Test
    void aProfileIsNoOutput() throws Exception {
        isRefused("rules", "diff", rules, rules, "--profiles", profile.toString(), "-o", profile.toString());
        isRefused("rules", "diff", rules, rules, "--profiles", root.toString(), "-o", profile.toString());
    }

    @Test
    void twoOutputsAreTwoFiles() throws Exception {
        isRefused("rules", "test", rules, "--coverage", "json", "-o", root + "/out", "--junit", root + "/./out");
    }

    @Test
    void aBookNeedsAFolder() throws Exception {
        isRefused("rules", "doc", "--rules", rules, "-o", folder.file("book").toString());
        isRefused("rules", "doc", "--rules", rules, "-o", folder.pipe("pipe").toString());
        folder.folder("pages");
        folder.folder("pages/en");
        folder.folder("pages/fr");
        folder.nothing("pages/index.html");
        isRefused("rules", "doc", "--rules", rules, "-o", folder.path("pages").toString());
    }

    @Test
    void aLinkedTableStaysALink() throws Exception {
        Path table = folder.path("rules/expressroute/catalog/providers.csv");
        Path real = Files.move(table, folder.path("rules/expressroute/real.csv"));
        folder.link("rules/expressroute/catalog/providers.csv", real);
        String text = Files.readString(real);
        Path changed = Files.writeString(
                folder.path("new.csv"), text.substring(0, text.strip().lastIndexOf('\n') + 1));
        CommandRun run = CommandRun.of("catalog", "refresh", "--rules", rules, "--providers", changed.toString());
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(table).isSymbolicLink();
        assertThat(real).hasSameTextualContentAs(changed);
    }
}
