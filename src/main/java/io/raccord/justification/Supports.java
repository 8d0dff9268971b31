package io.raccord.justification;

import io.raccord.conclusion.Conclusion;
import io.raccord.trace.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of supports by conclusion. Lookups mostly pass the same object that was indexed, so a map by identity
 * answers first and avoids comparing records.
 */
final class Supports {

    private final Map<Conclusion, List<Node>> byConclusion = new HashMap<>();
    private final IdentityHashMap<Conclusion, List<Node>> byObject = new IdentityHashMap<>();

    /**
     * @param all the supports
     * @param sites the ids of the sites, in the order of the profile
     */
    Supports(Collection<Support> all, List<String> sites) {
        Map<Object, Integer> places = new HashMap<>();
        for (String site : sites) {
            places.putIfAbsent(site, places.size());
        }
        for (Support support : all) {
            Object site = support.bindings().get("site");
            Node node = new Node(support, site instanceof String id ? places.getOrDefault(id, -1) : -1);
            for (Conclusion conclusion : support.conclusions()) {
                List<Node> known = byObject.get(conclusion);
                if (known == null) {
                    known = byConclusion.computeIfAbsent(conclusion, each -> new ArrayList<>(1));
                    byObject.put(conclusion, known);
                }
                known.add(node);
            }
        }
    }

    /** The supports of {@code conclusion}; empty when there are none. */
    List<Node> of(Conclusion conclusion) {
        List<Node> known = byObject.get(conclusion);
        if (known == null) {
            known = byConclusion.getOrDefault(conclusion, List.of());
            byObject.put(conclusion, known);
        }
        return known;
    }

    /** The supports of {@code roots}, directly or through other conclusions, in no particular order. */
    List<Node> behind(Collection<? extends Conclusion> roots) {
        List<Node> reached = new ArrayList<>();
        roots.forEach(root -> reach(of(root), reached));
        for (int i = 0; i < reached.size(); i++) {
            reached.get(i).premises().forEach(each -> reach(each, reached));
        }
        return reached;
    }

    private void reach(List<Node> nodes, List<Node> reached) {
        for (Node node : nodes) {
            if (node.reach(this)) {
                reached.add(node);
            }
        }
    }
}
