package io.raccord.justification;

import io.raccord.trace.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Topological sort of supports: each comes after those that it depends on. Ties are ordered by site, those without a
 * site first, then by rule, so that the result does not depend on the order of the input. Where conclusions support each
 * other, a support comes after one support of each of its premises.
 */
final class StepOrder {

    private static final Comparator<RankedSupport> ORDER = Comparator.comparingInt(RankedSupport::site)
            .thenComparing(ranked -> ranked.support().rule().id())
            .thenComparing(RankedSupport::key);

    private final Map<String, Integer> sites = new HashMap<>();
    private final Supports supports;

    StepOrder(List<String> sites, Supports supports) {
        for (int i = 0; i < sites.size(); i++) {
            this.sites.putIfAbsent(sites.get(i), i);
        }
        this.supports = supports;
    }

    List<Support> order(Collection<Support> reached) {
        IdentityHashMap<Support, Set<Support>> waitingFor = new IdentityHashMap<>();
        IdentityHashMap<Support, List<Support>> neededBy = new IdentityHashMap<>();
        PriorityQueue<RankedSupport> ready = new PriorityQueue<>(ORDER);
        for (Support support : reached) {
            Set<Support> needed = Collections.newSetFromMap(new IdentityHashMap<>());
            support.premises().forEach(premise -> needed.addAll(supports.of(premise)));
            waitingFor.put(support, needed);
            needed.forEach(each ->
                    neededBy.computeIfAbsent(each, none -> new ArrayList<>()).add(support));
            if (needed.isEmpty()) {
                ready.add(rank(support));
            }
        }
        List<Support> ordered = new ArrayList<>();
        Set<Support> waiting = Collections.newSetFromMap(new IdentityHashMap<>());
        waiting.addAll(reached);
        while (!waiting.isEmpty()) {
            if (ready.isEmpty()) {
                RankedSupport first = firstGrounded(waiting);
                waitingFor.put(first.support(), new HashSet<>());
                ready.add(first);
            }
            Support next = ready.remove().support();
            ordered.add(next);
            waiting.remove(next);
            for (Support follower : neededBy.getOrDefault(next, List.of())) {
                Set<Support> needed = waitingFor.getOrDefault(follower, Set.of());
                if (needed.remove(next) && needed.isEmpty()) {
                    ready.add(rank(follower));
                }
            }
        }
        return ordered;
    }

    /** The first of {@code waiting} all of whose premises have a support that no longer waits. */
    private RankedSupport firstGrounded(Set<Support> waiting) {
        return waiting.stream()
                .filter(each -> each.premises().stream()
                        .map(supports::of)
                        .allMatch(known -> known.isEmpty() || !waiting.containsAll(known)))
                .map(this::rank)
                .min(ORDER)
                .orElseThrow(() -> new IllegalStateException("conclusions without a beginning"));
    }

    private RankedSupport rank(Support support) {
        Object site = support.bindings().get("site");
        int position = site instanceof String id ? sites.getOrDefault(id, -1) : -1;
        return new RankedSupport(support, position);
    }
}
