package io.raccord.conclusion;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The components of the resiliency index that a connection can reach (policy section 11).
 *
 * @param connection the connection's id
 * @param all the components, in their order
 */
public record IndexComponents(String connection, List<IndexComponent> all) implements Conclusion {

    public IndexComponents {
        all = all.stream().sorted(Comparator.comparing(IndexComponent::part)).toList();
    }

    /** The least that the index can come to: the route times the factor of validation, plus the rest (IX-5). */
    public int min() {
        return total(IndexComponent::min);
    }

    /** The most that the index can come to. */
    public int max() {
        return total(IndexComponent::max);
    }

    private int total(ToIntFunction<IndexComponent> end) {
        int route = 0;
        int factor = 0;
        int rest = 0;
        for (IndexComponent each : all) {
            switch (each.part()) {
                case ROUTE -> route = end.applyAsInt(each);
                case VALIDATION -> factor = end.applyAsInt(each);
                case GATEWAY, RECOMMENDATIONS -> rest += end.applyAsInt(each);
            }
        }
        return route * factor + rest;
    }
}
