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

/** Façade of the rule pack checks. */
public final class RulesCheck {

    private RulesCheck() {}

    /**
     * Checks the packs in {@code root} and returns every fault and finding, sorted by place.
     *
     * @param shown the name of the folder shown in findings
     * @param caches the caches to search for compiled rules; newly compiled rules are stored in each
     * @throws IOException if a file cannot be read
     */
    public static List<Fault> of(Path root, String shown, RuleCache... caches) throws IOException {
        return PackCheck.of(root, shown, caches);
    }

    /** The explanation pages of all codes that a finding can have, by code. */
    public static SortedMap<String, RuleCode> codes() {
        return CodePages.all();
    }
}
