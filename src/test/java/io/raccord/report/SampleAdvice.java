package io.raccord.report;

import io.raccord.advice.Advice;
import io.raccord.advice.AdvisedCustomer;
import io.raccord.advice.ArticleRead;
import io.raccord.advice.CheckAdvice;
import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.FindingAdvice;
import io.raccord.advice.IndexComponentAdvice;
import io.raccord.advice.ModelAdvice;
import io.raccord.advice.NoticeAdvice;
import io.raccord.advice.ProviderAdvice;
import io.raccord.advice.QuestionAdvice;
import io.raccord.advice.ResiliencyIndexAdvice;
import io.raccord.advice.RulesUsed;
import io.raccord.advice.Severity;
import io.raccord.advice.SiteAdvice;
import io.raccord.advice.StepAdvice;
import io.raccord.conclusion.Actor;
import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.CheckStatus;
import io.raccord.conclusion.CheckTopic;
import io.raccord.conclusion.IndexPart;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Priority;
import io.raccord.conclusion.ProviderRole;
import io.raccord.conclusion.Status;
import io.raccord.justification.Step;
import io.raccord.justification.StepFact;
import io.raccord.justification.StepSource;
import io.raccord.language.Language;
import io.raccord.profile.Billing;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Peering;
import io.raccord.profile.Resiliency;
import io.raccord.profile.SiteRole;
import io.raccord.profile.Sku;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Hand-built advice, so that report tests do not depend on the rules. */
public final class SampleAdvice {

    static final String HOSTILE = "<script>alert(1)</script> & \"x\" ]]> שלום " + "é".repeat(160);

    private static final LocalDate DATE = LocalDate.of(2026, 11, 23);

    private SampleAdvice() {}

    /** One datacenter site on ExpressRoute Direct ports in an ExpressRoute Metro location. */
    static Advice one() {
        return advice(
                "banco-meseta", "Banco Meseta", List.of(site("cpd-madrid", "Madrid", direct())), List.of(metro()));
    }

    /** A cloud exchange in a Metro, a WAN over two locations, a line without a location, a site without a model. */
    public static Advice five() {
        return advice(
                "north-sea-trading",
                "Société générale d’échanges de Nîmes",
                List.of(
                        site("ams", "Amsterdam", ConnectivityModel.CLOUD_EXCHANGE),
                        site("london", "London", ConnectivityModel.ANY_TO_ANY_IPVPN),
                        site("leeds", "Leeds", ConnectivityModel.ANY_TO_ANY_IPVPN),
                        site("porto", "Porto", ConnectivityModel.POINT_TO_POINT_ETHERNET),
                        unsettled("évora", Outcome.UNDETERMINED)),
                List.of(
                        connection("ams", ConnectivityModel.CLOUD_EXCHANGE, List.of("ams"), exchange()),
                        connection(
                                "ipvpn",
                                ConnectivityModel.ANY_TO_ANY_IPVPN,
                                List.of("london", "leeds"),
                                twoLocations()),
                        connection("porto", ConnectivityModel.POINT_TO_POINT_ETHERNET, List.of("porto"), open())));
    }

    /** A WAN of 25 branches, ten identical site connections, three different ones, two sites without a model. */
    static Advice forty() {
        return many(25, 10, 3, 2);
    }

    /** Advice with the given number of sites of each kind. */
    static Advice many(int branches, int alike, int others, int none) {
        List<SiteAdvice> sites = new ArrayList<>();
        List<ConnectionAdvice> connections = new ArrayList<>();
        List<String> wan = new ArrayList<>();
        for (int i = 0; i < branches; i++) {
            String id = "branch-" + (i + 1);
            wan.add(id);
            sites.add(site(id, "Ville " + (i + 1), ConnectivityModel.ANY_TO_ANY_IPVPN));
        }
        connections.add(connection("ipvpn", ConnectivityModel.ANY_TO_ANY_IPVPN, wan, twoLocations()));
        for (int i = 0; i < alike + others; i++) {
            String id = (i < alike ? "plant-" : "lab-") + (i + 1);
            sites.add(site(id, "Paris", ConnectivityModel.POINT_TO_POINT_ETHERNET));
            connections.add(connection(
                    id,
                    ConnectivityModel.POINT_TO_POINT_ETHERNET,
                    List.of(id),
                    i < alike ? exchange() : other("Town " + i)));
        }
        for (int i = 0; i < none; i++) {
            sites.add(unsettled("island-" + (i + 1), Outcome.NO_MODEL));
        }
        return advice("grand-groupe", "Grand Groupe de l’Étoile & Cie", sites, connections);
    }

