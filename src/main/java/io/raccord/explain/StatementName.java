package io.raccord.explain;

import java.util.ArrayList;
import java.util.List;

/** The parts of a statement that the advice makes, put together one by one. */
record StatementName(List<StatementPart> parts) {

    /** Followed by a word, or a name that is printed after a dot. */
    StatementName word(String word) {
        return with(new StatementPart(word, false));
    }

    /** Followed by a name in brackets. */
    StatementName of(String name) {
        return with(new StatementPart(name, true));
    }

    private StatementName with(StatementPart part) {
        List<StatementPart> longer = new ArrayList<>(parts);
        longer.add(part);
        return new StatementName(longer);
    }

    Statement statement() {
        return new Statement(parts, false);
    }
}
