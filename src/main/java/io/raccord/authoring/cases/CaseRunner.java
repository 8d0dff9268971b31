package io.raccord.authoring.cases;

import io.raccord.advice.Advice;
import io.raccord.advice.AdviceBuilder;
import io.raccord.advice.InconclusiveRulesException;
import io.raccord.conclusion.Question;
import io.raccord.conclusion.QuestionPriority;
import io.raccord.conclusion.QuestionRank;
import io.raccord.conclusion.Refusal;
import io.raccord.engine.KnowledgeBase;
import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.problem.RuleEvaluationException;
import io.raccord.profile.Profile;
import io.raccord.review.CaseResult;
import io.raccord.review.EndedCase;
import io.raccord.review.Expectation;
import io.raccord.review.Mismatch;
import io.raccord.review.NamedRule;
import io.raccord.review.RuleCase;
import io.raccord.trace.Evaluation;
import io.raccord.trace.InfluenceReach;
import io.raccord.trace.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runner of test cases on compiled rules. Immutable and thread-safe. */
public final class CaseRunner {

    /** The conclusions that only the questions of the advice are built from. */
    private static final Set<Class<?>> OF_QUESTIONS =
            Set.of(Question.class, QuestionPriority.class, QuestionRank.class);

    private final KnowledgeBase knowledge;
    private final Set<String> resting;
    private final boolean always;

    public CaseRunner(KnowledgeBase knowledge) {
        this.knowledge = knowledge;
        InfluenceReach reach = knowledge.influenceReach();
        this.resting = reach.rules();
        this.always = !OF_QUESTIONS.containsAll(reach.types());
    }

    /** Runs {@code given}. */
    public CaseResult run(RuleCase given) {
        return judge(given, () -> evaluate(given));
    }

    /** Runs {@code given} and keeps its final working memory. */
    public EndedCase end(RuleCase given) {
        AtomicReference<@Nullable Snapshot> end = new AtomicReference<>();
        CaseResult result = judge(given, () -> {
            Snapshot snapshot = knowledge.snapshot(given.given().profile(), given.asOf());
            end.set(snapshot);
            return snapshot.evaluation();
        });
        return new EndedCase(result, end.get());
    }

    /** Compares the expectations of {@code given} with an evaluation of its profile. */
    public CaseResult judge(RuleCase given, Supplier<Evaluation> source) {
        long begin = System.nanoTime();
        SortedSet<String> standing = new TreeSet<>();
        List<Mismatch> mismatches = new ArrayList<>();
        Text failure = null;
        try {
            Evaluation evaluation = source.get();
            evaluation.supports().forEach(support -> standing.add(support.rule().id()));
            rules(given, standing, mismatches);
            if (evaluation.all(Refusal.class).isEmpty()) {
                advised(given, advice(given, evaluation), mismatches);
            } else {
                given.expected()
                        .forEach(each -> mismatches.add(
                                new Mismatch(each.place(), String.join(".", each.path()), each.value(), "refused")));
            }
        } catch (RuleEvaluationException e) {
            failure = e.text();
        } catch (InconclusiveRulesException e) {
            failure = e.text();
        }
        return new CaseResult(given, standing, List.copyOf(mismatches), failure, System.nanoTime() - begin);
    }

    /** Tries answers to unknown facts only if the case depends on the results, because trying is expensive. */
    private Evaluation evaluate(RuleCase given) {
        boolean asked = always
                || given.named().anyMatch(resting::contains)
                || given.expected().stream().anyMatch(each -> each.field().equals("questions"));
        Profile profile = given.given().profile();
        return asked ? knowledge.evaluate(profile, given.asOf()) : knowledge.examine(profile, given.asOf());
    }

    private Advice advice(RuleCase given, Evaluation evaluation) {
        Profile profile = given.given().profile();
        return new AdviceBuilder(evaluation, profile, knowledge.packs(), Language.EN).advice(given.asOf());
    }

    private static void rules(RuleCase given, Set<String> standing, List<Mismatch> mismatches) {
        for (NamedRule rule : given.fired()) {
            if (!standing.contains(rule.id())) {
                mismatches.add(new Mismatch(rule.place(), rule.id(), "fired", "silent"));
            }
        }
        for (NamedRule rule : given.silent()) {
            if (standing.contains(rule.id())) {
                mismatches.add(new Mismatch(rule.place(), rule.id(), "silent", "fired"));
            }
        }
    }

    private static void advised(RuleCase given, Advice advice, List<Mismatch> mismatches) {
        AdviceValues values = new AdviceValues(advice);
        for (Expectation expected : given.expected()) {
            Object got = values.at(expected);
            if (!AdviceValues.agree(expected, got)) {
                mismatches.add(
                        new Mismatch(expected.place(), String.join(".", expected.path()), expected.value(), got));
            }
        }
    }
}
