package io.raccord.justification;

import io.raccord.conclusion.Conclusion;
import io.raccord.language.Language;
import io.raccord.profile.Term;
import io.raccord.rulebook.Source;
import io.raccord.rulebook.Template;
import io.raccord.rulebook.Words;
import io.raccord.trace.Evaluation;
import io.raccord.trace.Support;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The numbered steps behind an advice: every rule that supports a conclusion of the advice, directly or through other
 * conclusions.
 */
public final class Justification {

    private final Words words;
    private final Language language;
    private final Supports supports;
    private final IdentityHashMap<Support, Integer> numbers = new IdentityHashMap<>();
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param evaluation the result of the evaluation, with its supports
     * @param sites the ids of the sites, in the order of the profile
     * @param roots the conclusions to justify
     * @param words the names of ids in each language
     * @param language the language of the texts
     */
    public Justification(
            Evaluation evaluation,
            List<String> sites,
            Collection<? extends Conclusion> roots,
            Words words,
            Language language) {
        this.words = words;
        this.language = language;
        this.supports = new Supports(evaluation.supports());
        for (Support support : new StepOrder(sites, supports).order(reached(roots))) {
            numbers.put(support, steps.size() + 1);
            steps.add(step(support));
        }
    }

    /** The steps, numbered from 1. A step depends only on earlier ones. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The numbers of the steps that conclude {@code conclusion}; 0 for steps without a number yet. */
    public List<Integer> of(Conclusion conclusion) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Support support : supports.of(conclusion)) {
            found.add(numbers.getOrDefault(support, 0));
        }
        return List.copyOf(found);
    }

    /** The numbers of the steps on which the steps that conclude {@code conclusion} depend. */
    public List<Integer> premisesOf(Conclusion conclusion) {
        TreeSet<Integer> found = new TreeSet<>();
        of(conclusion).forEach(step -> found.addAll(steps.get(step - 1).dependsOn()));
        return List.copyOf(found);
    }

    /** The text of the conclusion in the first step that concludes {@code conclusion}; empty when there is none. */
    public String concludes(Conclusion conclusion) {
        List<Integer> found = of(conclusion);
        return found.isEmpty() ? "" : steps.get(found.get(0) - 1).concludes();
    }

    private Collection<Support> reached(Collection<? extends Conclusion> roots) {
        IdentityHashMap<Support, Boolean> reached = new IdentityHashMap<>();
        Deque<Conclusion> open = new ArrayDeque<>(roots);
        while (!open.isEmpty()) {
            for (Support support : supports.of(open.pop())) {
                if (reached.put(support, true) == null) {
                    open.addAll(support.premises());
                }
            }
        }
        return reached.keySet();
    }

    private Step step(Support support) {
        TreeSet<Integer> dependsOn = new TreeSet<>();
        support.premises().forEach(premise -> dependsOn.addAll(of(premise)));
        dependsOn.remove(0); // later steps, if conclusions support each other
        List<Source> sources = support.rule().sources();
        Source source = sources.get(0);
        return new Step(
                steps.size() + 1,
                support.rule().id(),
                support.rule().title().in(language),
                new StepSource(
                        source.article(),
                        source.section(),
                        source.date(),
                        sources.stream().map(Source::id).toList()),
                fill(support.rule().because(language), support),
                fill(support.rule().concludes(language), support),
                support.facts().stream()
                        .map(fact -> new StepFact(fact.path(), plain(fact.value())))
                        .sorted(Comparator.comparing(StepFact::path))
                        .toList(),
                support.parameters().stream()
                        .map(each -> new StepParameter(each.id(), String.valueOf(plain(each.value())), each.unit()))
                        .toList(),
                List.copyOf(dependsOn));
    }

    private String fill(Template template, Support support) {
        return template.fill(variable -> words.of(support.bindings().get(variable), language));
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Term term) {
            return term.id();
        }
        if (value instanceof LocalDate date) {
            return date.toString();
        }
        if (value instanceof Long number && number.intValue() == number) {
            return number.intValue();
        }
        if (value instanceof Collection<?> values) {
            return values.stream().map(Justification::plain).toList();
        }
        return value;
    }
}
