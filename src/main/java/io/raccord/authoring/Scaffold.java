package io.raccord.authoring;

import io.raccord.authoring.scaffold.RuleScaffold;
import io.raccord.problem.RulesRefusedException;
import io.raccord.review.RuleDraft;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Façade of the scaffolding of rules. */
public final class Scaffold {

    private Scaffold() {}

    /**
     * Plans a rule named {@code name} in a new or existing {@code theme}; writes nothing.
     *
     * @param root the pack, or a folder of packs
     * @param sourceId the source of the rule; null for the source of the theme's first rule, or else the first source
     * @throws RulesRefusedException when the rules do not load, or would not with the new one
     * @throws IOException when a file cannot be read
     */
    public static RuleDraft plan(Path root, String theme, String name, @Nullable String sourceId) throws IOException {
        return RuleScaffold.plan(root, theme, name, sourceId);
    }
}
