package io.raccord.bench;

import io.raccord.portfolio.DatedProfile;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the decisions of engines with those of a reference engine, byte by byte. */
public final class SameAnswers {

    private final Engine first;
    private final List<DatedProfile> profiles;
    private final List<String> wanted = new ArrayList<>();

    /** Evaluates {@code profiles} with the reference engine {@code first}. */
    public SameAnswers(Engine first, List<DatedProfile> profiles) {
        this.first = first;
        this.profiles = profiles;
        for (DatedProfile each : profiles) {
            wanted.add(line(first, each));
        }
    }

    /**
     * Compares {@code engine}.
     *
     * @throws IllegalStateException if a decision differs; names the first such profile
     */
    public void compare(Engine engine) {
        for (int i = 0; i < wanted.size(); i++) {
            compare(engine.title(), i, line(engine, profiles.get(i)));
        }
    }

    /**
     * Compares {@code engine}, which reads the file {@code facts}.
     *
     * @throws IllegalStateException if a decision differs; names the first such profile
     */
    public void compare(NodeEngine engine, Path facts) throws IOException, InterruptedException {
        Path decisions = facts.resolveSibling("decisions.jsonl");
        engine.decide(facts, decisions, 0);
        try (BufferedReader lines = Files.newBufferedReader(decisions)) {
            for (int i = 0; i < wanted.size(); i++) {
                compare(engine.title(), i, lines.readLine());
            }
        }
    }

    private void compare(String title, int profile, @Nullable String line) {
        if (!wanted.get(profile).equals(line)) {
            throw new IllegalStateException("%s decides otherwise than %s on profile %d, as of %s:%n%s%n%s"
                    .formatted(
                            title,
                            first.title(),
                            profile + 1,
                            profiles.get(profile).asOf(),
                            line,
                            wanted.get(profile)));
        }
    }

    private static String line(Engine engine, DatedProfile each) {
        return engine.decide(each.read().profile(), DatedProfiles.asOf(each)).line();
    }
}
