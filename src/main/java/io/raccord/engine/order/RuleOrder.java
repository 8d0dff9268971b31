package io.raccord.engine.order;

import io.raccord.engine.check.CheckedFile;
import io.raccord.engine.check.CheckedRule;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.rulebook.RuleLevel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The order in which rules fire. A rule feeds another if it may state a fact that a pattern of the other may match. A
 * rule is one level above the highest of those that feed it; rules that feed each other share a level. Levels fire in
 * ascending order. So all facts that a rule counts with {@code not}, {@code exists} or {@code collect} are there when it
 * fires, and no conclusion is withdrawn, unless rules count what follows from themselves: then they form a cycle.
 *
 * <p>The order depends on nothing but the conditions and consequences of the rules.
 */
public final class RuleOrder {

    /** The maximum number of rules of a cycle that a fault lists. */
    private static final int LISTED = 8;

    private final List<CheckedFile> files;
    private final List<CheckedRule> rules;
    private final Feeds feeds;
    private final Components components;
    private final Map<String, Integer> levels = new HashMap<>();

    public RuleOrder(List<CheckedFile> files) {
        this.files = files;
        this.rules = files.stream()
                .flatMap(file -> file.rules().stream())
                .sorted(Comparator.comparing(rule -> rule.rule().place()))
                .toList();
        this.feeds = new Feeds(rules);
        this.components = new Components(rules.size(), feeds::into);
        for (int i = 0; i < rules.size(); i++) {
            levels.put(rules.get(i).name(), components.level(i));
        }
    }

    /** The level of the rule with the DRL name {@code name}, from 0. */
    public int level(String name) {
        return Objects.requireNonNull(levels.get(name), name);
    }

    /** The levels of the rules, by rule id, with the ids of the rules that feed them. */
    public Map<String, RuleLevel> levels() {
        Map<String, RuleLevel> byId = new HashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            List<String> follows = feeds.into(i).stream()
                    .mapToObj(each -> rules.get(each).rule().id())
                    .sorted()
                    .toList();
            byId.put(rules.get(i).rule().id(), new RuleLevel(components.level(i), follows));
        }
        return byId;
    }

    /** A fault for each group of rules that count what follows from themselves. */
    public List<Fault> cycles() {
        return new Cycles(rules, feeds, components)
                .all().stream().map(this::fault).toList();
    }

    private Fault fault(Cycles.Cycle cycle) {
        String file = cycle.rules().get(0).rule().place().file();
        String text = files.stream()
                .filter(each -> each.file().file().equals(file))
                .map(each -> each.file().text())
                .findFirst()
                .orElseThrow();
        List<String> ids = Stream.concat(
                        cycle.rules().stream(), cycle.rules().stream().limit(1))
                .map(rule -> rule.rule().id())
                .toList();
        String path = ids.size() <= LISTED
                ? String.join(" → ", ids)
                : ids.stream().limit(LISTED - 1).collect(Collectors.joining(" → ")) + " → … → "
                        + ids.get(ids.size() - 1);
        return Fault.of(
                "rule-cycle",
                Place.at(file, text, cycle.fact().at()),
                null,
                cycle.fact().shape().type().getSimpleName(),
                path);
    }
}
