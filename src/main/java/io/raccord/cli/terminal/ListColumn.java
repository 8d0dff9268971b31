package io.raccord.cli.terminal;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list.
 *
 * @param id its name in JSON and CSV; its heading is the message {@code column.ID}
 * @param value what it shows of a listed thing: a text, a number, a truth value, a list of texts, or null
 * @param <T> what is listed
 */
public record ListColumn<T>(String id, Function<T, @Nullable Object> value) {

    /** The column's value as one text, with {@code yes}, {@code no} and {@code separator} between elements. */
    public String text(T listed, String yes, String no, String separator) {
        Object shown = value.apply(listed);
        if (shown == null) {
            return "";
        }
        if (shown instanceof Boolean truth) {
            return truth ? yes : no;
        }
        if (shown instanceof List<?> list) {
            return String.join(separator, list.stream().map(String::valueOf).toList());
        }
        return shown.toString();
    }
}
