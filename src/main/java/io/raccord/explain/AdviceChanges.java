package io.raccord.explain;

import io.raccord.advice.Advice;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares what an advice says before and after facts were set. */
public final class AdviceChanges {

    private static final String VERSION = "1";

    private AdviceChanges() {}

    /**
     * The changes from {@code before} to {@code after}.
     *
     * @param set what was set in between
     */
    public static AdviceChange between(Advice before, Advice after, List<SetFact> set) {
        List<String> changed = set.stream()
                .filter(each -> !Objects.equals(each.from(), each.to()))
                .map(SetFact::path)
                .toList();
        List<StatementChange> changes =
                AdviceComparison.of(before, after).map(AdviceComparison::differences).orElse(List.of()).stream()
                        .map(each -> new StatementChange(
                                each.statement().toString(),
                                each.effect(),
                                each.was(),
                                each.is(),
                                responsible(changed, each.ground())))
                        .toList();
        return new AdviceChange(
                VERSION, "whatif", before.customer(), before.asOf(), before.rules(), before.language(), set, changes);
    }

    private static List<String> responsible(List<String> changed, Set<String> ground) {
        List<String> read = changed.stream()
                .filter(path -> ground.stream().anyMatch(each -> reads(each, path)))
                .toList();
        return read.isEmpty() ? changed : read;
    }

    /** Whether {@code read}, in the form of {@link Difference#ground}, is what {@code path} sets, or part of it. */
    private static boolean reads(String read, String path) {
        String named = path.startsWith(FactChanges.PARAMETER)
                ? "parameter " + path.substring(FactChanges.PARAMETER.length())
                : "fact " + path;
        return read.equals(named) || isPart(read, named) || isPart(named, read);
    }

    private static boolean isPart(String path, String whole) {
        return path.startsWith(whole) && ".[".indexOf(path.charAt(whole.length())) >= 0;
    }
}
