package io.raccord.explain;

import io.raccord.advice.Advice;
import io.raccord.advice.Effect;
import io.raccord.justification.Step;
import io.raccord.profile.FactPath;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Comparison of two versions of an advice, statement by statement. */
public final class AdviceComparison {

    private final Advice one;
    private final Advice other;
    private final Proofs.Proof old;
    private final Proofs.Proof now;
    private final Map<Statement, Stated> before;
    private final Map<Statement, Stated> after;

    private AdviceComparison(Advice before, Advice after) {
        this.one = before;
        this.other = after;
        Proofs proofs = new Proofs();
        this.old = proofs.of(before.justification());
        this.now = proofs.of(after.justification());
        this.before = stated(before);
        this.after = stated(after);
    }

    private static Map<Statement, Stated> stated(Advice advice) {
        Map<Statement, Stated> stated = new LinkedHashMap<>();
        Statements.of(advice).forEach(each -> stated.put(each.statement(), each));
        return stated;
    }

    /** The comparison of {@code before} and {@code after}; empty when both are the same except for the rules they name. */
    public static Optional<AdviceComparison> of(Advice before, Advice after) {
        return same(before, after) ? Optional.empty() : Optional.of(new AdviceComparison(before, after));
    }

    /** What all steps before and after read, as in {@link Difference#ground}. */
    public Set<String> ground() {
        return ground(numbers(one), numbers(other));
    }

    private Set<String> ground(List<Integer> first, List<Integer> second) {
        Set<String> ground = new HashSet<>();
        old.ground(first, ground);
        now.ground(second, ground);
        return ground;
    }

    private static boolean same(Advice before, Advice after) {
        return Arrays.stream(Advice.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("rules"))
                .allMatch(name -> Objects.equals(FactPath.get(before, name), FactPath.get(after, name)));
    }

    /** The differences, at least one: of the statements after in their order, then of those that were only before. */
    public List<Difference> differences() {
        Set<Statement> names = new LinkedHashSet<>(after.keySet());
        names.addAll(before.keySet());
        List<Difference> differences = new ArrayList<>();
        for (Statement name : names) {
            Stated was = before.get(name);
            Stated is = after.get(name);
            Effect effect = effect(was, is);
            if (effect != null) {
                differences.add(difference(name, effect, was, is));
            }
        }
        return differences.isEmpty() ? List.of(elsewhere()) : differences;
    }

    private @Nullable Effect effect(@Nullable Stated was, @Nullable Stated is) {
        if (was == null || is == null || !Objects.equals(was.value(), is.value())) {
            return Effect.ANSWER;
        }
        if (!old.reasons(was.reasons()).equals(now.reasons(is.reasons()))) {
            return Effect.REASON;
        }
        boolean same = Objects.equals(was.text(), is.text())
                && was.rest().equals(is.rest())
                && old.wordings(was.reasons()).equals(now.wordings(is.reasons()));
        return same ? null : Effect.WORDING;
    }

    private Difference difference(Statement name, Effect effect, @Nullable Stated was, @Nullable Stated is) {
        Set<String> ground = ground(was == null ? List.of() : was.reasons(), is == null ? List.of() : is.reasons());
        return new Difference(name, effect, shown(was, effect), shown(is, effect), ground);
    }

    private static @Nullable Object shown(@Nullable Stated stated, Effect effect) {
        if (stated == null) {
            return Value.ABSENT;
        }
        return effect == Effect.WORDING && stated.text() != null ? stated.text() : stated.value();
    }

    /** A difference in steps that no statement depends on, or in their order, counts for the outcome. */
    private Difference elsewhere() {
        List<Integer> first = numbers(one);
        List<Integer> second = numbers(other);
        Effect effect = old.reasons(first).equals(now.reasons(second)) ? Effect.WORDING : Effect.REASON;
        Statement outcome = Statements.of(other).get(0).statement();
        return new Difference(
                outcome, effect, one.outcome().id(), other.outcome().id(), ground(first, second));
    }

    private static List<Integer> numbers(Advice advice) {
        return advice.justification().stream().map(Step::step).toList();
    }
}
