package io.raccord.trace;

import io.raccord.conclusion.Conclusion;
import io.raccord.rulebook.Rule;
import java.util.List;
import java.util.Map;

/**
 * The effect of a mutant on the conclusions for a profile.
 *
 * @param fires whether the mutant matches at all
 * @param changed whether it asserts other conclusions than its rule, or the same ones with other variable bindings
 * @param stated the conclusions that it asserts, with the variables bound
 */
public record MutantEffect(boolean fires, boolean changed, Map<Conclusion, Map<String, Object>> stated) {

    public List<Support> supports(Rule rule) {
        return stated.entrySet().stream()
                .map(each ->
                        new Support(rule, each.getValue(), List.of(), List.of(), List.of(), List.of(each.getKey())))
                .toList();
    }
}
