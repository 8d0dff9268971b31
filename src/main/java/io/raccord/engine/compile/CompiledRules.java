package io.raccord.engine.compile;

import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.problem.Fault;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/**
 * A compiled rule file, with its rules ready for a KIE base.
 *
 * @param file the checked file
 * @param compiled the compiled classes
 * @param model the model that contains its rules
 */
record CompiledRules(CheckedFile file, CompiledFile compiled, Model model) {

    /**
     * Loads {@code compiled}.
     *
     * @throws ReflectiveOperationException if a class cannot be loaded
     * @throws NullPointerException if a rule of {@code file} is missing
     */
    static CompiledRules load(CheckedFile file, CompiledFile compiled) throws ReflectiveOperationException {
        Map<String, Rule> rules = new HashMap<>();
        for (CompiledPart part : compiled.parts()) {
            for (Rule rule : CompiledClasses.model(part).getRules()) {
                if (part.rules().contains(rule.getName())) {
                    rules.put(rule.getName(), rule);
                }
            }
        }
        return of(file, compiled, rules);
    }

    /** The empty result for {@code file}, before any of its rules is compiled. */
    static CompiledRules none(CheckedFile file) {
        return new CompiledRules(
                file.only(List.of()),
                new CompiledFile(List.of()),
                new ModelImpl(file.file().file()));
    }

    /**
     * Compiles {@code edited}, a later version of the same file, but only those rules that have changed. Returns empty,
     * and adds to {@code faults}, if they do not compile.
     */
    Optional<CompiledRules> edited(CheckedFile edited, List<Fault> faults) throws ReflectiveOperationException {
        Map<String, String> before = new HashMap<>();
        file.rules().forEach(rule -> before.put(rule.name(), file.text(rule)));
        boolean alike = file.header().equals(edited.header());
        Set<String> same = new HashSet<>();
        List<CheckedRule> differing = new ArrayList<>();
        for (CheckedRule rule : edited.rules()) {
            if (alike && edited.text(rule).equals(before.get(rule.name()))) {
                same.add(rule.name());
            } else {
                differing.add(rule);
            }
        }
        List<CompiledPart> parts = new ArrayList<>();
        compiled.parts().stream()
                .map(part -> part.only(same))
                .filter(part -> !part.rules().isEmpty())
                .forEach(parts::add);
        Map<String, Rule> rules = new HashMap<>();
        model.getRules().forEach(rule -> rules.put(rule.getName(), rule));
        if (!differing.isEmpty()) {
            Optional<CompiledPart> part = RuleCompiler.compile(edited.only(differing), faults);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            parts.add(part.get());
            CompiledClasses.model(part.get()).getRules().forEach(rule -> rules.put(rule.getName(), rule));
        }
        return Optional.of(of(edited, new CompiledFile(List.copyOf(parts)), rules));
    }

    private static CompiledRules of(CheckedFile file, CompiledFile compiled, Map<String, Rule> rules) {
        ModelImpl model = new ModelImpl(file.file().file());
        for (CheckedRule rule : file.rules()) {
            model.addRule(Objects.requireNonNull(rules.get(rule.name()), rule.name()));
        }
        return new CompiledRules(file, compiled, model);
    }
}
