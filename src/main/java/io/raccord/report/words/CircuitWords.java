package io.raccord.report.words;

import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ResiliencyIndexAdvice;
import io.raccord.profile.ConnectivityModel;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of a connection's circuit, in words. */
public final class CircuitWords {

    private final Wording wording;
    private final ConnectionAdvice connection;
    private final CircuitAdvice circuit;

    public CircuitWords(Wording wording, ConnectionAdvice connection) {
        this.wording = wording;
        this.connection = connection;
        this.circuit = connection.circuit();
    }

    public String model() {
        return wording.of(connection.model());
    }

    public String bandwidth() {
        return circuit.bandwidthMbps() == null
                ? wording.label("notSettled")
                : wording.label("mbps", wording.of(circuit.bandwidthMbps()));
    }

    public boolean direct() {
        return connection.model() == ConnectivityModel.EXPRESSROUTE_DIRECT || circuit.directPortGbps() != null;
    }

    public String ports() {
        return circuit.directPortGbps() == null
                ? wording.label("notSettled")
                : wording.label("portPair", wording.of(circuit.directPortGbps()));
    }

    public String sku() {
        return settled(circuit.sku());
    }

    public String billing() {
        return wording.of(circuit.billing());
    }

    public String circuits() {
        return settled(circuit.circuits());
    }

    public String resiliency() {
        return settled(circuit.resiliency());
    }

    public String resiliencyReached() {
        return settled(circuit.resiliencyReached());
    }

    /** What the resiliency index can come to, and what is open in it. */
    public String index(ResiliencyIndexAdvice index) {
        return index.unknown().isEmpty()
                ? range(index)
                : wording.label("indexOpen", range(index), wording.of(index.unknown()));
    }

    /** What the resiliency index can come to. */
    public String range(ResiliencyIndexAdvice index) {
        return index.min() == index.max()
                ? wording.of(index.min())
                : wording.label("indexRange", wording.of(index.min()), wording.of(index.max()));
    }

    public String peerings() {
        return circuit.peerings() == null ? wording.label("notSettled") : wording.of(circuit.peerings());
    }

    /** What the circuits can reach: one text a peering. */
    public String reaches() {
        return circuit.peerings() == null
                ? wording.label("notSettled")
                : circuit.peerings().stream()
                        .map(peering -> wording.label("reaches." + peering.id()))
                        .collect(Collectors.joining(", "));
    }

    /** How many circuits to show: one where the number is not settled. */
    public int shown() {
        return circuit.circuits() == null ? 1 : circuit.circuits();
    }

    /** Where circuit {@code number}, from 0, ends; null when that is not settled. */
    @Nullable
    public String place(int number) {
        return number == 0 ? circuit.peeringLocation() : number == 1 ? circuit.secondLocation() : null;
    }

    private String settled(@Nullable Object value) {
        return value == null ? wording.label("notSettled") : wording.of(value);
    }
}
