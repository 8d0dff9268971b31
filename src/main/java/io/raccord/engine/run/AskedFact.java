package io.raccord.engine.run;

import io.raccord.conclusion.Askable;
import java.util.List;

/**
 * An askable fact, whichever site it is of.
 *
 * @param fact below the site, such as {@code onWan}, or below the customer, such as {@code wan.technology}
 * @param values the answers to try, in order
 */
record AskedFact(String fact, List<Object> values) {

    static AskedFact of(Askable askable) {
        return new AskedFact(askable.fact(), askable.values());
    }
}
