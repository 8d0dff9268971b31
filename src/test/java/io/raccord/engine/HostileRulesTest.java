package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.raccord.engine.check.RuleCheck;
import io.raccord.intake.Packs;
import io.raccord.problem.Fault;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules that do anything other than insert conclusions are rejected before they are compiled. */
class HostileRulesTest {

    private static final Path HOSTILE = Path.of("src/test/resources/rule-hostile");
    private static final Path MARKER = Path.of("target/hostile-marker");
    private static RulePacks packs;

    @BeforeAll
    static void read() throws IOException {
        packs = Packs.read(Path.of("rules"), "rules");
    }

    static List<String> rules() throws IOException {
        try (Stream<Path> files = Files.list(HOSTILE)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereAreForty() throws IOException {
        assertThat(rules()).hasSizeGreaterThanOrEqualTo(40);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isRefused(String name) throws IOException {
        String drl = Files.readString(HOSTILE.resolve(name));
        List<Fault> faults = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> check(drl));
        assertThat(faults).isNotEmpty();
        assertThat(faults).allSatisfy(fault -> assertThat(fault.place().file()).isEqualTo("hostile.drl"));
        assertThat(faults)
                .extracting(Fault::code)
                .doesNotContain("rule-id-missing", "rule-source-missing", "rule-text-missing", "unknown-source");
        assertThat(System.getProperty("raccord.hostile")).isNull();
        assertThat(MARKER).doesNotExist();
    }

    /** Each pair of brackets doubles the number of alternatives that the search for contradictions would visit. */
    @Test
    void manyAlternativesAreNotAllLookedAt() throws IOException {
        String either = IntStream.range(0, 40)
                .mapToObj(i -> "(bandwidthMbps == " + i + " || bandwidthMbps == " + (i + 100) + ")")
                .collect(Collectors.joining(" && "));
        String drl = Files.readString(HOSTILE.resolve("01-process-right.drl"))
                .replace("role != SiteRole.COLOCATION", either)
                .replaceFirst("Runtime[^;]*;", "");
        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> RuleCheck.linting(with(drl)).check());
    }

    /** The faults found in {@code drl} before compilation. */
    static List<Fault> check(String drl) {
        RuleCheck check = new RuleCheck(with(drl));
        check.check();
        return check.faults();
    }

    static RulePacks with(String drl) {
        return packs.with(List.of(RuleFile.of("hostile.drl", "hostile", drl)));
    }
}