    /** Names that would be harmful if interpreted as markup. */
    static Advice hostile() {
        SiteAdvice site = new SiteAdvice(
                "x",
                HOSTILE,
                SiteRole.DATACENTER,
                HOSTILE,
                Outcome.RECOMMENDED,
                ConnectivityModel.POINT_TO_POINT_ETHERNET,
                Layer.TWO,
                BgpBy.CUSTOMER,
                List.of(),
                List.of(HOSTILE),
                List.of(12),
                List.of(1));
        ConnectionAdvice connection = new ConnectionAdvice(
                "x",
                ConnectivityModel.POINT_TO_POINT_ETHERNET,
                List.of("x"),
                Layer.TWO,
                BgpBy.CUSTOMER,
                List.of(HOSTILE),
                List.of(),
                List.of(new ProviderAdvice(HOSTILE, ProviderRole.CONNECTIVITY_PROVIDER, true, List.of(1))),
                circuit(HOSTILE, 1, Resiliency.STANDARD),
                null,
                List.of(1));
        return advice("c", HOSTILE + "\u0000\uFFFE", List.of(site), List.of(connection));
    }

    /** Advice for a profile without facts. */
    public static Advice none() {
        return new Advice(
                "1",
                new AdvisedCustomer("nobody", null),
                DATE,
                Language.EN,
                new RulesUsed("sha256:" + "0".repeat(64), List.of("expressroute"), List.of()),
                Outcome.UNDETERMINED,
                List.of(),
                List.of(unsettled("somewhere", Outcome.UNDETERMINED)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static ConnectivityModel direct() {
        return ConnectivityModel.EXPRESSROUTE_DIRECT;
    }

    private static SiteAdvice site(String id, String city, ConnectivityModel model) {
        return new SiteAdvice(
                id,
                null,
                SiteRole.OFFICE,
                city,
                Outcome.RECOMMENDED,
                model,
                Layer.EITHER,
                BgpBy.DEPENDS_ON_LAYER,
                List.of(
                        new ModelAdvice(model, Status.ELIGIBLE, List.of(1)),
                        new ModelAdvice(ConnectivityModel.CLOUD_EXCHANGE, Status.EXCLUDED, List.of(2))),
                List.of(city, city + "2"),
                List.of(0, 0),
                List.of(1));
    }

    private static SiteAdvice unsettled(String id, Outcome outcome) {
        return new SiteAdvice(
                id, null, SiteRole.BRANCH, null, outcome, null, null, null, List.of(), List.of(), List.of(), List.of());
    }

    private static ConnectionAdvice metro() {
        return connection(
                "cpd-madrid",
                direct(),
                List.of("cpd-madrid"),
                new CircuitAdvice(
                        40000,
                        100,
                        "Madrid Metro",
                        null,
                        null,
                        Sku.LOCAL,
                        Billing.UNLIMITED,
                        1,
                        peerings(),
                        Resiliency.HIGH,
                        Resiliency.HIGH,
                        List.of("Madrid Metro"),
                        reasons()));
    }

    private static ConnectionAdvice connection(
            String id, ConnectivityModel model, List<String> sites, CircuitAdvice circuit) {
        boolean named = model == ConnectivityModel.ANY_TO_ANY_IPVPN;
        String place = circuit.peeringLocation();
        List<ProviderAdvice> providers = place == null || model == direct()
                ? List.of()
                : List.of(
                        new ProviderAdvice("British Telecom", ProviderRole.WAN_PROVIDER, named, List.of(1)),
                        new ProviderAdvice("Colt", ProviderRole.CONNECTIVITY_PROVIDER, false, List.of(2)),
                        new ProviderAdvice("Équipements réseau du Sud", ProviderRole.EXCHANGE, false, List.of(2)));
        List<String> locations = place == null ? List.of() : List.of(place, "London2", "Amsterdam2");
        return new ConnectionAdvice(
                id,
                model,
                sites,
                model == direct() ? Layer.DIRECT : Layer.TWO,
                BgpBy.CUSTOMER,
                locations,
                locations.stream().filter(each -> each.endsWith("Metro")).toList(),
                providers,
                circuit,
                index(circuit.circuits()),
                List.of(1, 2));
    }

    private static CircuitAdvice exchange() {
        return circuit("Amsterdam Metro", 1, Resiliency.HIGH);
    }

    private static CircuitAdvice twoLocations() {
        return circuit("London", 2, Resiliency.MAXIMUM);
    }

    private static CircuitAdvice other(String place) {
        return circuit(place, 1, Resiliency.STANDARD);
    }

    private static CircuitAdvice open() {
        return new CircuitAdvice(
                100,
                null,
                null,
                null,
                null,
                Sku.PREMIUM,
                Billing.METERED,
                null,
                peerings(),
                null,
                null,
                null,
                reasons());
    }

    private static CircuitAdvice circuit(String place, int circuits, Resiliency resiliency) {
        return new CircuitAdvice(
                2000,
                null,
                place,
                circuits > 1 ? "London2" : null,
                circuits > 1 ? 0 : null,
                Sku.PREMIUM,
                Billing.METERED,
                circuits,
                peerings(),
                resiliency,
                resiliency,
                circuits > 1 ? List.of(place, "London2") : List.of(place),
                reasons());
    }

    private static @Nullable ResiliencyIndexAdvice index(@Nullable Integer circuits) {
        if (circuits == null) {
            return null;
        }
        int route = circuits > 1 ? 20 : 5;
        return new ResiliencyIndexAdvice(
                route,
                circuits > 1 ? 100 : 25,
                List.of(
                        new IndexComponentAdvice(IndexPart.ROUTE, route, route),
                        new IndexComponentAdvice(IndexPart.VALIDATION, 1, circuits > 1 ? 4 : 1),
                        new IndexComponentAdvice(IndexPart.GATEWAY, 0, 10),
                        new IndexComponentAdvice(IndexPart.RECOMMENDATIONS, 0, 10)),
                List.of(IndexPart.GATEWAY, IndexPart.RECOMMENDATIONS),
                List.of(1));
    }

    private static List<Peering> peerings() {
        return List.of(Peering.AZURE_PRIVATE, Peering.MICROSOFT);
    }

    private static Map<String, List<Integer>> reasons() {
        return Map.of("bandwidthMbps", List.of(1), "sku", List.of(1, 2));
    }

    private static Advice advice(String id, String name, List<SiteAdvice> sites, List<ConnectionAdvice> connections) {
        List<Step> steps = new ArrayList<>();
        for (int i = 1; i <= Math.max(2, sites.size() * 3); i++) {
            steps.add(new Step(
                    i,
                    "circuit-sku",
                    "The SKU by the regions to reach",
                    new StepSource("expressroute-faqs.md", "What is ExpressRoute Premium?", DATE, List.of("F-FAQ-32")),
                    "the region West Europe lies inside the geopolitical region of " + (i % 7),
                    "standard reaches it",
                    List.of(new StepFact("requirements.azureRegions", List.of("West Europe", "UK South"))),
                    List.of(),
                    i == 1 ? List.of() : List.of(i - 1)));
        }
        return new Advice(
                "1",
                new AdvisedCustomer(id, name),
                DATE,
                Language.EN,
                new RulesUsed(
                        "sha256:" + "0123456789abcdef".repeat(4),
                        List.of("expressroute"),
                        List.of(
                                new ArticleRead("expressroute-locations-providers.md", LocalDate.of(2026, 9, 16)),
                                new ArticleRead("expressroute-locations.md", LocalDate.of(2026, 4, 28)))),
                Outcome.RECOMMENDED,
                List.of(1),
                sites,
                List.of("West Europe", "UK South"),
                connections,
                List.of(),
                List.of(
                        new FindingAdvice(
                                Severity.VIOLATED,
                                "checks.redundant-bgp[readiness.redundantBgp]",
                                "readiness.redundantBgp",
                                "two BGP sessions per peering are required",
                                List.of(),
                                List.of(),
                                List.of(1)),
                        new FindingAdvice(
                                Severity.QUESTION,
                                "questions[sites[ams].ethernet.available]",
                                "sites[ams].ethernet.available",
                                "Is an Ethernet line available at ams?",
                                List.of("ams"),
                                List.of("ams"),
                                List.of(2))),
                List.of(
                        check(
                                "azure-subscription",
                                CheckTopic.PREREQUISITES,
                                CheckStatus.MET,
                                "readiness.azureSubscription"),
                        check("nat-pool", CheckTopic.NAT, CheckStatus.UNKNOWN, "addressing.microsoftPeering.natPool"),
                        check(
                                "redundant-bgp",
                                CheckTopic.PREREQUISITES,
                                CheckStatus.VIOLATED,
                                "readiness.redundantBgp"),
                        check("voice-qos", CheckTopic.QOS, CheckStatus.ATTENTION, "requirements.realTimeVoice")),
                List.of(new QuestionAdvice(
                        "sites[ams].ethernet.available",
                        List.of(true, false),
                        Priority.NOW,
                        "Is an Ethernet line available at ams?",
                        List.of(2))),
                List.of(
                        new StepAdvice("order-line", "Order the line with the provider.", Actor.CUSTOMER, List.of(1)),
                        new StepAdvice(
                                "create-circuit[ams]",
                                "Create the circuit, give the service key to the provider.",
                                Actor.CUSTOMER,
                                List.of(1)),
                        new StepAdvice("provision[ams]", "Provision the circuit.", Actor.PROVIDER, List.of(2))),
                steps,
                List.of(new NoticeAdvice("wan.provider", "BT may mean British Telecom", List.of(2))));
    }

    private static CheckAdvice check(String id, CheckTopic topic, CheckStatus status, String subject) {
        return new CheckAdvice(id, topic, status, subject, "What was found about " + id + ".", List.of(1));
    }
}
