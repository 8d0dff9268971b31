package io.raccord.bench;

import static io.raccord.conclusion.Status.ELIGIBLE;
import static io.raccord.conclusion.Status.EXCLUDED;
import static io.raccord.conclusion.Status.UNDETERMINED;
import static io.raccord.profile.ConnectivityModel.ANY_TO_ANY_IPVPN;
import static io.raccord.profile.ConnectivityModel.CLOUD_EXCHANGE;
import static io.raccord.profile.ConnectivityModel.EXPRESSROUTE_DIRECT;
import static io.raccord.profile.ConnectivityModel.POINT_TO_POINT_ETHERNET;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Routing;
import io.raccord.profile.WanTechnology;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Clauses of sections 2 and 3 of the policy, for engines whose rules are written in Java. */
public final class Clauses {

    private static final int MOST_THROUGH_A_PROVIDER = 10_000;
    private static final int DIRECT_KNOWN = 20201007;
    private static final int ETHERNET_LAYER_2_ONLY = 20241018;

    private final List<Clause> all = new ArrayList<>();

    private Clauses() {
        exchange();
        ethernet();
        ipvpn();
        direct();
        hardRequirements();
        recommendation();
        delivery();
    }

    /** All clauses, in the order of their stages. */
    public static List<Clause> all() {
        return List.copyOf(new Clauses().all);
    }

    private void exchange() {
        claim("CX-1", CLOUD_EXCHANGE, EXCLUDED, site -> !site.colocation());
        claim("CX-2", CLOUD_EXCHANGE, EXCLUDED, site -> Boolean.FALSE.equals(site.cloudExchange()));
        claim("CX-3", CLOUD_EXCHANGE, ELIGIBLE, site -> Boolean.TRUE.equals(site.cloudExchange()));
        claim("CX-4", CLOUD_EXCHANGE, ELIGIBLE, site -> site.cloudExchange() == null && site.exchangeOperator());
        claim("CX-5", CLOUD_EXCHANGE, UNDETERMINED, site -> site.cloudExchange() == null && !site.exchangeOperator());
    }

    private void ethernet() {
        claim("PP-1", POINT_TO_POINT_ETHERNET, EXCLUDED, site -> Boolean.FALSE.equals(site.ethernet()));
        claim("PP-2", POINT_TO_POINT_ETHERNET, ELIGIBLE, site -> Boolean.TRUE.equals(site.ethernet()));
        claim("PP-3", POINT_TO_POINT_ETHERNET, UNDETERMINED, site -> site.ethernet() == null);
    }

    private void ipvpn() {
        Predicate<SiteFacts> reached = site -> Boolean.TRUE.equals(site.interconnects()) || site.wanProviderKnown();
        Predicate<SiteFacts> joined =
                site -> site.wan() == WanTechnology.MPLS_IPVPN && Boolean.TRUE.equals(site.onWan());
        claim("IV-1", ANY_TO_ANY_IPVPN, EXCLUDED, site -> site.wan() != null && site.wan() != WanTechnology.MPLS_IPVPN);
        claim("IV-2", ANY_TO_ANY_IPVPN, EXCLUDED, site -> Boolean.FALSE.equals(site.onWan()));
        claim("IV-3", ANY_TO_ANY_IPVPN, EXCLUDED, site -> Boolean.FALSE.equals(site.interconnects()));
        claim("IV-4", ANY_TO_ANY_IPVPN, ELIGIBLE, joined.and(reached));
        claim("IV-5", ANY_TO_ANY_IPVPN, UNDETERMINED, joined.and(reached).negate());
    }

    private void direct() {
        Predicate<SiteFacts> known = site -> site.asOf() >= DIRECT_KNOWN;
        Predicate<SiteFacts> ported =
                site -> site.directCandidate() && (site.colocation() || Boolean.TRUE.equals(site.ethernet()));
        claim(
                "DI-1",
                EXPRESSROUTE_DIRECT,
                EXCLUDED,
                known.and(site -> !site.macsec() && !site.isolation() && !site.ingestion() && !isWide(site)));
        claim("DI-2", EXPRESSROUTE_DIRECT, EXCLUDED, known.and(site -> site.candidates() && !site.directCandidate()));
        claim(
                "DI-3",
                EXPRESSROUTE_DIRECT,
                EXCLUDED,
                known.and(site -> !site.colocation() && Boolean.FALSE.equals(site.ethernet())));
        claim("DI-4", EXPRESSROUTE_DIRECT, ELIGIBLE, known.and(ported));
        claim("DI-5", EXPRESSROUTE_DIRECT, UNDETERMINED, known.and(ported.negate()));
    }

