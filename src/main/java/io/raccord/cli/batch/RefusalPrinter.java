package io.raccord.cli.batch;

import io.raccord.batch.BatchObserver;
import io.raccord.batch.Result;
import io.raccord.language.Language;
import java.io.PrintWriter;

/**
 * Observer that prints the faults of refused profiles, for a batch without a file for them.
 *
 * @param err where it prints
 * @param language the language of the faults
 */
record RefusalPrinter(PrintWriter err, Language language) implements BatchObserver {

    @Override
    public String name() {
        return "refusals";
    }

    @Override
    public void done(Result result) {
        if (result instanceof Result.Refused refused) {
            refused.refusal().faults().forEach(fault -> err.println(fault.line(language)));
        }
    }

    @Override
    public String state() {
        return "";
    }

    @Override
    public void restore(String state, boolean complete) {
        // what was printed is printed
    }
}
