package io.raccord.authoring.check;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.rulebook.Rule;
import io.raccord.rulebook.Source;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The check of a theme's page against its rules: each row of its table names a rule of the theme and that rule's sources,
 * and each file that it cites exists.
 *
 * @param file the page, as findings name it
 * @param text its content
 * @param rules the rules of the theme
 * @param files the files of the pack, as findings name them
 */
record PageCheck(String file, String text, List<Rule> rules, Set<String> files) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([\\w.-]+) \\|.*\\|([^|\\n]*)\\|[ \\t]*$");
    private static final Pattern CITED =
            Pattern.compile("`([\\w./-]+\\.(?:drl|md|yaml|csv))`|]\\((?!https?:|#)([^)#\\s]+)[^)]*\\)");
    private static final Pattern SOURCE = Pattern.compile("\\b(?:[A-Z]-[A-Z0-9]+(?:-[A-Z0-9]+)*|POLICY-\\d+)\\b");

    /** What is wrong with the page. */
    List<Fault> faults() {
        List<Fault> found = new ArrayList<>();
        Map<String, Rule> byId =
                rules.stream().collect(Collectors.toMap(Rule::id, Function.identity(), (one, two) -> one));
        Set<String> rows = new LinkedHashSet<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            rows.add(row.group(1));
            Rule rule = byId.get(row.group(1));
            if (rule != null) {
                sources(row, rule, found);
            }
        }
        if (rows.containsAll(byId.keySet())) { // otherwise a row is misspelt, and its rule is reported as missing
            row.reset();
            while (row.find()) {
                if (!byId.containsKey(row.group(1)) && !row.group(1).matches("rule|-+")) {
                    found.add(Fault.of("page-row", place(row.start(1)), null, row.group(1)));
                }
            }
        }
        files(found);
        return found;
    }

    private void sources(MatchResult row, Rule rule, List<Fault> found) {
        Set<String> named = SOURCE.matcher(row.group(2))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> stated = rule.sources().stream().map(Source::id).collect(Collectors.toCollection(TreeSet::new));
        if (!named.equals(stated)) {
            found.add(Fault.of("page-source", place(row.start(1)), null, rule.id(), String.join(", ", stated)));
        }
    }

    private void files(List<Fault> found) {
        CITED.matcher(text).results().forEach(cited -> {
            int group = cited.group(1) == null ? 2 : 1;
            String name = cited.group(group);
            if (files.stream().noneMatch(each -> each.endsWith("/" + name) || each.equals(name))) {
                found.add(Fault.of("page-file", place(cited.start(group)), null, name));
            }
        });
    }

    private Place place(int offset) {
        return Place.at(file, text, offset);
    }
}
