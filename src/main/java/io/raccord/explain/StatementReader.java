package io.raccord.explain;

import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.StatementException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reader of statements: finds the form that a text has, and checks its names. Reports all faults at once. */
final class StatementReader {

    /** The number of known names listed at most. */
    private static final int LISTED = 12;

    /** Any one name. */
    static final String STAR = "*";

    private final String text;
    private final Names names;
    private final boolean stars;
    private final List<StatementPart> parts = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<StatementForm> forms = StatementForms.ALL;

    private StatementReader(String text, Names names, boolean stars) {
        this.text = text;
        this.names = names;
        this.stars = stars;
    }

    /**
     * Reads {@code text}, whose names are among {@code names}.
     *
     * @throws StatementException when it is no statement, or a name is unknown
     */
    static Statement read(String text, Names names) {
        return read(text, names, false);
    }

    /** Reads {@code text} in the same way, in which {@code *} may be any one name. */
    static Statement pattern(String text, Names names) {
        return read(text, names, true);
    }

    private static Statement read(String text, Names names, boolean stars) {
        StatementReader reader = new StatementReader(text, names, stars);
        List<StatementToken> tokens = StatementTokens.of(text);
        int at = 0;
        while (at < tokens.size()) {
            at = reader.part(tokens, at);
        }
        if (!reader.faults.isEmpty()) {
            throw new StatementException(reader.faults);
        }
        return new Statement(reader.parts, reader.form() == null);
    }

    /** The values that {@code statement} can have; of a prefix, those of the statements below it. */
    static PossibleValues values(Statement statement) {
        StatementReader reader = after(statement);
        StatementForm exact = reader.form();
        return (exact == null ? reader.forms.get(0) : exact).values();
    }

    /** {@code statement}, a prefix, with the words and kinds of names that can follow it. */
    static List<String> continued(Statement statement) {
        return after(statement).possible().stream()
                .map(part -> statement + (part.bracketed() ? "[" + part.word() + "]" : "." + part.word()))
                .toList();
    }

    private static StatementReader after(Statement statement) {
        StatementReader reader = new StatementReader(statement.toString(), Names.ANY, true);
        statement.parts().forEach(part -> reader.choose(part.name()));
        return reader;
    }

    private @Nullable StatementForm form() {
        return forms.stream()
                .filter(form -> form.parts().size() == parts.size())
                .findFirst()
                .orElse(null);
    }

    /** Reads the part at {@code at}; the index of the next one, or the end after a fault. */
    private int part(List<StatementToken> tokens, int at) {
        StatementToken token = tokens.get(at);
        List<FormPart> possible = possible();
        if (possible.isEmpty()) {
            faults.add(StatementTokens.fault(text, token.start(), "statement-end", token.name()));
            return tokens.size();
        }
        FormPart chosen = chosen(possible, token.name());
        if (chosen == null) {
            List<String> words = possible.stream().map(FormPart::word).toList();
            unknown("statement-word", token.name(), token.start(), words);
            return tokens.size();
        }
        NameKind kind = chosen.kind();
        boolean rest = kind != null && kind.last() && !token.bracketed() && at + 1 < tokens.size();
        String name = rest ? text.substring(token.start()) : token.name();
        if (kind != null && name.equals(STAR)) {
            if (!stars) {
                faults.add(StatementTokens.fault(text, token.start(), "statement-star"));
            }
        } else if (kind != null && !names.know(kind, name)) {
            unknown(kind.fault(), name, token.start(), names.near(kind, name));
        }
        choose(name);
        return rest ? tokens.size() : at + 1;
    }

    private List<FormPart> possible() {
        return forms.stream()
                .filter(form -> form.parts().size() > parts.size())
                .map(form -> form.parts().get(parts.size()))
                .distinct()
                .toList();
    }

    private static @Nullable FormPart chosen(List<FormPart> possible, String name) {
        return possible.stream()
                .filter(part -> part.kind() == null && part.word().equals(name))
                .findFirst()
                .orElseGet(() -> possible.stream()
                        .filter(part -> part.kind() != null)
                        .findFirst()
                        .orElse(null));
    }

    private void choose(String name) {
        FormPart chosen = Objects.requireNonNull(chosen(possible(), name));
        int at = parts.size();
        forms = forms.stream()
                .filter(form -> form.parts().size() > at && form.parts().get(at).equals(chosen))
                .toList();
        parts.add(new StatementPart(name, chosen.bracketed()));
    }

    private void unknown(String code, String name, int start, Collection<String> known) {
        List<String> near = Nearest.to(name, known);
        String listed = known.isEmpty() ? "–" : known.stream().limit(LISTED).collect(Collectors.joining(", "));
        String dots = known.size() > LISTED ? ", …" : "";
        Fault fault = StatementTokens.fault(text, start, code, name, listed + dots);
        faults.add(near.isEmpty() ? fault : fault.withNearest(near));
    }
}
