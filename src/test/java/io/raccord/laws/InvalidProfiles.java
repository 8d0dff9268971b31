package io.raccord.laws;

import io.raccord.profile.*;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Generator of seeded profiles, built in Java, that break the schema in one to four ways. */
final class InvalidProfiles {

    private static final List<Integer> NUMBERS = Arrays.asList(-5, 0, 10_000_001, Integer.MIN_VALUE);
    private static final List<String> IDS = Arrays.asList("", " ", null, "a b", "-a", "x".repeat(65), "é", "a/b~c");
    private static final List<Double> DEGREES = List.of(90.5, -181.0, 1e300, Double.NaN, Double.NEGATIVE_INFINITY);
    private static final List<String> TEXTS = List.of("x".repeat(201), "\ud800", "y".repeat(5_000));

    private final long seed;
    private final Random random;
    private final List<UnaryOperator<Profile>> mistakes = List.of(
            profile -> profile.withCustomer(null),
            profile -> profile.withCustomer(new Customer(pick(IDS), null)),
            profile -> profile.withCustomer(new Customer("acme", pick(TEXTS))),
            profile -> profile.withSites(null),
            profile -> profile.withSites(Arrays.asList(null, null)),
            profile -> site(profile, site -> site.withId(pick(IDS))),
            profile -> site(profile, site -> site.withRole(null)),
            profile -> site(profile, site -> site.withName(pick(TEXTS))),
            profile -> site(profile, site -> site.withCity(pick(TEXTS))),
            profile -> site(profile, site -> site.withBandwidthMbps(pick(NUMBERS))),
            profile -> site(profile, site -> site.withCoordinates(new Coordinates(pick(DEGREES), pick(DEGREES)))),
            profile -> site(profile, site -> site.withPeeringLocations(List.of())),
            profile -> site(profile, site -> site.withPeeringLocations(Arrays.asList("Paris", null, "Paris"))),
            profile -> site(
                    profile,
                    site -> site.withEthernet(
                            Ethernet.builder().maxBandwidthMbps(-1).build())),
            profile -> profile.withRequirements(
                    Requirements.builder().bandwidthMbps(pick(NUMBERS)).build()),
            profile -> profile.withRequirements(Requirements.builder()
                    .services(Arrays.asList((Service) null))
                    .build()),
            profile -> profile.withRequirements(Requirements.builder()
                    .services(List.of(Service.DYNAMICS_365, Service.DYNAMICS_365))
                    .virtualNetworks(-1)
                    .build()),
            profile -> profile.withRequirements(
                    Requirements.builder().azureRegions(List.of()).build()),
            profile -> profile.withPreferences(new Preferences(Arrays.asList(ConnectivityModel.CLOUD_EXCHANGE, null))),
            profile -> profile.withWan(Wan.builder().provider(pick(TEXTS)).build()),
            profile -> profile.withAddressing(Addressing.builder()
                    .customerAsn(pick(List.of(0L, -1L, 4_294_967_296L)))
                    .build()),
            profile -> profile.withAddressing(Addressing.builder()
                    .virtualNetworkPrefixes(Arrays.asList("10.0.0.0/16", null, "10.0.0.0", ""))
                    .build()),
            profile -> profile.withAddressing(Addressing.builder()
                    .privatePeering(PrivatePeeringAddressing.builder()
                            .subnets(Arrays.asList((String) null))
                            .vlanId(5_000)
                            .build())
                    .microsoftPeering(MicrosoftPeeringAddressing.builder()
                            .natPool(List.of())
                            .routingRegistry(pick(TEXTS))
                            .build())
                    .build()),
            profile -> profile.withExistingCircuits(List.of(ExistingCircuit.builder()
                    .id(pick(IDS))
                    .bandwidthMbps(pick(NUMBERS))
                    .build())),
            profile -> profile.withExistingCircuits(Arrays.asList((ExistingCircuit) null)));

    InvalidProfiles(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
    }

    Profile profile() {
        Profile profile = new Profiles(seed).profile();
        int count = 1 + random.nextInt(4);
        for (int i = 0; i < count; i++) {
            profile = pick(mistakes).apply(profile);
        }
        return profile;
    }

    private Profile site(Profile profile, UnaryOperator<Site> change) {
        List<Site> sites = new ArrayList<>(profile.sites());
        int at = sites.isEmpty() ? -1 : random.nextInt(sites.size());
        if (at >= 0 && sites.get(at) != null) {
            sites.set(at, change.apply(sites.get(at)));
        }
        return profile.withSites(sites);
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
