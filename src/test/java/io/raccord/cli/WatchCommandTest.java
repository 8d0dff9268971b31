package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.cli.terminal.ExitStatus;
import io.raccord.cli.terminal.Ticker;
import io.raccord.cli.watch.WatchCommand;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code watch}, with a ticker that makes edits instead of waiting. */
class WatchCommandTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @FunctionalInterface
    private interface Edit {
        void make() throws IOException;
    }

    /** A ticker that makes each edit, then ticks once more: a change counts if two scans in a row agree. */
    private static Ticker edits(List<Edit> edits) {
        Deque<Edit> left = new ArrayDeque<>();
        edits.forEach(edit -> {
            left.add(edit);
            left.add(() -> {});
        });
        return () -> {
            try {
                if (left.isEmpty()) {
                    return false;
                }
                left.remove().make();
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    @Test
    void keepsTheVerdictWhileRulesAndProfileAreEdited() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        Path profile = folder.resolve("p.yaml");
        Files.writeString(profile, """
                schemaVersion: "1"
                customer: {id: acme}
                wan: {technology: mpls-ipvpn, interconnectsMicrosoft: true}
                sites: [{id: s, role: datacenter, onWan: true, ethernet: {available: true}}]
                """);
        Path drl = rules.root().resolve("expressroute/hard-requirements.drl");
        String sound = Files.readString(drl);
        WatchCommand command = new WatchCommand(edits(List.of(
                () -> {},
                () -> rules.edit("hard-requirements.drl", "Routing.SELF_MANAGED", "Routing.NO_PREFERENCE"),
                () -> rules.edit("hard-requirements.drl", "Routing.NO_PREFERENCE", "Routing.NO_PREFERENC"),
                () -> Files.writeString(drl, sound + "\n"),
                () -> Files.writeString(profile, Files.readString(profile).replace("acme", "bdlm")))));
        int status = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .execute(profile.toString(), "--rules", rules.root().toString(), "--as-of", "2026-11-23");
        assertThat(status).isZero();
        String[] screens = out.toString().split("(?m)^(?=(acme|bdlm), )", -1);
        assertThat(screens).hasSize(5);
        assertThat(screens[0]).contains("s: any-to-any (IPVPN)").doesNotContain("Edited");
        assertThat(screens[1])
                .contains("s: point-to-point", "Edited: HR-", "sites[s].recommendedModel: any-to-any-ipvpn");
        assertThat(screens[2]).contains("s: point-to-point", "the last valid result is kept", "hard-requirements.drl:");
        assertThat(screens[3])
                .contains("s: any-to-any (IPVPN)", "recommendedModel: point-to-point-ethernet → any-to-any-ipvpn");
        assertThat(screens[4]).startsWith("bdlm, ").contains("The advice is unchanged.");
    }

    @Test
    void rulesThatBreakAreSaidAndTheWatchGoesOn() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        Path profile = folder.resolve("p.yaml");
        Files.copy(Path.of("facts-samples/cloud-exchange.yaml"), profile);
        String sound = Files.readString(rules.root().resolve("expressroute/status.drl"));
        WatchCommand command = new WatchCommand(edits(List.of(
                () -> {},
                () -> rules.edit("status.drl", "status == Status.ELIGIBLE )", "status == Status.EXCLUDED )"),
                () -> Files.writeString(rules.root().resolve("expressroute/status.drl"), sound + "\n"))));
        int status = new CommandLine(command)
                .setOut(new PrintWriter(out, true))
                .execute(profile.toString(), "--rules", rules.root().toString(), "--as-of", "2026-11-23");
        assertThat(status).isZero();
        assertThat(out.toString()).contains("rule evaluation failed for this profile", "the last valid result is kept");
        assertThat(out.toString().trim()).doesNotEndWith("the last valid result is kept:");
    }

    @Test
    void saysWhatItCannotWatch() {
        assertThat(CommandRun.of("watch", "no-such.yaml", "--rules", "rules").status())
                .isEqualTo(ExitStatus.PROFILE_REFUSED);
    }
}
