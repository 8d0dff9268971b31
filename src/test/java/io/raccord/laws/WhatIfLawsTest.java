package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.advice.Effect;
import io.raccord.explain.AdviceChange;
import io.raccord.explain.FactChange;
import io.raccord.explain.SetFact;
import io.raccord.explain.Stated;
import io.raccord.explain.StatementChange;
import io.raccord.explain.Statements;
import io.raccord.intake.Profiles;
import io.raccord.pipeline.ChangedCase;
import io.raccord.pipeline.Explainer;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import io.raccord.report.json.JsonReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Invariants of changes of facts, on seeded random profiles; {@code -Dlaws.profiles=N} sets their number. */
class WhatIfLawsTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 100);

    private static final List<FactChange> CHANGES = List.of(
            new FactChange("sites[s0].onWan", true),
            new FactChange("sites[s0].onWan", false),
            new FactChange("sites[s0].role", "branch"),
            new FactChange("sites[s0].city", "Paris"),
            new FactChange("sites[s0].name", "Head office"),
            new FactChange("sites[s0].bandwidthMbps", 1_000),
            new FactChange("sites[s0].ethernet.available", true),
            new FactChange("sites[new]", Map.of("role", "office", "city", "Londres")),
            new FactChange("wan.technology", "mpls-ipvpn"),
            new FactChange("wan.technology", null),
            new FactChange("wan.interconnectsMicrosoft", true),
            new FactChange("requirements.services", List.of("azure-virtual-networks", "microsoft-365")),
            new FactChange("requirements.encryption", "macsec"),
            new FactChange("requirements.bandwidthMbps", null),
            new FactChange("requirements.production", true),
            new FactChange("preferences.models", List.of("expressroute-direct")),
            new FactChange("addressing.customerAsn", 3_215),
            new FactChange("readiness.azureSubscription", true),
            new FactChange("readiness.redundantBgp", null),
            new FactChange("existingCircuits[added]", Map.of("peeringLocation", "Paris", "bandwidthMbps", 1_000)),
            new FactChange("asOf", "2026-11-23"),
            new FactChange("parameter:virtual-network-prefixes", 1));

    private static final Explainer EXPLAINER = Shipped.ADVISOR.explainer();

    private static List<FactChange> changes(Profile profile) {
        Random random = new Random(profile.hashCode());
        List<FactChange> shuffled = new ArrayList<>(CHANGES);
        Collections.shuffle(shuffled, random);
        Set<String> paths = new TreeSet<>();
        return shuffled.subList(0, 1 + random.nextInt(3)).stream()
                .filter(each -> paths.add(each.path()))
                .toList();
    }

    @Test
    void theChangesAreThoseBetweenTheTwoAdvices() {
        AtomicInteger compared = new AtomicInteger();
        AdviceLawsTest.each(PROFILES, (profile, asOf) -> {
            List<FactChange> changes = changes(profile);
            ChangedCase changed;
            AdviceChange change;
            Advice after;
            try {
                changed = EXPLAINER.changed(profile, asOf, changes);
                change = EXPLAINER.whatIf(Profiles.built(profile), asOf, changes);
                after = Shipped.advisor(Shipped.KNOWLEDGE.with(changed.packs())).advise(changed.read(), changed.asOf());
            } catch (ProfileRefusedException e) {
                return; // some changes are refused, as they would be in any profile
            }
            compared.incrementAndGet();
            Advice before = Advised.of(profile, asOf);
            assertThat(change.changes().isEmpty())
                    .isEqualTo(withoutRules(before).equals(withoutRules(after)));
            Map<String, Stated> old = stated(before);
            Map<String, Stated> now = stated(after);
            Set<String> answers = new TreeSet<>(old.keySet());
            answers.addAll(now.keySet());
            answers.removeIf(name -> old.containsKey(name)
                    && now.containsKey(name)
                    && Objects.equals(old.get(name).value(), now.get(name).value()));
            assertThat(change.changes().stream()
                            .filter(each -> each.effect() == Effect.ANSWER)
                            .map(StatementChange::statement))
                    .containsExactlyInAnyOrderElementsOf(answers);
            change.changes().stream()
                    .filter(each -> each.effect() == Effect.ANSWER)
                    .forEach(each -> {
                        assertThat(each.was()).isEqualTo(value(old, each.statement()));
                        assertThat(each.is()).isEqualTo(value(now, each.statement()));
                    });
            assertThat(change.changes())
                    .allSatisfy(each ->
                            assertThat(change.set().stream().map(SetFact::path)).containsAll(each.set()));
        });
        assertThat(compared).hasPositiveValue();
    }

    private static Object value(Map<String, Stated> stated, String statement) {
        Stated found = stated.get(statement);
        return found == null ? "absent" : found.value();
    }

    private static Map<String, Stated> stated(Advice advice) {
        return Statements.of(advice).stream()
                .collect(Collectors.toMap(each -> each.statement().toString(), each -> each));
    }

    private static String withoutRules(Advice advice) {
        return JsonReport.write(advice).replaceFirst("(?s)\"rules\".*?\\n  },", "");
    }

    @Test
    void settingBackExchangesWasAndIs() {
        AtomicInteger compared = new AtomicInteger();
        AdviceLawsTest.each(PROFILES, (profile, asOf) -> {
            List<FactChange> changes = changes(profile);
            if (changes.stream().anyMatch(each -> each.path().startsWith("parameter:"))) {
                return; // set for one run: there is nothing to set back
            }
            ChangedCase changed;
            AdviceChange there;
            AdviceChange back;
            try {
                changed = EXPLAINER.changed(profile, asOf, changes);
                there = EXPLAINER.whatIf(Profiles.built(profile), asOf, changes);
                List<FactChange> reverse = there.set().stream()
                        .map(each -> new FactChange(each.path(), each.from()))
                        .toList();
                back = EXPLAINER.whatIf(changed.read(), changed.asOf(), reverse);
            } catch (ProfileRefusedException e) {
                return;
            }
            compared.incrementAndGet();
            assertThat(back.changes().stream()
                            .map(each -> new StatementChange(
                                    each.statement(), each.effect(), each.is(), each.was(), each.set())))
                    .containsExactlyInAnyOrderElementsOf(there.changes());
            assertThat(back.set())
                    .containsExactlyElementsOf(there.set().stream()
                            .map(each -> new SetFact(each.path(), each.to(), each.from()))
                            .toList());
        });
        assertThat(compared).hasPositiveValue();
    }
}
