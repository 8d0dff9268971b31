package io.raccord.trace;

import io.raccord.conclusion.Conclusion;
import java.util.List;
import java.util.Set;

/**
 * The result of evaluating the rules for a profile.
 *
 * @param conclusions the conclusions that hold
 * @param supports the rules that support these conclusions, with what they matched, in no particular order
 */
public record Evaluation(Set<Conclusion> conclusions, List<Support> supports) {

    /** The conclusions of {@code type}, in no particular order. */
    public <C extends Conclusion> List<C> all(Class<C> type) {
        return conclusions.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
