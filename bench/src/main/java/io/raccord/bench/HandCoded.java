package io.raccord.bench;

import static io.raccord.conclusion.Status.ELIGIBLE;
import static io.raccord.conclusion.Status.EXCLUDED;
import static io.raccord.conclusion.Status.UNDETERMINED;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import io.raccord.profile.Routing;
import io.raccord.profile.WanTechnology;
import org.jspecify.annotations.Nullable;

/** Hand-coded implementation of the policy, without reasons and without editable rules: the baseline. */
public final class HandCoded implements SiteRules {

    private static final int MOST_THROUGH_A_PROVIDER = 10_000;
    private static final int DIRECT_KNOWN = 20201007;
    private static final int ETHERNET_LAYER_2_ONLY = 20241018;

    @Override
    public String title() {
        return "hand-coded Java";
    }

    @Override
    public SiteDecision decide(SiteFacts facts) {
        Statuses statuses = new Statuses(exchange(facts), ethernet(facts), ipvpn(facts), direct(facts));
        ConnectivityModel model = recommended(facts, statuses);
        if (model == null) {
            boolean open = statuses.exchange() == UNDETERMINED
                    || statuses.ethernet() == UNDETERMINED
                    || statuses.ipvpn() == UNDETERMINED
                    || statuses.direct() == UNDETERMINED;
            Outcome outcome = open ? Outcome.UNDETERMINED : Outcome.NO_MODEL;
            return new SiteDecision(facts.site(), outcome, null, null, null, statuses);
        }
        Layer layer = layer(model, facts);
        BgpBy bgpBy = switch (layer) {
            case TWO, DIRECT -> BgpBy.CUSTOMER;
            case THREE -> BgpBy.PROVIDER;
            case EITHER -> BgpBy.DEPENDS_ON_LAYER;
        };
        return new SiteDecision(facts.site(), Outcome.RECOMMENDED, model, layer, bgpBy, statuses);
    }

    private static Status exchange(SiteFacts facts) {
        if (!facts.colocation()
                || isFalse(facts.cloudExchange())
                || directOnly(facts)
                || (managed(facts) && isFalse(facts.operatorRouting()))) {
            return EXCLUDED;
        }
        return isTrue(facts.cloudExchange()) || facts.exchangeOperator() ? ELIGIBLE : UNDETERMINED;
    }

    private static Status ethernet(SiteFacts facts) {
        if (isFalse(facts.ethernet())
                || directOnly(facts)
                || slowLine(facts)
                || (managed(facts) && isFalse(facts.carrierRouting()))) {
            return EXCLUDED;
        }
        boolean unconfirmed = managed(facts) && facts.carrierRouting() == null && facts.asOf() >= ETHERNET_LAYER_2_ONLY;
        return facts.ethernet() == null || unconfirmed ? UNDETERMINED : ELIGIBLE;
    }

    private static Status ipvpn(SiteFacts facts) {
        boolean mpls = facts.wan() == WanTechnology.MPLS_IPVPN;
        if ((facts.wan() != null && !mpls)
                || isFalse(facts.onWan())
                || isFalse(facts.interconnects())
                || directOnly(facts)
                || facts.routing() == Routing.SELF_MANAGED) {
            return EXCLUDED;
        }
        boolean reached = isTrue(facts.interconnects()) || facts.wanProviderKnown();
        return mpls && isTrue(facts.onWan()) && reached ? ELIGIBLE : UNDETERMINED;
    }

    private static @Nullable Status direct(SiteFacts facts) {
        if (facts.asOf() < DIRECT_KNOWN) {
            return null;
        }
        boolean noLine = !facts.colocation() && (isFalse(facts.ethernet()) || slowLine(facts));
        if (!(directOnly(facts) || facts.ingestion())
                || (facts.candidates() && !facts.directCandidate())
                || noLine
                || managed(facts)) {
            return EXCLUDED;
        }
        return facts.directCandidate() && (facts.colocation() || isTrue(facts.ethernet())) ? ELIGIBLE : UNDETERMINED;
    }

    private static @Nullable ConnectivityModel recommended(SiteFacts facts, Statuses statuses) {
        ConnectivityModel first = null;
        int rank = Integer.MAX_VALUE;
        if (statuses.direct() == ELIGIBLE) {
            first = ConnectivityModel.EXPRESSROUTE_DIRECT;
            rank = facts.directRank();
        }
        if (statuses.exchange() == ELIGIBLE && facts.exchangeRank() < rank) {
            first = ConnectivityModel.CLOUD_EXCHANGE;
            rank = facts.exchangeRank();
        }
        if (statuses.ipvpn() == ELIGIBLE && facts.ipvpnRank() < rank) {
            first = ConnectivityModel.ANY_TO_ANY_IPVPN;
            rank = facts.ipvpnRank();
        }
        if (statuses.ethernet() == ELIGIBLE && facts.ethernetRank() < rank) {
            first = ConnectivityModel.POINT_TO_POINT_ETHERNET;
        }
        return first;
    }

    private static Layer layer(ConnectivityModel model, SiteFacts facts) {
        return switch (model) {
            case EXPRESSROUTE_DIRECT -> Layer.DIRECT;
            case ANY_TO_ANY_IPVPN -> Layer.THREE;
            case CLOUD_EXCHANGE, POINT_TO_POINT_ETHERNET ->
                switch (facts.routing()) {
                    case SELF_MANAGED -> Layer.TWO;
                    case PROVIDER_MANAGED -> Layer.THREE;
                    case NO_PREFERENCE ->
                        model == ConnectivityModel.POINT_TO_POINT_ETHERNET && facts.asOf() >= ETHERNET_LAYER_2_ONLY
                                ? Layer.TWO
                                : Layer.EITHER;
                };
        };
    }

    private static boolean directOnly(SiteFacts facts) {
        return facts.macsec() || facts.isolation() || (facts.mbps() != null && facts.mbps() > MOST_THROUGH_A_PROVIDER);
    }

    private static boolean slowLine(SiteFacts facts) {
        return facts.mbps() != null && facts.lineMbps() != null && facts.lineMbps() < facts.mbps();
    }

    private static boolean managed(SiteFacts facts) {
        return facts.routing() == Routing.PROVIDER_MANAGED;
    }

    private static boolean isTrue(@Nullable Boolean fact) {
        return fact != null && fact;
    }

    private static boolean isFalse(@Nullable Boolean fact) {
        return fact != null && !fact;
    }
}
