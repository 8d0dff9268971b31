package io.raccord.laws;

import io.raccord.profile.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Generator of seeded random profiles that exercise every clause: boundary values, unknown names, unknown facts. */
public final class Profiles {

    private static final List<LocalDate> DATES = List.of(
            LocalDate.of(2017, 2, 9),
            LocalDate.of(2017, 6, 15),
            LocalDate.of(2020, 10, 6),
            LocalDate.of(2020, 10, 7),
            LocalDate.of(2024, 10, 17),
            LocalDate.of(2024, 10, 18),
            LocalDate.of(2026, 11, 23));
    private static final List<String> CITIES = List.of(
            "Paris", "Londres", "Zürich", "Busan", "Porto", "Amsterdam", "Pékin", "Nantes", "Springfield", "São Paulo");
    private static final List<String> PROVIDERS = List.of(
            "Orange", "BT", "Equinix AM5", "Interxion Schweiz AG", "Colt", "Nobody Telecom", "TeleCity", "DE-CIX");

    private static final List<String> REGIONS =
            List.of("West Europe", "UK South", "France Central", "East US", "Korea South", "China North", "Atlantis");
    private static final List<String> SUBNETS = List.of(
            "192.0.2.0/29",
            "51.140.8.0/30",
            "51.140.8.4/30",
            "10.1.0.0/29",
            "2001:db8::/125",
            "2a01:111::/126",
            "10.1.0.0/28");
    private static final List<String> PREFIXES = List.of(
            "10.1.0.0/16",
            "51.140.0.0/20",
            "0.0.0.0/0",
            "::/0",
            "2a01:111::/32",
            "::ffff:10.0.0.0/104",
            "172.16.1.0/24");

    private static final List<String> LOCATIONS = List.of("Paris", "Amsterdam", "London", "Dallas");
    private static final List<Coordinates> POINTS = List.of(
            new Coordinates(45.75, 4.85),
            new Coordinates(40.71, -74.01),
            new Coordinates(-36.85, 174.76),
            new Coordinates(0, 0));

    private final Random random;

    public Profiles(long seed) {
        this.random = new Random(seed);
    }

    public LocalDate asOf() {
        return pick(DATES);
    }

