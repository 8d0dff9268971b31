package io.raccord.cli.terminal;

import io.raccord.language.Language;
import io.raccord.problem.RefusedException;
import io.raccord.problem.RulesRefusedException;
import io.raccord.problem.StatementException;
import java.io.PrintWriter;

/** How a command ends that was given something it cannot use. */
public final class Refusals {

    private Refusals() {}

    /** Prints every fault of {@code refused}, one a line; the exit status that says whose they are. */
    public static int print(PrintWriter err, RefusedException refused, Language language) {
        boolean line = refused instanceof StatementException;
        refused.faults().forEach(fault -> err.println(line ? fault.inLine(language) : fault.line(language)));
        return refused instanceof RulesRefusedException ? ExitStatus.RULES_REFUSED : ExitStatus.PROFILE_REFUSED;
    }
}
