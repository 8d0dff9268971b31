package io.raccord.bench;

import io.raccord.conclusion.BgpBy;
import io.raccord.conclusion.Layer;
import io.raccord.conclusion.Outcome;
import io.raccord.conclusion.Status;
import io.raccord.profile.ConnectivityModel;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Mutable decision for a site, filled in by rules written in Java. */
public final class WorkingDecision {

    private final SiteFacts facts;
    private final Map<ConnectivityModel, Status> statuses = new EnumMap<>(ConnectivityModel.class);
    private int stage;
    private @Nullable ConnectivityModel model;
    private @Nullable Layer layer;
    private @Nullable BgpBy bgpBy;
    private Outcome outcome = Outcome.NO_MODEL;

    /** Creates an empty decision for the site described by {@code facts}. */
    public WorkingDecision(SiteFacts facts) {
        this.facts = facts;
    }

    /** The facts of the site. */
    public SiteFacts facts() {
        return facts;
    }

    /** The current stage: 0 statuses, 1 model, 2 layer, BGP and outcome. */
    public int stage() {
        return stage;
    }

    /** Advances to the next stage. */
    public void advance() {
        stage++;
    }

    /** Claims {@code status} for {@code each}; exclusion outweighs undetermined, which outweighs eligible. */
    void claim(ConnectivityModel each, Status status) {
        statuses.merge(each, status, (one, other) -> weight(one) > weight(other) ? one : other);
    }

    Status status(ConnectivityModel each) {
        return Objects.requireNonNull(statuses.get(each));
    }

    /** Whether {@code each} is the eligible model with the best rank. */
    boolean isFirst(ConnectivityModel each) {
        if (statuses.get(each) != Status.ELIGIBLE) {
            return false;
        }
        return statuses.entrySet().stream()
                .noneMatch(other -> other.getValue() == Status.ELIGIBLE && rank(other.getKey()) < rank(each));
    }

    boolean isOpen() {
        return model == null && statuses.containsValue(Status.UNDETERMINED);
    }

    boolean is(ConnectivityModel each) {
        return model == each;
    }

    void recommend(ConnectivityModel first) {
        model = first;
        outcome = Outcome.RECOMMENDED;
    }

    void deliver(Layer by, BgpBy who) {
        layer = by;
        bgpBy = who;
    }

    void leaveOpen() {
        outcome = Outcome.UNDETERMINED;
    }

    /** The result as an immutable decision. */
    public SiteDecision decision() {
        Statuses found = new Statuses(
                status(ConnectivityModel.CLOUD_EXCHANGE),
                status(ConnectivityModel.POINT_TO_POINT_ETHERNET),
                status(ConnectivityModel.ANY_TO_ANY_IPVPN),
                statuses.get(ConnectivityModel.EXPRESSROUTE_DIRECT));
        return new SiteDecision(facts.site(), outcome, model, layer, bgpBy, found);
    }

    private int rank(ConnectivityModel each) {
        return switch (each) {
            case EXPRESSROUTE_DIRECT -> facts.directRank();
            case CLOUD_EXCHANGE -> facts.exchangeRank();
            case ANY_TO_ANY_IPVPN -> facts.ipvpnRank();
            case POINT_TO_POINT_ETHERNET -> facts.ethernetRank();
        };
    }

    private static int weight(Status status) {
        return switch (status) {
            case ELIGIBLE -> 0;
            case UNDETERMINED -> 1;
            case EXCLUDED -> 2;
        };
    }
}
