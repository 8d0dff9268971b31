package io.raccord.engine.compile;

import io.raccord.engine.check.CheckedFile;
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
public record CompiledSnapshot(
        Map<String, CheckedFile> checked, Map<String, CompiledRules> compiled, Map<String, Source> sources) {

    public static final CompiledSnapshot NONE = new CompiledSnapshot(Map.of(), Map.of(), Map.of());

    /** What came of an earlier {@code file} of the same name. */
    public Optional<CompiledRules> of(CheckedFile file) {
        return compiled.values().stream()
                .filter(each -> each.file().file().file().equals(file.file().file()))
                .findFirst();
    }
}
