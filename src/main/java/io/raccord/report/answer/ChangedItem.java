package io.raccord.report.answer;

import io.raccord.explain.StatementChange;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes that are shown on one line: all statements about something that is not there any more, or is new, such as a
 * connection; otherwise a single change.
 *
 * @param name the statement, or the beginning that all of them have in common
 */
record ChangedItem(String name, List<StatementChange> changes) {

    private static final String ABSENT = "absent";

    /** The items of {@code changes}, in order. */
    static List<ChangedItem> of(List<StatementChange> changes) {
        List<ChangedItem> items = new ArrayList<>();
        for (int i = 0; i < changes.size(); ) {
            String owner = owner(changes.get(i).statement());
            int end = i + 1;
            while (end < changes.size()
                    && !owner.isEmpty()
                    && changes.get(end).statement().startsWith(owner + ".")) {
                end++;
            }
            ChangedItem together = new ChangedItem(owner, changes.subList(i, end));
            if (end - i > 1 && (together.isGone() || together.isNew())) {
                items.add(together);
            } else {
                changes.subList(i, end)
                        .forEach(change -> items.add(new ChangedItem(change.statement(), List.of(change))));
            }
            i = end;
        }
        return items;
    }

    /** Whether it stands for several statements. */
    boolean isWhole() {
        return changes.size() > 1;
    }

    boolean isGone() {
        return changes.stream().allMatch(change -> ABSENT.equals(change.is()));
    }

    private boolean isNew() {
        return changes.stream().allMatch(change -> ABSENT.equals(change.was()));
    }

    /** What {@code statement} is about, such as {@code connections[ipvpn]}; empty if it is no item of something. */
    private static String owner(String statement) {
        int depth = 0;
        for (int i = statement.indexOf('['); i > 0 && i < statement.length(); i++) {
            depth += statement.charAt(i) == '[' ? 1 : statement.charAt(i) == ']' ? -1 : 0;
            if (depth == 0) {
                return statement.startsWith(".", i + 1) ? statement.substring(0, i + 1) : "";
            }
        }
        return "";
    }
}
