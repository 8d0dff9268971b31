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
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The numbered steps behind an advice: every rule that supports a conclusion of the advice, directly or through other
 * conclusions.
 */
public final class Justification {

    private final Words words;
    private final Language language;
    private final Supports supports;
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
        this.supports = new Supports(evaluation.supports(), sites);
        StepOrder.of(supports.behind(roots)).forEach(node -> steps.add(step(node)));
    }

    /** The steps, numbered from 1. A step depends only on earlier ones. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    /** The numbers of the steps that conclude {@code conclusion}; 0 for those that are not part of the justification. */
    public List<Integer> of(Conclusion conclusion) {
        return of(List.of(conclusion));
    }

    /** The numbers of the steps that conclude any of {@code conclusions}, in ascending order. */
    public List<Integer> of(Collection<? extends Conclusion> conclusions) {
        BitSet found = new BitSet();
        conclusions.forEach(conclusion -> supports.of(conclusion).forEach(node -> found.set(node.number())));
        return ascending(found);
    }

    /** The numbers of the steps on which the steps that conclude {@code conclusion} depend. */
    public List<Integer> premisesOf(Conclusion conclusion) {
        BitSet found = new BitSet();
        of(conclusion).forEach(step -> steps.get(step - 1).dependsOn().forEach(found::set));
        return ascending(found);
    }

    /** The text of the conclusion in the first step that concludes {@code conclusion}; empty when there is none. */
    public String concludes(Conclusion conclusion) {
        List<Integer> found = of(conclusion);
        return found.isEmpty() ? "" : steps.get(found.get(0) - 1).concludes();
    }

    private Step step(Node node) {
        Support support = node.support();
        return new Step(
                node.number(),
                support.rule().id(),
                support.rule().title().in(language),
                source(support.rule().sources()),
                fill(support.rule().because(language), support),
                fill(support.rule().concludes(language), support),
                facts(support),
                parameters(support),
                dependsOn(node));
    }

    private static StepSource source(List<Source> sources) {
        List<String> ids = new ArrayList<>(sources.size());
        sources.forEach(each -> ids.add(each.id()));
        Source first = sources.get(0);
        return new StepSource(first.article(), first.section(), first.date(), List.copyOf(ids));
    }

    private static List<StepFact> facts(Support support) {
        List<StepFact> facts = new ArrayList<>(support.facts().size());
        support.facts().forEach(fact -> facts.add(new StepFact(fact.path(), plain(fact.value()))));
        facts.sort(Comparator.comparing(StepFact::path));
        return List.copyOf(facts);
    }

    private static List<StepParameter> parameters(Support support) {
        List<StepParameter> parameters = new ArrayList<>(support.parameters().size());
        support.parameters()
                .forEach(each ->
                        parameters.add(new StepParameter(each.id(), String.valueOf(plain(each.value())), each.unit())));
        return List.copyOf(parameters);
    }

    /** The steps that conclude its premises, but no later ones, which occur where conclusions support each other. */
    private static List<Integer> dependsOn(Node node) {
        BitSet earlier = new BitSet();
        node.premises()
                .forEach(known -> known.forEach(each -> {
                    if (each.number() <= node.number()) {
                        earlier.set(each.number());
                    }
                }));
        return ascending(earlier);
    }

    private static List<Integer> ascending(BitSet numbers) {
        List<Integer> ascending = new ArrayList<>();
        for (int each = numbers.nextSetBit(0); each >= 0; each = numbers.nextSetBit(each + 1)) {
            ascending.add(each);
        }
        return List.copyOf(ascending);
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
