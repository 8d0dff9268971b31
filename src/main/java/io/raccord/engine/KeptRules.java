package io.raccord.engine;

import io.raccord.rulebook.Source;
import java.util.Map;
import org.drools.model.Model;

/**
 * What was made of rule files before, as it stands in memory: what has not been edited since is taken over as it is.
 *
 * @param checked checked files by their keys
 * @param models models by their keys
 * @param sources what the checked rules rest on
 */
record KeptRules(Map<String, RuleCheck.CheckedFile> checked, Map<String, Model> models, Map<String, Source> sources) {

    static final KeptRules NONE = new KeptRules(Map.of(), Map.of(), Map.of());
}
