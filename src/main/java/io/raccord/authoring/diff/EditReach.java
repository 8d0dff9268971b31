package io.raccord.authoring.diff;

import io.raccord.engine.RuleProbe;
import io.raccord.portfolio.ReadProfile;
import io.raccord.review.RuleEdit;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Filter for profiles that a rule edit cannot affect: those for which no edited rule matches, before or after.
 *
 * <p>An edited parameter counts as an edit of the rules that read it. An edited catalog or word file may affect every
 * profile.
 */
final class EditReach {

    private static final Set<String> SEEN_BY_PROBE = Set.of("rule", "parameter");
    private static final Set<String> NO_MATTER_FOR_MATCHES = Set.of("texts", "sources");

    private final @Nullable RuleProbe before;
    private final @Nullable RuleProbe after;

    EditReach(RuleState before, RuleState after, List<RuleEdit> edits) {
        boolean probed = !edits.isEmpty() && edits.stream().allMatch(edit -> SEEN_BY_PROBE.contains(edit.what()));
        boolean alike = edits.stream()
                .allMatch(edit -> edit.kind().equals("changed")
                        && edit.what().equals("rule")
                        && NO_MATTER_FOR_MATCHES.containsAll(edit.parts()));
        this.before = probed ? before.advisor().probe(rules(before, edits)) : null;
        this.after = probed && !alike ? after.advisor().probe(rules(after, edits)) : null;
    }

    /** Whether the edit may change the advice for {@code read} at {@code date}; false is definite, true is not. */
    boolean reaches(ReadProfile read, LocalDate date) {
        return before == null
                || !read.faults().isEmpty()
                || before.meets(read.profile(), date)
                || (after != null && after.meets(read.profile(), date));
    }

    private static Set<String> rules(RuleState state, List<RuleEdit> edits) {
        Set<String> parameters = new HashSet<>();
        Set<String> rules = new HashSet<>();
        edits.forEach(edit -> (edit.what().equals("rule") ? rules : parameters).add(edit.id()));
        state.book().entries().stream()
                .filter(entry -> entry.parameters().stream().anyMatch(each -> parameters.contains(each.id())))
                .forEach(entry -> rules.add(entry.rule().id()));
        return rules;
    }
}
