package io.raccord.engine.compile;

import io.raccord.engine.check.CheckedFile;
import io.raccord.rulebook.Source;
import java.util.Map;
import java.util.Optional;

/**
 * An in-memory snapshot of checked and compiled rule files. Files that have not changed since are reused as they are.
 *
 * @param checked the checked files, by key
 * @param compiled the compiled files, by key
 * @param sources the sources that the checked rules refer to
 */
public record CompiledSnapshot(
        Map<String, CheckedFile> checked, Map<String, CompiledRules> compiled, Map<String, Source> sources) {

    public static final CompiledSnapshot NONE = new CompiledSnapshot(Map.of(), Map.of(), Map.of());

    /** The compiled rules of an earlier version of {@code file}, found by file name. */
    public Optional<CompiledRules> of(CheckedFile file) {
        return compiled.values().stream()
                .filter(each -> each.file().file().file().equals(file.file().file()))
                .findFirst();
    }
}
