package io.raccord.engine.run;

import io.raccord.conclusion.Conclusion;
import io.raccord.engine.check.CheckedRule;
import io.raccord.trace.Support;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.core.rule.consequence.InternalMatch;
import org.kie.api.runtime.rule.Match;

/** The converters of the matches of all rules, prepared once for a rule base. Thread-safe. */
public final class SupportReaders {

    private final Map<String, SupportReader> byName = new HashMap<>();

    /** @param rules the rules, by their DRL names */
    public SupportReaders(Map<String, CheckedRule> rules) {
        rules.forEach((name, rule) -> byName.put(name, new SupportReader(rule)));
    }

    /** The supports in {@code matches}: every match that fired, with the conclusions that it supports. */
    public List<Support> supports(IdentityHashMap<Match, List<Conclusion>> matches) {
        List<Support> supports = new ArrayList<>(matches.size());
        matches.forEach((match, conclusions) -> {
            SupportReader reader =
                    Objects.requireNonNull(byName.get(match.getRule().getName()));
            supports.add(reader.support((InternalMatch) match, conclusions));
        });
        return supports;
    }
}
