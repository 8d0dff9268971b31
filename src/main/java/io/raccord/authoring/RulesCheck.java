package io.raccord.authoring;

import io.raccord.authoring.check.CodePages;
import io.raccord.authoring.check.PackCheck;
import io.raccord.cache.RuleCache;
import io.raccord.problem.Fault;
import io.raccord.review.RuleCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;

/** Façade of the checks of rule packs. */
public final class RulesCheck {

    private RulesCheck() {}

    /**
     * Checks the packs in {@code root}; returns every fault and finding, sorted by place.
     *
     * @param shown the name of the folder in findings
     * @param caches searched for compiled rules; each receives what is compiled
     * @throws IOException when a file cannot be read
     */
    public static List<Fault> of(Path root, String shown, RuleCache... caches) throws IOException {
        return PackCheck.of(root, shown, caches);
    }

    /** The page of every code that a finding can have, by code. */
    public static SortedMap<String, RuleCode> codes() {
        return CodePages.all();
    }
}
