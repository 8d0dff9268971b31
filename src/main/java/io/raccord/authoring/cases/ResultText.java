package io.raccord.authoring.cases;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.review.CaseResult;
import io.raccord.review.Mismatch;
import io.raccord.review.MutationRun;
import io.raccord.trace.Mutant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Formatter of test results as text. */
public record ResultText(Language language) {

    private static final String BUNDLE = "io.raccord.authoring.results";

    /** One line with the numbers of passed and failed cases. */
    public String summary(List<CaseResult> results, long millis) {
        long failed = results.stream().filter(result -> !result.passed()).count();
        return say("summary", results.size(), results.size() - failed, failed, millis);
    }

    /** The failures of {@code result}, one per line, then the expected and the fired rules if they differ. */
    public List<String> failures(CaseResult result) {
        List<String> lines = new ArrayList<>();
        String name = result.given().name();
        if (result.failure() != null) {
            lines.add(say(
                    "failure", result.given().place(), name, result.failure().in(language)));
        }
        for (Mismatch each : result.mismatches()) {
            lines.add(say("mismatch", each.place(), name, each.about(), shown(each.expected()), shown(each.got())));
        }
        Set<String> wanted = result.given().named().collect(Collectors.toCollection(TreeSet::new));
        if (result.mismatches().stream().anyMatch(each -> wanted.contains(each.about()))) {
            result.given().fired().forEach(rule -> lines.add(mark(rule.id(), result, "    ", "  - ")));
            result.given().silent().stream()
                    .filter(rule -> result.standing().contains(rule.id()))
                    .forEach(rule -> lines.add("  + " + rule.id()));
            lines.add("  " + say("others", others(result, wanted)));
        }
        return lines;
    }

    /** The mutants that no case detected, one per line, then the numbers of detected and broken mutants. */
    public List<String> survivors(MutationRun run) {
        List<String> lines = new ArrayList<>();
        for (Mutant each : run.survivors()) {
            lines.add(each.place() + ": "
                    + say("mutant." + each.mutation().name().toLowerCase(Locale.ROOT), each.rule(), each.text()));
        }
        String percent = String.format(language.locale(), "%.1f", Math.floor(run.percent() * 10) / 10);
        lines.add(say("mutants", run.noticed(), run.counted(), percent, run.broken()));
        return lines;
    }

    private static String mark(String id, CaseResult result, String fired, String missing) {
        return (result.standing().contains(id) ? fired : missing) + id;
    }

    private static String others(CaseResult result, Set<String> wanted) {
        return result.standing().stream().filter(id -> !wanted.contains(id)).collect(Collectors.joining(", "));
    }

    private String shown(@Nullable Object value) {
        return value == null ? say("none") : String.valueOf(value);
    }

    private String say(String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = arguments[i] instanceof Number ? arguments[i] : arguments[i].toString();
        }
        return Text.of(BUNDLE, key, texts).in(language);
    }
}
