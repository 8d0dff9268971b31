package io.raccord.engine.run;

import io.raccord.conclusion.Askable;
import java.util.List;

/**
 * An askable fact, independent of the site.
 *
 * @param fact its path relative to the site, such as {@code onWan}, or to the customer, such as {@code wan.technology}
 * @param values the answers to try, in order
 */
record AskedFact(String fact, List<Object> values) {

    static AskedFact of(Askable askable) {
        return new AskedFact(askable.fact(), askable.values());
    }
}
