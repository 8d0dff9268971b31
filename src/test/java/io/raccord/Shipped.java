package io.raccord;

import io.raccord.engine.KnowledgeBase;
import io.raccord.engine.ShippedRules;
import io.raccord.intake.Packs;
import io.raccord.language.Language;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.rulebook.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The shipped rules, compiled once for all tests. */
public final class Shipped {

    public static final Path RULES = Path.of("rules");
    public static final RulePacks PACKS = packs();
    public static final KnowledgeBase KNOWLEDGE = KnowledgeBase.compile(PACKS, ShippedRules.compiled());
    public static final AdvicePipeline ADVISOR = advisor(KNOWLEDGE);

    private Shipped() {}

    public static AdvicePipeline advisor(KnowledgeBase knowledge) {
        return new AdvicePipeline(knowledge, Language.EN);
    }

    private static RulePacks packs() {
        try {
            return Packs.read(RULES, "rules");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
