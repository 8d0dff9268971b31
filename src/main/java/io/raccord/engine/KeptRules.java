package io.raccord.engine;

import io.raccord.rulebook.Source;
import java.util.Map;
import java.util.Optional;

/**
 * What was made of rule files before, as it stands in memory: what has not been edited since is taken over as it is.
 *
 * @param checked checked files by their keys
 * @param compiled compiled files by their keys
 * @param sources what the checked rules rest on
 */
record KeptRules(
        Map<String, RuleCheck.CheckedFile> checked, Map<String, CompiledRules> compiled, Map<String, Source> sources) {

    static final KeptRules NONE = new KeptRules(Map.of(), Map.of(), Map.of());

    /** What came of an earlier {@code file} of the same name. */
    Optional<CompiledRules> of(RuleCheck.CheckedFile file) {
        return compiled.values().stream()
                .filter(each -> each.file().file().file().equals(file.file().file()))
                .findFirst();
    }
}
