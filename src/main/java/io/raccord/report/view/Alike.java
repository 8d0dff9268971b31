package io.raccord.report.view;

import io.raccord.report.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Grouping of what is alike, so that a report says it once; in a whole report every group has one element.
 *
 * @param wording the words
 * @param texts the merger of the texts of a group
 * @param whole whether everything is said one by one
 */
record Alike(Wording wording, MergedTexts texts, boolean whole) {

    /** The number of ids in the name of a group. */
    private static final int NAMED = 3;

    /** The grouping for a report in {@code wording}; ids that are among {@code names} are distinguished from those. */
    static Alike of(Wording wording, Set<String> names, boolean whole) {
        return new Alike(wording, new MergedTexts(wording, names), whole);
    }

    /** Groups {@code all} by {@code key}, in the order of the first of each group. */
    <E> List<List<E>> groups(List<E> all, Function<E, ?> key) {
        if (whole) {
            return all.stream().map(List::of).toList();
        }
        Map<Object, List<E>> groups = new LinkedHashMap<>();
        all.forEach(each -> groups.computeIfAbsent(key.apply(each), none -> new ArrayList<>())
                .add(each));
        return List.copyOf(groups.values());
    }

    /** The name of a group of sites or connections: all ids of a small one, else their number and some. */
    String name(List<String> ids, String counted) {
        return ids.size() <= NAMED + 1
                ? String.join(", ", ids)
                : wording.label(counted, ids.size(), wording.some(ids, NAMED));
    }

    /** The steps of the elements of a group, in ascending order. */
    static <E> List<Integer> steps(List<E> group, Function<E, List<Integer>> steps) {
        return group.stream()
                .flatMap(each -> steps.apply(each).stream())
                .distinct()
                .sorted()
                .toList();
    }
}
