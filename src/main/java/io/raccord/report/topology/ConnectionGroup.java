package io.raccord.report.topology;

import io.raccord.advice.CircuitAdvice;
import io.raccord.advice.ConnectionAdvice;
import io.raccord.advice.ProviderAdvice;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Connections that a diagram draws as one.
 *
 * @param members in the order of the advice; one at least
 * @param onePlace whether all are at the same peering locations
 */
public record ConnectionGroup(List<ConnectionAdvice> members, boolean onePlace) {

    private static final int SHOWN_SINGLY = 8;
    private static final int SHOWN = 12;

    /** Each alone while they are few, then those that are alike, then those that differ in their places only. */
    public static List<ConnectionGroup> of(List<ConnectionAdvice> connections) {
        if (connections.size() <= SHOWN_SINGLY) {
            return grouped(connections, ConnectionAdvice::id, true);
        }
        List<ConnectionGroup> alike =
                grouped(connections, each -> List.of(shape(each), each.locations(), places(each)), true);
        return alike.size() <= SHOWN ? alike : grouped(connections, ConnectionGroup::form, false);
    }

    private static List<ConnectionGroup> grouped(
            List<ConnectionAdvice> connections, Function<ConnectionAdvice, Object> key, boolean onePlace) {
        Map<Object, List<ConnectionAdvice>> groups = new LinkedHashMap<>();
        connections.forEach(each -> groups.computeIfAbsent(key.apply(each), any -> new ArrayList<>())
                .add(each));
        return toGroups(groups.values(), onePlace);
    }

    private static List<ConnectionGroup> toGroups(Collection<List<ConnectionAdvice>> groups, boolean onePlace) {
        return groups.stream()
                .map(members -> new ConnectionGroup(List.copyOf(members), onePlace || members.size() == 1))
                .toList();
    }

    private static List<String> form(ConnectionAdvice connection) {
        CircuitAdvice circuit = connection.circuit();
        return List.of(
                connection.model().id(),
                String.valueOf(circuit.circuits()),
                String.valueOf(circuit.resiliency()),
                String.valueOf(circuit.peerings()),
                String.valueOf(circuit.peeringLocation() == null));
    }

    private static List<String> shape(ConnectionAdvice connection) {
        CircuitAdvice circuit = connection.circuit();
        return List.of(
                String.valueOf(form(connection)),
                String.valueOf(connection.layer()),
                String.valueOf(circuit.bandwidthMbps()),
                String.valueOf(circuit.directPortGbps()),
                String.valueOf(circuit.sku()),
                String.valueOf(circuit.billing()),
                String.valueOf(confirmed(connection)));
    }

    private static String places(ConnectionAdvice connection) {
        return String.valueOf(connection.circuit().peeringLocation());
    }

    /** The first of them: what it says holds for all, as far as they are alike. */
    public ConnectionAdvice first() {
        return members.get(0);
    }

    /** How many connections they are. */
    public int size() {
        return members.size();
    }

    /** The ids of all sites. */
    public List<String> sites() {
        return members.stream().flatMap(each -> each.sites().stream()).toList();
    }

    /** The one value of {@code of} that all have, or {@code otherwise}. */
    public <T> T same(Function<ConnectionAdvice, T> of, T otherwise) {
        T value = of.apply(first());
        return members.stream().allMatch(each -> of.apply(each).equals(value)) ? value : otherwise;
    }

    /** The names of the providers that are confirmed. */
    public static List<String> confirmed(ConnectionAdvice connection) {
        return connection.providers().stream()
                .filter(ProviderAdvice::confirmed)
                .map(ProviderAdvice::name)
                .toList();
    }
}
