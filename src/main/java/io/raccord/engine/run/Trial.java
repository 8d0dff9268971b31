package io.raccord.engine.run;

import io.raccord.profile.FactPath;
import io.raccord.profile.Site;
import io.raccord.profile.Wan;
import org.jspecify.annotations.Nullable;

/** A trial: a site with some answers filled in, and the WAN. */
record Trial(Site site, Wan wan) {

    private static final String WAN = "wan.";

    /** This trial with {@code value} as the answer to {@code fact}; null leaves the fact unknown. */
    Trial with(String fact, @Nullable Object value) {
        return fact.startsWith(WAN)
                ? new Trial(site, FactPath.with(wan, fact.substring(WAN.length()), value))
                : new Trial(FactPath.with(site, fact, value), wan);
    }
}
