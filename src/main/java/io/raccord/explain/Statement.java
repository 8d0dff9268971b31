package io.raccord.explain;

import io.raccord.problem.StatementException;
import java.util.List;
import org.apiguardian.api.API;

/**
 * The name of something that an advice states, such as {@code sites[paris].outcome}, or of several such things: a prefix,
 * such as {@code sites[paris]}. Fixed words are printed after a dot, names that come from the profile in brackets.
 */
@API(status = API.Status.STABLE)
public final class Statement {

    private final List<StatementPart> parts;
    private final boolean prefix;
    private final String text;

    Statement(List<StatementPart> parts, boolean prefix) {
        this.parts = List.copyOf(parts);
        this.prefix = prefix;
        StringBuilder printed = new StringBuilder();
        for (StatementPart part : parts) {
            if (part.bracketed()) {
                printed.append('[').append(part.name()).append(']');
            } else {
                printed.append(printed.isEmpty() ? "" : ".").append(part.name());
            }
        }
        this.text = printed.toString();
    }

    /**
     * {@return the statement that {@code text} names} A dot and brackets read alike: {@code sites.paris.outcome} is
     * {@code sites[paris].outcome}. Whether the names exist depends on a profile, and is not checked here.
     *
     * @param text a statement or a prefix
     * @throws StatementException when it is none
     */
    public static Statement parse(String text) {
        return StatementReader.read(text, Names.ANY);
    }

    /** {@return whether this is a prefix: the name of every statement below it, and none itself} */
    public boolean isPrefix() {
        return prefix;
    }

    /**
     * {@return whether this is {@code other}, or a statement below it}
     *
     * @param other a statement or a prefix
     */
    public boolean isBelow(Statement other) {
        if (parts.size() < other.parts.size()) {
            return false;
        }
        for (int i = 0; i < other.parts.size(); i++) {
            if (!parts.get(i).name().equals(other.parts.get(i).name())) {
                return false;
            }
        }
        return true;
    }

    /** The words and names. */
    List<StatementPart> parts() {
        return parts;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Statement statement && text.equals(statement.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** {@return the statement as it is printed everywhere} */
    @Override
    public String toString() {
        return text;
    }
}
