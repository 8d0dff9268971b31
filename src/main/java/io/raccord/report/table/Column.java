package io.raccord.report.table;

import io.raccord.profile.Term;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name its header; the same in every language, and permanent
 * @param kind what its cells hold
 * @param value the value in the cell of a row; null for nothing
 * @param <R> the rows
 */
record Column<R>(String name, Kind kind, Function<R, @Nullable Object> value) {

    /** What cells hold. */
    enum Kind {
        TEXT,
        INTEGER,
        DATE
    }

    static <R> Column<R> text(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, Kind.TEXT, value);
    }

    static <R> Column<R> number(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, Kind.INTEGER, value);
    }

    static <R> Column<R> date(String name, Function<R, @Nullable Object> value) {
        return new Column<>(name, Kind.DATE, value);
    }

    /** The id of {@code term}; null without one. */
    static @Nullable String id(@Nullable Term term) {
        return term == null ? null : term.id();
    }

    /** {@code names} in one cell; null when they are not known. */
    static @Nullable String joined(@Nullable Collection<String> names) {
        return names == null ? null : String.join("|", names);
    }
}
