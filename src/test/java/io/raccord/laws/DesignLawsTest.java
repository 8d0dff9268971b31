package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.Shipped;
import io.raccord.advice.Advice;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ProviderAdvice;
import io.raccord.advice.SiteAdvice;
import io.raccord.catalog.Catalog;
import io.raccord.justification.Step;
import io.raccord.language.Language;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Peering;
import io.raccord.profile.Profile;
import io.raccord.profile.Resiliency;
import io.raccord.profile.Site;
import io.raccord.profile.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Invariants of every connection, circuit, check and onboarding step, on seeded random profiles. */
class DesignLawsTest {

    private static final LocalDate TAKEN_OVER = LocalDate.of(2017, 8, 1);
    private static final LocalDate CURRENT = LocalDate.of(2020, 10, 7);

    @Test
    void everyItemCheckAndStepLeadsDownToFacts() {
        AdviceLawsTest.each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            for (ConnectionAdvice connection : advice.connections()) {
                AdviceLawsTest.grounded(advice, connection.reasons());
                connection.providers().forEach(provider -> AdviceLawsTest.grounded(advice, provider.reasons()));
                connection.circuit().reasons().forEach((item, reasons) -> {
                    if (!item.equals("directPortGbps") || connection.model() == ConnectivityModel.EXPRESSROUTE_DIRECT) {
                        AdviceLawsTest.grounded(advice, reasons);
                    }
                });
            }
            advice.checks().forEach(check -> AdviceLawsTest.grounded(advice, check.reasons()));
            advice.steps().forEach(step -> AdviceLawsTest.grounded(advice, step.reasons()));
        });
    }

    @Test
    void nothingIsAdvisedThatTheDateDoesNotKnow() {
        AdviceLawsTest.each((profile, asOf) -> {
            Catalog catalog = Shipped.PACKS.catalogs().at(asOf, profile.cloud());
            for (ConnectionAdvice connection : Advised.of(profile, asOf).connections()) {
                CircuitAdvice circuit = connection.circuit();
                connection
                        .locations()
                        .forEach(location ->
                                assertThat(catalog.location(location)).isNotNull());
                if (circuit.peeringLocation() != null) {
                    assertThat(catalog.location(circuit.peeringLocation())).isNotNull();
                    assertThat(catalog.offeredAt(circuit.peeringLocation()).stream()
                                    .flatMap(offers -> offers.names().stream()))
                            .containsAll(connection.providers().stream()
                                    .map(ProviderAdvice::name)
                                    .toList());
                }
                List<Peering> peerings = Objects.requireNonNullElse(circuit.peerings(), List.of());
                if (!asOf.isBefore(TAKEN_OVER)) {
                    assertThat(peerings).doesNotContain(Peering.AZURE_PUBLIC);
                }
                if (asOf.isBefore(CURRENT)) {
                    assertThat(circuit.sku()).isNotEqualTo(Sku.LOCAL);
                    assertThat(connection.model()).isNotEqualTo(ConnectivityModel.EXPRESSROUTE_DIRECT);
                    assertThat(circuit.resiliency() == Resiliency.HIGH)
                            .isEqualTo(profile.requirements().resiliency() == Resiliency.HIGH);
                }
                sold(asOf, connection);
            }
        });
    }

    private static void sold(LocalDate asOf, ConnectionAdvice connection) {
        Integer mbps = connection.circuit().bandwidthMbps();
        if (mbps != null) {
            List<Integer> sizes = new ArrayList<>();
            String kind = connection.model() == ConnectivityModel.EXPRESSROUTE_DIRECT ? "direct" : "provider";
            Objects.requireNonNull(Shipped.PACKS.parameters().get(kind + "-circuit-bandwidths"))
                    .at(asOf)
                    .ifPresent(parameter -> sizes.addAll(parameter.numbers()));
            assertThat(sizes).contains(mbps);
        }
    }

    @Test
    void aCircuitIsNeverBelowTheNeedUnlessACheckSaysSo() {
        AdviceLawsTest.each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            Map<String, Integer> stated = new HashMap<>();
            profile.sites().forEach(site -> stated.put(site.id(), bandwidth(profile, site)));
            for (ConnectionAdvice connection : advice.connections()) {
                Integer mbps = connection.circuit().bandwidthMbps();
                List<Integer> needs =
                        connection.sites().stream().map(stated::get).toList();
                if (mbps != null && needs.stream().allMatch(Objects::nonNull)) {
                    boolean below =
                            mbps < needs.stream().mapToLong(Integer::longValue).sum();
                    assertThat(advice.checks().stream()
                                    .anyMatch(check -> check.id().equals("circuit-bandwidth")
                                            && check.subject().equals(connection.id())))
                            .isEqualTo(below);
                }
            }
        });
    }

    private static Integer bandwidth(Profile profile, Site site) {
        return site.bandwidthMbps() == null && profile.sites().size() == 1
                ? profile.requirements().bandwidthMbps()
                : site.bandwidthMbps();
    }

    @Test
    void everyCheckAndStepIsThereOnce() {
        AdviceLawsTest.each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            Set<String> seen = new HashSet<>();
            for (CheckAdvice check : advice.checks()) {
                assertThat(seen.add(check.id() + " " + check.subject()))
                        .as(check.id() + " of " + check.subject())
                        .isTrue();
                assertThat(check.message()).isNotBlank();
            }
            advice.steps()
                    .forEach(step ->
                            assertThat(seen.add(step.id())).as(step.id()).isTrue());
            Set<String> connections = new HashSet<>();
            advice.connections().forEach(connection -> connections.add(connection.id()));
            for (SiteAdvice site : advice.sites()) {
                assertThat(advice.connections().stream()
                                .filter(each -> each.sites().contains(site.id())))
                        .hasSize(site.recommendedModel() == null ? 0 : 1);
            }
            assertThat(connections).hasSize(advice.connections().size());
            assertThat(advice.steps().stream().allMatch(step -> step.id().equals("route-ipsec")))
                    .isEqualTo(connections.isEmpty());
        });
    }

    /** Whether the customer says that a circuit is Local: the advice then speaks of it. */
    private static boolean hasLocal(Profile profile) {
        return profile.existingCircuits().stream().anyMatch(circuit -> circuit.sku() == Sku.LOCAL);
    }

    @Test
    void adviceAsOfEarlierDatesSpeaksAsTheDocumentationDidThen() {
        AdviceLawsTest.each((profile, asOf) -> {
            if (asOf.isBefore(CURRENT)) {
                for (Language language : Language.values()) {
                    Advice advice = Advised.of(profile, asOf, language);
                    texts(advice)
                            .forEach(text -> assertThat(text)
                                    .doesNotContain("Direct", "Metro", "Global Reach", "Microsoft 365")
                                    .doesNotContainPattern(hasLocal(profile) ? "(?!)" : "\\bLocal\\b"));
                }
            }
        });
    }

    private static Stream<String> texts(Advice advice) {
        Stream<String> checks = advice.checks().stream().map(CheckAdvice::message);
        Stream<String> steps = advice.steps().stream().map(step -> step.text());
        Stream<String> questions = advice.questions().stream().map(question -> question.text());
        Stream<String> justification = advice.justification().stream()
                .flatMap((Step step) -> Stream.of(step.title(), step.because(), step.concludes()));
        return Stream.of(checks, steps, questions, justification).flatMap(each -> each);
    }
}
