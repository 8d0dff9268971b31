package io.raccord.justification;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Topological sort of supports: each comes after those that it depends on. Ties are ordered by {@link Node#ORDER}, so
 * that the result does not depend on the order of the input. Where conclusions support each other, a support comes
 * after one support of each of its premises.
 */
final class StepOrder {

    private StepOrder() {}

    /** Sorts and numbers {@code reached}, which includes every support of their premises. */
    static List<Node> of(List<Node> reached) {
        PriorityQueue<Node> ready = new PriorityQueue<>(Node.ORDER);
        for (Node node : reached) {
            node.premises().forEach(known -> known.forEach(node::waitFor));
            if (!node.isWaiting()) {
                ready.add(node);
            }
        }
        List<Node> ordered = new ArrayList<>(reached.size());
        while (ordered.size() < reached.size()) {
            if (ready.isEmpty()) {
                Node first = firstGrounded(reached);
                first.release();
                ready.add(first);
            }
            Node next = ready.remove();
            ordered.add(next);
            next.number(ordered.size(), ready);
        }
        return ordered;
    }

    /** The first of those without a number all of whose premises have a support with a number. */
    private static Node firstGrounded(List<Node> reached) {
        return reached.stream()
                .filter(each -> each.number() == 0
                        && each.premises().stream()
                                .allMatch(known ->
                                        known.isEmpty() || known.stream().anyMatch(one -> one.number() > 0)))
                .min(Node.ORDER)
                .orElseThrow(() -> new IllegalStateException("conclusions without a beginning"));
    }
}
