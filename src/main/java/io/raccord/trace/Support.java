package io.raccord.trace;

import io.raccord.conclusion.Conclusion;
import io.raccord.rulebook.Parameter;
import io.raccord.rulebook.Rule;
import java.util.List;
import java.util.Map;

/**
 * A rule that supports conclusions, with what it matched and asserts: one edge of the justification graph.
 *
 * @param rule the rule
 * @param bindings the variables bound by the match, without their {@code $}
 * @param facts the facts of the profile and rows of the catalog that its conditions read
 * @param parameters the parameters that it read
 * @param premises the conclusions of other rules that it matched
 * @param conclusions the conclusions that it asserts
 */
public record Support(
        Rule rule,
        Map<String, Object> bindings,
        List<FactRead> facts,
        List<Parameter> parameters,
        List<Conclusion> premises,
        List<Conclusion> conclusions) {}
