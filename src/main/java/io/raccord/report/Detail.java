package io.raccord.report;

import java.util.Locale;
import org.apiguardian.api.API;

/** The level of detail of a report; JSON is always whole. */
@API(status = API.Status.STABLE)
public enum Detail {
    /** One screen or two printed pages: result, topology, findings, questions and the next steps. */
    BRIEF,
    /** What an architect works with: like things once, each statement with the id of its rule. */
    NORMAL,
    /** Everything one by one, with the numbered justification. */
    FULL;

    /** {@return the name of this level on the command line, such as {@code normal}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
