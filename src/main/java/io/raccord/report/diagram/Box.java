package io.raccord.report.diagram;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A box of a diagram.
 *
 * @param id its own
 * @param column the column that it stands in, from 0
 * @param title what it is
 * @param details more about it, each on lines of its own
 * @param landings where the primary and the secondary link end inside it; empty when they end at its edge
 * @param open whether it is not settled
 * @param target where a click leads, such as {@code #site-0}; null when nowhere
 */
public record Box(
        String id,
        int column,
        String title,
        List<String> details,
        List<String> landings,
        boolean open,
        @Nullable String target) {

    /** All that the box says, unshortened. */
    String full() {
        return details.isEmpty() ? title : title + "\n" + String.join("\n", details);
    }
}
