package io.raccord.explain;

import io.raccord.advice.Advice;
import io.raccord.problem.StatementException;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Explains how statements of an advice are concluded. */
public final class Explanations {

    private static final String VERSION = "1";

    private Explanations() {}

    /** The explanation of every statement of {@code advice}. */
    public static Explanation of(Advice advice) {
        return explained(advice, stated -> true);
    }

    /**
     * The explanation of the statement named {@code text}, or of every statement below it.
     *
     * @param names the names that it may use
     * @throws StatementException when it is no statement, a name is unknown, or the advice does not state it
     */
    public static Explanation of(Advice advice, @Nullable String text, KnownNames names) {
        if (text == null) {
            return of(advice);
        }
        Statement asked = StatementReader.read(text, names);
        Explanation exact = explained(advice, asked::equals);
        Explanation found = exact.statements().isEmpty() ? explained(advice, each -> each.isBelow(asked)) : exact;
        if (found.statements().isEmpty()) {
            throw new StatementException(List.of(StatementTokens.fault(text, 0, "statement-absent", asked)));
        }
        return found;
    }

    private static Explanation explained(Advice advice, Predicate<Statement> wanted) {
        ProofTrees proofs = new ProofTrees(advice.justification());
        List<ExplainedStatement> statements = Statements.of(advice).stream()
                .filter(each -> wanted.test(each.statement()))
                .map(each -> new ExplainedStatement(
                        each.statement().toString(), each.value(), each.text(), proofs.of(each.reasons())))
                .toList();
        return new Explanation(
                VERSION, "why", advice.customer(), advice.asOf(), advice.rules(), advice.language(), statements);
    }
}
