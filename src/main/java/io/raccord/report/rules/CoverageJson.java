package io.raccord.report.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.review.PackCoverage;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/** Coverage by file, as LCOV has it, with counts by line and column. */
public final class CoverageJson {

    private CoverageJson() {}

    public static String of(PackCoverage coverage) {
        Map<String, Object> files = new LinkedHashMap<>();
        TreeSet<String> names = new TreeSet<>();
        coverage.rules().forEach(rule -> names.add(rule.place().file()));
        for (String name : names) {
            Map<String, Object> file = new LinkedHashMap<>();
            file.put(
                    "rules",
                    coverage.rules().stream()
                            .filter(rule -> rule.place().file().equals(name))
                            .map(rule -> entry(
                                    rule.rule(),
                                    rule.place().line(),
                                    rule.place().column(),
                                    "fired",
                                    rule.fired(),
                                    "silent",
                                    rule.silent()))
                            .toList());
            file.put(
                    "conditions",
                    coverage.conditions().stream()
                            .filter(each -> each.place().file().equals(name))
                            .map(each -> {
                                Map<String, Object> entry = entry(
                                        each.rule(),
                                        each.place().line(),
                                        each.place().column(),
                                        "true",
                                        each.seenTrue(),
                                        "false",
                                        each.seenFalse());
                                entry.put("text", each.text());
                                return entry;
                            })
                            .toList());
            files.put(name, file);
        }
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("cases", coverage.cases());
        root.put("rulePercent", coverage.rulePercent());
        root.put("conditionPercent", coverage.conditionPercent());
        root.put("files", files);
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> entry(
            String rule, int line, int column, String one, int count, String other, int otherCount) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", rule);
        entry.put("line", line);
        entry.put("column", column);
        entry.put(one, count);
        entry.put(other, otherCount);
        return entry;
    }
}
