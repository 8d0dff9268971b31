package io.raccord.cli;

import io.raccord.cache.CacheFolders;
import io.raccord.cache.RuleCache;
import io.raccord.engine.ShippedRules;
import picocli.CommandLine.Option;

/** {@code --no-cache} of commands that compile rules. */
final class CacheOption {

    @Option(names = "--no-cache", description = "Compile every rule anew, and keep nothing of it.")
    private boolean noCache;

    /** Whether it is given. */
    boolean off() {
        return noCache;
    }

    /** Where compiled rules are looked for, in this order. */
    RuleCache[] caches() {
        return noCache ? new RuleCache[0] : new RuleCache[] {ShippedRules.compiled(), CacheFolders.standard()};
    }
}
