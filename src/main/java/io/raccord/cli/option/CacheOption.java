package io.raccord.cli.option;

import io.raccord.cache.CacheFolders;
import io.raccord.cache.RuleCache;
import io.raccord.engine.ShippedRules;
import picocli.CommandLine.Option;

/** {@code --no-cache} of commands that compile rules. */
public final class CacheOption {

    @Option(names = "--no-cache")
    private boolean noCache;

    /** Whether it is given. */
    public boolean off() {
        return noCache;
    }

    /** Where compiled rules are looked for, in this order. */
    public RuleCache[] caches() {
        return noCache ? new RuleCache[0] : new RuleCache[] {ShippedRules.compiled(), CacheFolders.standard()};
    }
}
