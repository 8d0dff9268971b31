package io.raccord.report;

import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.profile.ConnectivityModel;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The items of a connection's circuit, in words. */
final class CircuitWords {

    private final Wording wording;
    private final ConnectionAdvice connection;
    private final CircuitAdvice circuit;

    CircuitWords(Wording wording, ConnectionAdvice connection) {
        this.wording = wording;
        this.connection = connection;
        this.circuit = connection.circuit();
    }

    String model() {
        return wording.of(connection.model());
    }

    String bandwidth() {
        return circuit.bandwidthMbps() == null
                ? wording.label("notSettled")
                : wording.label("mbps", wording.of(circuit.bandwidthMbps()));
    }

    boolean direct() {
        return connection.model() == ConnectivityModel.EXPRESSROUTE_DIRECT || circuit.directPortGbps() != null;
    }

    String ports() {
        return circuit.directPortGbps() == null
                ? wording.label("notSettled")
                : wording.label("portPair", wording.of(circuit.directPortGbps()));
    }

    String sku() {
        return settled(circuit.sku());
    }

    String billing() {
        return wording.of(circuit.billing());
    }

    String circuits() {
        return settled(circuit.circuits());
    }

    String resiliency() {
        return settled(circuit.resiliency());
    }

    String peerings() {
        return circuit.peerings() == null ? wording.label("notSettled") : wording.of(circuit.peerings());
    }

    /** What the circuits can reach: one text a peering. */
    String reaches() {
        return circuit.peerings() == null
                ? wording.label("notSettled")
                : circuit.peerings().stream()
                        .map(peering -> wording.label("reaches." + peering.id()))
                        .collect(Collectors.joining(", "));
    }

    /** How many circuits to show: one where the number is not settled. */
    int shown() {
        return circuit.circuits() == null ? 1 : circuit.circuits();
    }

    /** Where circuit {@code number}, from 0, ends; null when that is not settled. */
    @Nullable
    String place(int number) {
        return number == 0 ? circuit.peeringLocation() : number == 1 ? circuit.secondLocation() : null;
    }

    private String settled(@Nullable Object value) {
        return value == null ? wording.label("notSettled") : wording.of(value);
    }
}
