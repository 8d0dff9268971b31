package io.raccord.advice;

import org.jspecify.annotations.Nullable;

/** Reader of the statements of findings, which name the part of the advice that says them. */
public final class FindingStatement {

    private static final String CHECK = "checks.";

    private FindingStatement() {}

    /** The id of the check that {@code finding} is about; null for a question or the outcome of a site. */
    public static @Nullable String check(FindingAdvice finding) {
        String statement = finding.statement();
        return statement.startsWith(CHECK) ? statement.substring(CHECK.length(), statement.indexOf('[')) : null;
    }
}
