package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.RulesFolder;
import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.SiteVerdict;
import io.raccord.advice.Verdict;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Status;
import io.raccord.engine.KnowledgeBase;
import io.raccord.justification.Step;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.profile.Profile;
import io.raccord.report.Format;
import io.raccord.report.json.JsonReport;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invariants of every advice, on seeded random profiles; {@code -Dlaws.profiles=N} sets their number. */
class AdviceLawsTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 500);

    static void each(BiConsumer<Profile, LocalDate> law) {
        each(PROFILES, law);
    }

    static void each(int profiles, BiConsumer<Profile, LocalDate> law) {
        LongStream.range(0, profiles).parallel().forEach(seed -> {
            Profiles random = new Profiles(seed);
            Profile profile = random.profile();
            LocalDate asOf = random.asOf();
            try {
                law.accept(profile, asOf);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", as of " + asOf + ", " + profile, e);
            }
        });
    }

    @Test
    void theOrderOfRuleFilesChangesNothing() throws Exception {
        RulePacks packs = Shipped.PACKS;
        List<RuleFile> shuffled = new ArrayList<>(packs.rules());
        Collections.shuffle(shuffled, new Random(1));
        AdvicePipeline other = Shipped.advisor(KnowledgeBase.compile(packs.with(shuffled)));
        each((profile, asOf) -> assertThat(other.render(other.advise(profile, asOf), Format.JSON))
                .isEqualTo(Shipped.ADVISOR.render(Advised.of(profile, asOf), Format.JSON)));
    }

    /** Files that are byte-identical to the shipped ones are not parsed; these are, since their line ends differ. */
    @Test
    void packsReadAnewAdviseTheSame(@TempDir Path folder) throws Exception {
        RulesFolder.copyTo(folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
            }
        }
        AdvicePipeline other = AdvicePipeline.builder().rules(folder).build();
        assertThat(other.packs().catalogs().names())
                .isEqualTo(Shipped.PACKS.catalogs().names());
        each((profile, asOf) -> assertThat(other.render(other.advise(profile, asOf), Format.JSON))
                .isEqualTo(Shipped.ADVISOR.render(Advised.of(profile, asOf), Format.JSON)));
    }

    @Test
    void theOrderOfSitesChangesNothing() {
        each((profile, asOf) -> {
            List<io.raccord.profile.Site> reversed = new ArrayList<>(profile.sites());
            Collections.reverse(reversed);
            Advice one = Advised.of(profile, asOf);
            Advice other = Shipped.ADVISOR.advise(profile.withSites(reversed), asOf);
            assertThat(other.outcome()).isEqualTo(one.outcome());
            assertThat(other.questions().stream().map(QuestionAdvice::path))
                    .containsExactlyElementsOf(
                            one.questions().stream().map(QuestionAdvice::path).toList());
            List<SiteAdvice> sites = new ArrayList<>(other.sites());
            Collections.reverse(sites);
            for (int i = 0; i < sites.size(); i++) {
                assertThat(withoutReasons(sites.get(i)))
                        .isEqualTo(withoutReasons(one.sites().get(i)));
            }
        });
    }

    private static SiteAdvice withoutReasons(SiteAdvice site) {
        return new SiteAdvice(
                site.id(),
                site.name(),
                site.role(),
                site.city(),
                site.outcome(),
                site.recommendedModel(),
                site.layer(),
                site.bgpBy(),
                site.models().stream()
                        .map(model -> new ModelAdvice(model.model(), model.status(), List.of()))
                        .toList(),
                site.candidateLocations(),
                site.candidateDistancesKm(),
                List.of());
    }

    @Test
    void theVerdictAloneIsThatOfTheAdvice() {
        each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            Verdict verdict = Shipped.ADVISOR.verdict(profile, asOf);
            assertThat(verdict.outcome()).isEqualTo(advice.outcome());
            assertThat(verdict.sites())
                    .isEqualTo(advice.sites().stream()
                            .map(site -> new SiteVerdict(
                                    site.id(),
                                    site.outcome(),
                                    site.recommendedModel(),
                                    site.layer(),
                                    site.bgpBy(),
                                    site.models().stream()
                                            .collect(Collectors.toMap(ModelAdvice::model, ModelAdvice::status))))
                            .toList());
        });
    }

    @Test
    void anExcludedModelIsNeverRecommended() {
        each((profile, asOf) -> Advised.of(profile, asOf).sites().forEach(site -> {
            assertThat(site.recommendedModel() != null).isEqualTo(site.outcome() == Outcome.RECOMMENDED);
            site.models().stream()
                    .filter(model -> model.model() == site.recommendedModel())
                    .forEach(model -> assertThat(model.status()).isEqualTo(Status.ELIGIBLE));
        }));
    }

    @Test
    void everyStatementLeadsDownToFacts() {
        each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            for (Step step : advice.justification()) {
                assertThat(step.dependsOn()).allMatch(earlier -> earlier < step.step());
                assertThat(step.source().article()).isNotBlank();
                assertThat(step.because()).isNotBlank().doesNotContain("{", "$");
            }
            grounded(advice, advice.reasons());
            for (SiteAdvice site : advice.sites()) {
                grounded(advice, site.reasons());
                site.models().forEach(model -> grounded(advice, model.reasons()));
            }
            advice.questions().forEach(question -> grounded(advice, question.reasons()));
        });
    }

    static void grounded(Advice advice, List<Integer> reasons) {
        assertThat(reasons).isNotEmpty();
        assertThat(reasons).allMatch(reason -> leadsToAFact(advice, reason));
    }

    private static boolean leadsToAFact(Advice advice, int number) {
        Step step = advice.justification().get(number - 1);
        return !step.facts().isEmpty() || step.dependsOn().stream().anyMatch(earlier -> leadsToAFact(advice, earlier));
    }

    @Test
    void theJsonReadBackEqualsTheAdvice() {
        each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf, Language.FR);
            assertThat(JsonReport.read(JsonReport.write(advice))).isEqualTo(advice);
        });
    }
}
