package io.raccord.trace;

import io.raccord.conclusion.Conclusion;
import io.raccord.rulebook.Rule;
import java.util.List;
import java.util.Map;

/**
 * What a mutant does to what stands for a profile.
 *
 * @param fires whether it matches at all
 * @param changed whether it matches other facts, or states other conclusions, than its rule does
 * @param stated what it states, with the variables bound
 */
public record MutantEffect(boolean fires, boolean changed, Map<Conclusion, Map<String, Object>> stated) {

    public List<Support> supports(Rule rule) {
        return stated.entrySet().stream()
                .map(each ->
                        new Support(rule, each.getValue(), List.of(), List.of(), List.of(), List.of(each.getKey())))
                .toList();
    }
}
