package io.raccord.engine.run;

import io.raccord.conclusion.Conclusion;
import io.raccord.engine.check.CheckedRule;
import io.raccord.rulebook.Parameter;
import io.raccord.trace.FactRead;
import io.raccord.trace.Support;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.core.reteoo.TerminalNode;
import org.drools.core.rule.consequence.InternalMatch;
import org.jspecify.annotations.Nullable;

/**
 * A converter of the Drools matches of a rule to {@link Support}s: the facts of the profile, catalog rows, parameters
 * and conclusions that each matched. What is the same for all matches is prepared once.
 */
final class SupportReader {

    private final CheckedRule rule;
    private final List<MatchedPattern> patterns;
    private volatile @Nullable MatchedVariables variables;

    SupportReader(CheckedRule rule) {
        this.rule = rule;
        this.patterns = rule.patterns().stream().map(MatchedPattern::new).toList();
    }

    Support support(InternalMatch match, List<Conclusion> conclusions) {
        Map<String, FactRead> facts = new LinkedHashMap<>();
        List<Parameter> parameters = new ArrayList<>();
        List<Conclusion> premises = new ArrayList<>();
        List<Object> objects = match.getObjects();
        int added = objects.size() - patterns.size(); // before a rule that begins with an aggregate
        Iterator<Object> own = objects.listIterator(added);
        for (MatchedPattern pattern : patterns) {
            Object matched = own.next();
            if (!pattern.type().isInstance(matched)) {
                throw new IllegalStateException(
                        "rule " + rule.name() + " matched " + matched.getClass() + ", expected " + pattern.type());
            }
            if (matched instanceof Parameter parameter) {
                parameters.add(parameter);
            } else if (matched instanceof Conclusion conclusion) {
                premises.add(conclusion);
            } else if (matched instanceof Collection<?> several) {
                several.forEach(each -> premises.add((Conclusion) each));
            } else {
                pattern.read(matched, facts);
            }
        }
        return new Support(
                rule.rule(),
                variables(match.getTerminalNode()).in(match.getTuple()),
                List.copyOf(facts.values()),
                parameters,
                premises,
                conclusions);
    }

    /** Its variables: prepared at its first match, because only the network knows them. */
    private MatchedVariables variables(TerminalNode node) {
        MatchedVariables known = variables;
        if (known == null || !known.areOf(node)) {
            known = new MatchedVariables(node);
            variables = known;
        }
        return known;
    }
}