    public Profile profile() {
        int count = 1 + random.nextInt(3);
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sites.add(site("s" + i));
        }
        Cloud cloud = random.nextInt(8) == 0 ? pick(Cloud.values()) : Cloud.PUBLIC;
        return Profile.builder()
                .customer(new Customer("random", null))
                .cloud(cloud)
                .sites(sites)
                .wan(new Wan(
                        random.nextInt(3) > 0 ? WanTechnology.MPLS_IPVPN : maybe(pick(WanTechnology.values())),
                        maybe(pick(PROVIDERS)),
                        maybe(random.nextBoolean()),
                        null))
                .requirements(Requirements.builder()
                        .routing(pick(Routing.values()))
                        .bandwidthMbps(maybe(pick(List.of(50, 10_000, 10_001))))
                        .encryption(random.nextInt(4) == 0 ? pick(Encryption.values()) : null)
                        .physicalIsolation(random.nextInt(5) == 0 ? Boolean.TRUE : null)
                        .massiveIngestion(random.nextInt(4) == 0 ? random.nextBoolean() : null)
                        .services(maybe(some(List.of(Service.values()))))
                        .azureRegions(maybe(some(REGIONS)))
                        .resiliency(random.nextInt(3) == 0 ? pick(Resiliency.values()) : null)
                        .production(maybe(random.nextBoolean()))
                        .realTimeVoice(maybe(random.nextBoolean()))
                        .siteToSiteThroughMicrosoft(maybe(random.nextBoolean()))
                        .vpnBackup(maybe(random.nextBoolean()))
                        .layer2Extension(maybe(random.nextBoolean()))
                        .virtualNetworks(maybe(pick(List.of(10, 11, 60))))
                        .virtualNetworkLinks(maybe(pick(List.of(1, 10, 11, 60, 101))))
                        .virtualWan(random.nextInt(4) == 0 ? random.nextBoolean() : null)
                        .billing(random.nextInt(3) == 0 ? pick(Billing.values()) : null)
                        .build())
                .addressing(new Addressing(
                        maybe(pick(List.of(12_076L, 64_512L, 65_515L, 3_215L, 4_200_000_000L))),
                        random.nextInt(3) == 0 ? pick(List.of(12_076L, 64_512L, 3_215L)) : null,
                        maybe(some(PREFIXES)),
                        random.nextInt(4) == 0 ? pick(List.of(1_000, 1_001)) : null,
                        new PrivatePeeringAddressing(
                                maybe(some(SUBNETS)),
                                maybe(pick(List.of(100, 200))),
                                maybe(some(PREFIXES)),
                                maybe(pick(List.of(10, 4_001, 10_001))),
                                random.nextInt(3) == 0 ? pick(List.of(100, 101)) : null),
                        new MicrosoftPeeringAddressing(
                                maybe(some(SUBNETS)),
                                maybe(pick(List.of(100, 200))),
                                maybe(some(PREFIXES)),
                                maybe(pick(List.of(200, 201))),
                                random.nextInt(3) == 0 ? pick(List.of(200, 201)) : null,
                                null,
                                maybe(some(PREFIXES)),
                                maybe(random.nextBoolean()))))
                .existingCircuits(cloud == Cloud.PUBLIC ? circuits(count) : List.of())
                .readiness(new Readiness(
                        maybe(random.nextBoolean()),
                        maybe(random.nextBoolean()),
                        maybe(random.nextBoolean()),
                        maybe(random.nextBoolean()),
                        maybe(random.nextBoolean())))
                .preferences(new Preferences(preferred()))
                .build();
    }

    private Site site(String id) {
        SiteRole role = random.nextBoolean() ? SiteRole.COLOCATION : pick(SiteRole.values());
        SiteBuilder site = Site.builder()
                .id(id)
                .role(role)
                .city(maybe(pick(CITIES)))
                .coordinates(random.nextInt(4) == 0 ? pick(POINTS) : null)
                .country(random.nextInt(6) == 0 ? pick(List.of("FR", "Royaume-Uni", "Suisse")) : null)
                .onWan(maybe(random.nextBoolean()))
                .bandwidthMbps(maybe(pick(List.of(100, 1_000, 10_000, 10_001, 40_000))))
                .ethernet(new Ethernet(
                        maybe(random.nextBoolean()),
                        null,
                        random.nextInt(3) == 0 ? pick(List.of(100, 1_000, 20_000)) : null,
                        maybe(random.nextBoolean()),
                        null));
        if (role == SiteRole.COLOCATION) {
            site.colocation(new Colocation(
                    null,
                    maybe(pick(PROVIDERS)),
                    maybe(random.nextBoolean()),
                    maybe(random.nextBoolean()),
                    true,
                    null));
        }
        return site.build();
    }

    private List<ExistingCircuit> circuits(int sites) {
        List<ExistingCircuit> circuits = new ArrayList<>();
        int count = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
        for (int i = 0; i < count; i++) {
            circuits.add(ExistingCircuit.builder()
                    .id("c" + i)
                    .sites(random.nextInt(4) == 0 ? null : List.of("s" + random.nextInt(sites)))
                    .peeringLocation(pick(LOCATIONS))
                    .provider(maybe(pick(PROVIDERS)))
                    .bandwidthMbps(maybe(pick(List.of(100, 1_000, 10_000))))
                    .sku(maybe(pick(Sku.values())))
                    .billing(maybe(pick(Billing.values())))
                    .peerings(maybe(some(List.of(Peering.values()))))
                    .build());
        }
        return circuits;
    }

    private List<ConnectivityModel> preferred() {
        List<ConnectivityModel> models = new ArrayList<>(List.of(ConnectivityModel.values()));
        Collections.shuffle(models, random);
        return models.subList(0, random.nextInt(3) == 0 ? random.nextInt(4) : 0);
    }

    private <T> List<T> some(List<T> values) {
        List<T> chosen = new ArrayList<>(values);
        Collections.shuffle(chosen, random);
        return chosen.subList(0, 1 + random.nextInt(Math.min(3, chosen.size())));
    }

    private <T> T maybe(T value) {
        return random.nextInt(5) < 2 ? null : value;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