    private void hardRequirements() {
        for (ConnectivityModel model : List.of(CLOUD_EXCHANGE, POINT_TO_POINT_ETHERNET, ANY_TO_ANY_IPVPN)) {
            claim("HR-1 " + model.id(), model, EXCLUDED, SiteFacts::macsec);
            claim("HR-2 " + model.id(), model, EXCLUDED, SiteFacts::isolation);
            claim("HR-3 " + model.id(), model, EXCLUDED, Clauses::isWide);
        }
        claim("HR-4", POINT_TO_POINT_ETHERNET, EXCLUDED, Clauses::hasSlowLine);
        claim(
                "HR-4 direct",
                EXPRESSROUTE_DIRECT,
                EXCLUDED,
                site -> site.asOf() >= DIRECT_KNOWN && !site.colocation() && hasSlowLine(site));
        claim("HR-5", ANY_TO_ANY_IPVPN, EXCLUDED, site -> site.routing() == Routing.SELF_MANAGED);
        claim(
                "HR-6",
                EXPRESSROUTE_DIRECT,
                EXCLUDED,
                site -> site.asOf() >= DIRECT_KNOWN && site.routing() == Routing.PROVIDER_MANAGED);
        claim(
                "HR-7",
                CLOUD_EXCHANGE,
                EXCLUDED,
                site -> site.routing() == Routing.PROVIDER_MANAGED && Boolean.FALSE.equals(site.operatorRouting()));
        claim(
                "HR-8",
                POINT_TO_POINT_ETHERNET,
                EXCLUDED,
                site -> site.routing() == Routing.PROVIDER_MANAGED && Boolean.FALSE.equals(site.carrierRouting()));
        claim(
                "HR-9",
                POINT_TO_POINT_ETHERNET,
                UNDETERMINED,
                site -> site.routing() == Routing.PROVIDER_MANAGED
                        && site.carrierRouting() == null
                        && site.asOf() >= ETHERNET_LAYER_2_ONLY);
    }

    private void recommendation() {
        for (ConnectivityModel model : ConnectivityModel.values()) {
            add(1, "RE-2 " + model.id(), site -> site.isFirst(model), site -> site.recommend(model));
        }
    }

    private void delivery() {
        add(2, "RE-3", WorkingDecision::isOpen, WorkingDecision::leaveOpen);
        for (ConnectivityModel model : List.of(CLOUD_EXCHANGE, POINT_TO_POINT_ETHERNET)) {
            add(2, "LA-1, LA-4 " + model.id(), when(model, Routing.SELF_MANAGED), site -> layer2(site));
            add(
                    2,
                    "LA-2, LA-5 " + model.id(),
                    when(model, Routing.PROVIDER_MANAGED),
                    site -> site.deliver(Layer.THREE, BgpBy.PROVIDER));
        }
        add(2, "LA-3", when(CLOUD_EXCHANGE, Routing.NO_PREFERENCE), site -> either(site));
        Predicate<WorkingDecision> free = when(POINT_TO_POINT_ETHERNET, Routing.NO_PREFERENCE);
        Predicate<WorkingDecision> late = site -> site.facts().asOf() >= ETHERNET_LAYER_2_ONLY;
        add(2, "LA-6 either", free.and(late.negate()), site -> either(site));
        add(2, "LA-6 layer 2", free.and(late), site -> layer2(site));
        add(2, "LA-7", site -> site.is(ANY_TO_ANY_IPVPN), site -> site.deliver(Layer.THREE, BgpBy.PROVIDER));
        add(2, "LA-8", site -> site.is(EXPRESSROUTE_DIRECT), site -> site.deliver(Layer.DIRECT, BgpBy.CUSTOMER));
    }

    private void claim(String id, ConnectivityModel model, Status status, Predicate<SiteFacts> when) {
        add(0, id, site -> when.test(site.facts()), site -> site.claim(model, status));
    }

    private void add(int stage, String id, Predicate<WorkingDecision> when, Consumer<WorkingDecision> then) {
        all.add(new Clause(stage, id, when, then));
    }

    private static Predicate<WorkingDecision> when(ConnectivityModel model, Routing routing) {
        return site -> site.is(model) && site.facts().routing() == routing;
    }

    private static void layer2(WorkingDecision site) {
        site.deliver(Layer.TWO, BgpBy.CUSTOMER);
    }

    private static void either(WorkingDecision site) {
        site.deliver(Layer.EITHER, BgpBy.DEPENDS_ON_LAYER);
    }

    private static boolean isWide(SiteFacts site) {
        return site.mbps() != null && site.mbps() > MOST_THROUGH_A_PROVIDER;
    }

    private static boolean hasSlowLine(SiteFacts site) {
        return site.mbps() != null && site.lineMbps() != null && site.lineMbps() < site.mbps();
    }
}
