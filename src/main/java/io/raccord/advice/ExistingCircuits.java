package io.raccord.advice;

import io.raccord.conclusion.AssignedCircuit;
import io.raccord.conclusion.CircuitChange;
import io.raccord.conclusion.CircuitConnection;
import io.raccord.conclusion.Conclusion;
import io.raccord.conclusion.ExistingVerdict;
import io.raccord.profile.ExistingCircuit;
import io.raccord.profile.Peering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builder of the advice on circuits that the customer already has. */
final class ExistingCircuits {

    private final Reasons reasons;
    private final Map<String, List<CircuitConnection>> connections;
    private final Map<String, List<AssignedCircuit>> assigned;
    private final Map<String, List<ExistingVerdict>> verdicts;
    private final Map<String, List<CircuitChange>> changes;

    ExistingCircuits(Reasons reasons) {
        this.reasons = reasons;
        this.connections = reasons.by(CircuitConnection.class, CircuitConnection::circuit);
        this.assigned = reasons.by(AssignedCircuit.class, AssignedCircuit::circuit);
        this.verdicts = reasons.by(ExistingVerdict.class, ExistingVerdict::circuit);
        this.changes = reasons.by(CircuitChange.class, CircuitChange::circuit);
    }

    /** Builds the advice on {@code circuits}, in their order. */
    List<ExistingCircuitAdvice> of(List<ExistingCircuit> circuits) {
        return circuits.stream().map(this::of).toList();
    }

    private ExistingCircuitAdvice of(ExistingCircuit circuit) {
        String id = circuit.id();
        List<CircuitConnection> owner = connections.getOrDefault(id, List.of());
        ExistingVerdict verdict = Reasons.one(verdicts.get(id), "verdict on existing circuit " + id);
        List<CircuitChange> changed = changes.getOrDefault(id, List.of());
        List<Conclusion> why = new ArrayList<>(owner);
        why.add(verdict);
        why.addAll(changed);
        return new ExistingCircuitAdvice(
                id,
                owner.isEmpty()
                        ? null
                        : Reasons.one(owner, "connection of existing circuit " + id)
                                .connection(),
                verdict.verdict(),
                changed.stream()
                        .map(CircuitChange::change)
                        .sorted(Comparator.comparing(change -> change.id()))
                        .toList(),
                stands(circuit),
                circuit.provider(),
                circuit.bandwidthMbps(),
                circuit.sku(),
                circuit.billing(),
                sorted(circuit.peerings()),
                reasons.of(why));
    }

    /** Its peering location as the catalog spells it, where it was compared. */
    private String stands(ExistingCircuit circuit) {
        return assigned.getOrDefault(circuit.id(), List.of()).stream()
                .map(AssignedCircuit::location)
                .findFirst()
                .orElse(circuit.peeringLocation());
    }

    private static @Nullable List<Peering> sorted(@Nullable List<Peering> peerings) {
        return peerings == null
                ? null
                : peerings.stream().sorted(Comparator.comparing(Peering::id)).toList();
    }
}
