package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.raccord.RuleText;
import io.raccord.engine.check.RuleCheck;
import io.raccord.intake.Packs;
import io.raccord.language.Language;
import io.raccord.problem.FailedRuleException;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.RuleEvaluationException;
import io.raccord.problem.RunawayRulesException;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that take too long, too much memory or fail are refused with a place, or stopped and named. */
class BoundedRulesTest {

    private static final Path FAULTS = Path.of("src/test/resources/rule-faults");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final Duration SOON = Duration.ofSeconds(10);
    private static RulePacks packs;

    @BeforeAll
    static void read() throws IOException {
        packs = Packs.read(Path.of("rules"), "rules");
    }

    @ParameterizedTest
    @CsvSource({
        "lhs-joins-tied-by-string, rule-product, 20, 3",
        "deep10, rule-size, 17, 26",
        "deep12, rule-size, 17, 26",
        "deep14, rule-size, 17, 26",
        "lhs-contains-null, rule-literal, 17, 45",
        "lhs-param-wrong-type2, rule-parameter-type, 17, 20",
        "lhs-excludes, rule-operator, 17, 36",
        "lhs-soundslike, rule-operator, 17, 22",
        "lhs-strsim, rule-operator, 17, 22"
    })
    void isRefusedWithItsPlace(String name, String code, int line, int column) throws IOException {
        RuleCheck check = new RuleCheck(with(Files.readString(FAULTS.resolve(name + ".drl"))));
        assertTimeoutPreemptively(SOON, check::check);
        assertThat(check.faults()).extracting(Fault::code).containsOnly(code);
        assertThat(check.faults().get(0).place()).isEqualTo(new Place("rules/hostile/h.drl", line, column));
    }

    @Test
    void aThousandConstraintsAreRefused() {
        String constraints = IntStream.range(0, 1_000)
                .mapToObj(i -> ",\n    id != \"x" + i + "\"")
                .collect(Collectors.joining());
        RuleCheck check = new RuleCheck(with(rule("Site( $id : id" + constraints + " )")));
        assertTimeoutPreemptively(SOON, check::check);
        assertThat(check.faults()).extracting(Fault::code).containsOnly("rule-size");
        assertThat(check.faults().get(0).place()).isEqualTo(new Place("rules/hostile/h.drl", 8, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"matches-literal", "lhs-redos3-optional", "ansi-in-rule-texts"})
    void isUsed(String name) throws IOException {
        KnowledgeBase knowledge = knowledge(Files.readString(FAULTS.resolve(name + ".drl")));
        assertTimeoutPreemptively(SOON, () -> knowledge.examine(profile(3), DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name matches \"a?b.*\"", "name not matches \"(?i)A+\"", "!(name matches \"a+\")"})
    void matchesIsThatOfTheMutants(String condition) throws IOException {
        String name = condition.contains("b.*") ? "ab" : "aaB";
        Profile profile = profile(1)
                .withSites(List.of(
                        Site.builder().id("s").role(SiteRole.OFFICE).name(name).build()));
        KnowledgeBase knowledge = knowledge(rule("Site( $id : id, " + condition + " )"));
        assertThat(knowledge.examine(profile, DAY).conclusions())
                .anyMatch(each -> each.toString().contains("customer-asn"));
    }

    /** Each pattern but the first is joined, yet by a value that all sites share. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Site( role == $role )",
                "exists Site( role == $role ) Site( role == $role, id != $id )",
                "$n : String() from $names"
            })
    void whatIsCombinedIsBounded(String pattern) throws IOException {
        String joins = IntStream.range(0, 12)
                .mapToObj(i -> pattern.replace("$n ", "$n" + i + " "))
                .collect(Collectors.joining("\n  "));
        KnowledgeBase knowledge =
                knowledge(rule("Site( $id : id, $role : role, $names : peeringLocations )\n  " + joins));
        assertTimeoutPreemptively(
                SOON,
                () -> assertThatThrownBy(() -> knowledge.examine(profile(40), DAY))
                        .isInstanceOfSatisfying(
                                RunawayRulesException.class,
                                e -> assertThat(e.text().in(Language.EN))
                                        .contains(
                                                "combinations of facts; rule \"Rule hostile.h\"",
                                                "(rule at hostile/h.drl:1:6, customer wide)")));
    }

    @Test
    void aFailureInAConditionNamesTheRule() throws IOException {
        KnowledgeBase knowledge = knowledge(rule("Site( $id : id, bandwidthMbps > bandwidthMbps + 1 )"));
        assertThatThrownBy(() -> knowledge.examine(profile(1), DAY))
                .isInstanceOf(FailedRuleException.class)
                .hasMessageContaining("test first that it is not null (rule at hostile/h.drl:1:6, customer wide)")
                .extracting(e -> ((RuleEvaluationException) e).place())
                .isEqualTo(new Place("rules/hostile/h.drl", 1, 6));
    }

    private static String rule(String when) {
        return RuleText.of(
                "hostile.h", when, "new Check(\"customer-asn\", CheckTopic.ROUTING, CheckStatus.VIOLATED, $id)");
    }

    private static KnowledgeBase knowledge(String drl) {
        return KnowledgeBase.compile(with(drl));
    }

    private static RulePacks with(String drl) {
        return packs.with(List.of(RuleFile.of("rules/hostile/h.drl", "hostile", drl)));
    }

    private static Profile profile(int sites) {
        return Profile.builder()
                .customer(new Customer("wide", null))
                .sites(IntStream.range(0, sites)
                        .mapToObj(i -> Site.builder()
                                .id("s" + i)
                                .role(SiteRole.OFFICE)
                                .name("a".repeat(60))
                                .peeringLocations(IntStream.range(0, 20)
                                        .mapToObj(each -> "Paris")
                                        .toList())
                                .build())
                        .toList())
                .build();
    }
}
