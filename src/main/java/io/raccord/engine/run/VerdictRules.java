package io.raccord.engine.run;

import io.raccord.conclusion.Recommendation;
import io.raccord.conclusion.SiteOutcome;
import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.engine.check.RuleClosure;
import io.raccord.profile.Site;
import io.raccord.rulebook.RuleTokens;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The rules on which a site's outcome and recommendation depend, derived from the types that rules match and assert.
 */
public final class VerdictRules {

    private final Set<String> names;
    private final Set<String> unread = new HashSet<>();
    private final MentionedFacts mentionedFacts;

    public VerdictRules(List<CheckedFile> files) {
        RuleClosure closure = RuleClosure.of(
                files.stream().flatMap(file -> file.rules().stream()).toList(),
                Set.of(),
                Set.of(SiteOutcome.class, Recommendation.class));
        this.names = closure.names();
        Set<String> mentioned = new HashSet<>();
        for (CheckedFile file : files) {
            for (CheckedRule rule : file.rules()) {
                if (names.contains(rule.name())) {
                    mentioned.addAll(RuleTokens.words(file.text(rule)));
                }
            }
        }
        this.mentionedFacts = new MentionedFacts(closure.types(), mentioned);
        for (RecordComponent component : Site.class.getRecordComponents()) {
            if (!component.getName().equals("id") && !mentioned.contains(component.getName())) {
                unread.add(component.getName());
            }
        }
    }

    public Set<String> names() {
        return names;
    }

    /** Whether the rule named {@code name} is one of these rules. */
    public boolean contains(String name) {
        return names.contains(name);
    }

    /** The components of a site, except its id, that none of these rules mentions. */
    public Set<String> unread() {
        return unread;
    }

    /** The part of {@code facts} that these rules can read. No other part can change their conclusions. */
    public List<Object> read(Collection<?> facts) {
        return mentionedFacts.of(facts);
    }
}
