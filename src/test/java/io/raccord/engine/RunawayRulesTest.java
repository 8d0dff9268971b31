package io.raccord.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.raccord.RulesFolder;
import io.raccord.engine.bound.Effort;
import io.raccord.engine.run.Firing;
import io.raccord.intake.Packs;
import io.raccord.language.Language;
import io.raccord.problem.RunawayRulesException;
import io.raccord.profile.Customer;
import io.raccord.profile.Profile;
import io.raccord.profile.Site;
import io.raccord.profile.SiteRole;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule that keeps firing on its own conclusion is stopped and named. */
class RunawayRulesTest {

    private static final String COUNTS = """
            package io.raccord.rules.hostile

            import io.raccord.conclusion.*
            import io.raccord.profile.*

            rule "A beginning"
              @id("RUN-1")
              @title(fr = "Un début")
              @source("F-MODELS-5")
              @because(en = "it is so", fr = "c’est ainsi")
              @concludes(en = "One", fr = "Un")
            when
              Site( $site : id )
            then
              insertLogical(new SitePlace($site, 1));
            end

            rule "One more each time"
              @id("RUN-2")
              @title(fr = "Un de plus à chaque fois")
              @source("F-MODELS-5")
              @because(en = "it is so", fr = "c’est ainsi")
              @concludes(en = "More", fr = "Plus")
            when
              SitePlace( $path : site, $count : place )
            then
              insertLogical(new SitePlace($path, $count + 1));
            end
            """;

    @TempDir
    Path folder;

    @Test
    void isStoppedAndNamed() throws Exception {
        RulePacks shipped = Packs.read(RulesFolder.copyTo(folder).root(), "rules");
        RulePacks packs = shipped.with(List.of(RuleFile.of("runaway.drl", "hostile", COUNTS)));
        KnowledgeBase knowledge = KnowledgeBase.compile(packs);
        LocalDate day = LocalDate.of(2026, 11, 23);
        var profile = Profile.builder()
                .customer(new Customer("loop", null))
                .sites(List.of(Site.builder().id("s").role(SiteRole.OFFICE).build()))
                .build();
        RunawayRulesException stopped =
                catchThrowableOfType(RunawayRulesException.class, () -> knowledge.examine(profile, day));
        assertThat(stopped).isNotNull();
        assertThat(stopped.rule()).isEqualTo("One more each time");
        assertThat(stopped.text().in(Language.EN)).contains("One more each time", "12,000");
        assertThat(stopped.text().in(Language.FR)).contains(Language.FR.typeset("« One more each time »"));

        RunawayRulesException late = catchThrowableOfType(
                RunawayRulesException.class,
                () -> knowledge.memory(profile, day).with(session -> {
                    new Firing(Long.MAX_VALUE - 1_000, 0, new Effort(Long.MAX_VALUE, Long.MAX_VALUE, 0), null, Set.of())
                            .fire(session);
                    return session;
                }));
        assertThat(late).isNotNull();
        assertThat(late.rule()).isEqualTo("One more each time");
    }
}
