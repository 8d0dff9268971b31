package io.raccord.engine.support;

import io.raccord.conclusion.Conclusion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.Match;

/**
 * What rules state for one customer.
 *
 * @param conclusions the conclusions, each once
 * @param supports every match that fired, with the conclusions that it supports
 */
public record CustomerConclusions(Set<Conclusion> conclusions, IdentityHashMap<Match, List<Conclusion>> supports) {

    CustomerConclusions() {
        this(new HashSet<>(), new IdentityHashMap<>());
    }

    /** Records that {@code match} fires; false if it has fired before. */
    boolean fires(Match match) {
        return supports.put(match, new ArrayList<>(1)) == null;
    }

    boolean stillMatch() {
        return supports.keySet().stream().allMatch(match -> ((InternalMatch) match).isMatched());
    }
}
