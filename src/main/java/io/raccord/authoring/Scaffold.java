package io.raccord.authoring;

import io.raccord.authoring.scaffold.RuleScaffold;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RuleDraft;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Façade of the rule scaffolding. */
public final class Scaffold {

    private Scaffold() {}

    /**
     * Plans a new rule named {@code name} in a new or existing {@code theme}. Writes no files.
     *
     * @param root a pack, or a folder of packs
     * @param sourceId the id of the source that the rule cites; null for the source of the theme's first rule, or the
     *     first source of the packs if the theme is new
     * @throws RulesRefusedException if the theme, name or source is invalid, or the rules do not load, with or without
     *     the new one
     * @throws IOException if a file cannot be read
     */
    public static RuleDraft plan(Path root, String theme, String name, @Nullable String sourceId) throws IOException {
        return RuleScaffold.plan(root, theme, name, sourceId);
    }
}
