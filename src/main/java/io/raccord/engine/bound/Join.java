package io.raccord.engine.bound;

import java.util.Arrays;
import org.drools.base.common.NetworkNode;
import org.kie.api.definition.rule.Rule;

/** A node of the network in which facts are combined. */
record Join(NetworkNode node) {

    /** The DRL name of its rule; of the first one in alphabetical order if rules share it. */
    String rule() {
        return Arrays.stream(node.getAssociatedRules())
                .map(Rule::getName)
                .sorted()
                .findFirst()
                .orElse("?");
    }
}
