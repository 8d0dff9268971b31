package io.raccord.laws;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.Advice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.StepAdvice;
import io.raccord.language.Language;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Profile;
import io.raccord.profile.RequirementsBuilder;
import io.raccord.profile.Resiliency;
import io.raccord.profile.Service;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Invariants of the onboarding steps of every advice, on seeded random profiles. */
class StepLawsTest {

    private static final int PROFILES = Integer.getInteger("laws.profiles", 500);
    private static final LocalDate DIRECT_KNOWN = LocalDate.of(2020, 10, 7);
    private static final List<Resiliency> RESILIENCIES = List.of(Resiliency.values());
    private static final List<String> ALWAYS =
            List.of("choose-location", "choose-bandwidth", "choose-sku", "choose-billing", "create-circuit");
    private static final List<String> BY_PROVIDER = List.of(
            "choose-provider", "confirm-with-provider", "order-connectivity", "hand-over-service-key", "provision");
    private static final List<String> ON_DIRECT =
            List.of("create-direct-ports", "letter-of-authorization", "order-cross-connects", "enable-links");

    private static void each(BiConsumer<Profile, LocalDate> law) {
        LongStream.range(0, PROFILES).parallel().forEach(seed -> {
            Profiles random = new Profiles(seed);
            Profile profile = asking(random.profile(), new Random(seed));
            LocalDate asOf = random.asOf();
            try {
                law.accept(profile, asOf);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("seed " + seed + ", as of " + asOf + ", " + profile, e);
            }
        });
    }

    private static Profile asking(Profile profile, Random random) {
        List<Service> services = Arrays.stream(Service.values())
                .filter(service -> random.nextBoolean())
                .toList();
        Resiliency resiliency = RESILIENCIES.get(random.nextInt(RESILIENCIES.size()));
        return profile.withRequirements(RequirementsBuilder.builder(profile.requirements())
                .services(random.nextInt(4) == 0 ? null : services)
                .azureRegions(random.nextBoolean() ? List.of("West Europe") : null)
                .resiliency(random.nextBoolean() ? resiliency : null)
                .siteToSiteThroughMicrosoft(random.nextBoolean())
                .vpnBackup(random.nextBoolean())
                .build());
    }

    @Test
    void aStepStandsOnceAndHasOneText() {
        each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            assertThat(ids(advice)).doesNotHaveDuplicates();
            for (StepAdvice step : advice.steps()) {
                assertThat(step.reasons()).isNotEmpty();
                assertThat(step.reasons())
                        .allSatisfy(reason -> assertThat(
                                        advice.justification().get(reason - 1).concludes())
                                .isEqualTo(step.text()));
            }
        });
    }

    @Test
    void everyConnectionHasItsSteps() {
        each((profile, asOf) -> {
            Advice advice = Advised.of(profile, asOf);
            assertThat(ids(advice).stream().allMatch("route-ipsec"::equals))
                    .isEqualTo(advice.connections().isEmpty());
            for (ConnectionAdvice connection : advice.connections()) {
                boolean direct = connection.model() == ConnectivityModel.EXPRESSROUTE_DIRECT;
                assertThat(ids(advice)).containsAll(of(connection, ALWAYS));
                assertThat(ids(advice)).containsAll(of(connection, direct ? ON_DIRECT : BY_PROVIDER));
                assertThat(ids(advice)).doesNotContainAnyElementsOf(of(connection, direct ? BY_PROVIDER : ON_DIRECT));
            }
        });
    }

    @Test
    void earlyStepsKnowNothingOfWhatCameLater() {
        each((profile, asOf) -> {
            if (asOf.isBefore(DIRECT_KNOWN)) {
                for (Language language : Language.values()) {
                    Advised.of(profile, asOf, language)
                            .steps()
                            .forEach(step -> assertThat(step.text())
                                    .doesNotContain(
                                            "Direct", "Local", "Metro", "Global Reach", "Microsoft 365", "IPv6"));
                }
            }
        });
    }

    private static List<String> ids(Advice advice) {
        return advice.steps().stream().map(StepAdvice::id).toList();
    }

    private static List<String> of(ConnectionAdvice connection, List<String> kinds) {
        return kinds.stream().map(kind -> kind + "[" + connection.id() + "]").toList();
    }
}
