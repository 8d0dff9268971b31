package io.raccord.conclusion;

import java.util.Comparator;
import java.util.List;

/**
 * The circuits of all connections together (policy section 8).
 *
 * @param parts the circuits of each connection, sorted by connection
 */
public record CircuitTotal(List<CountedCircuits> parts) implements Conclusion {

    public CircuitTotal {
        parts = parts.stream()
                .sorted(Comparator.comparing(CountedCircuits::connection))
                .toList();
    }

    /** The number of circuits. */
    public int circuits() {
        return parts.stream().mapToInt(CountedCircuits::circuits).sum();
    }
}
