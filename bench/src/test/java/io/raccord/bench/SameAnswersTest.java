package io.raccord.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.raccord.laws.PortfolioFile;
import io.raccord.portfolio.DatedProfile;
import io.raccord.profile.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All engines make the same decisions, which makes their times comparable. */
class SameAnswersTest {

    private static final int PROFILES = 150;
    private static final Path NODE = Path.of("node").toAbsolutePath();

    @TempDir
    private static Path work;

    private static Engines engines;
    private static List<DatedProfile> profiles;
    private static SameAnswers answers;

    @BeforeAll
    static void decide() throws IOException {
        Path realistic = work.resolve("realistic.jsonl");
        Path adversarial = work.resolve("adversarial.jsonl");
        new RealisticProfiles(1).write(realistic, PROFILES);
        PortfolioFile.write(adversarial, PROFILES, 1);
        profiles = new ArrayList<>(DatedProfiles.read(realistic));
        profiles.addAll(DatedProfiles.read(adversarial));
        engines = new Engines(Path.of("../rules").toAbsolutePath().normalize(), work);
        answers = new SameAnswers(engines.all().get(0), profiles);
    }

    @AfterAll
    static void close() {
        engines.close();
    }

    @Test
    void everyEngineOfThisJvmDecidesAlike() {
        assertThat(engines.all()).hasSize(6).allSatisfy(answers::compare);
    }

    @Test
    void theEnginesOfJavaScriptDecideAlike() throws Exception {
        assumeTrue(NodeEngine.isInstalled(NODE), "npm install was not run in bench/node");
        Path facts = work.resolve("facts.jsonl");
        NodeEngine.write(profiles, engines.reader(), facts);
        for (NodeEngine engine : NodeEngine.all(NODE)) {
            answers.compare(engine, facts);
        }
    }

    @Test
    void aDifferenceNamesItsProfile() {
        Engine wrong = new Engine() {
            @Override
            public String title() {
                return "a wrong one";
            }

            @Override
            public Decision decide(Profile profile, LocalDate asOf) {
                Decision right = engines.all().get(0).decide(profile, asOf);
                return profile.customer().id().equals("r-2") ? new Decision("r-0", right.outcome(), List.of()) : right;
            }
        };
        assertThatThrownBy(() -> answers.compare(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a wrong one decides otherwise than hand-coded Java on profile 3, as of 202");
    }
}
