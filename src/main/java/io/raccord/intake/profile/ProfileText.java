package io.raccord.intake.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.document.PlainValues;
import io.raccord.profile.Profile;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** Writer of a profile as a file that reads back as the same profile. */
public final class ProfileText {

    private static final int WIDTH = 100;

    private ProfileText() {}

    /** {@code profile} as YAML 1.2. */
    public static String yaml(Profile profile) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setWidth(WIDTH)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .build();
        return new Dump(settings).dumpToString(PlainValues.of(tree(profile)));
    }

    /** {@code profile} as JSON. */
    public static String json(Profile profile) {
        return tree(profile).toPrettyString() + "\n";
    }

    private static ObjectNode tree(Profile profile) {
        ObjectNode tree = ProfileTree.of(profile);
        ObjectNode whole = tree.objectNode();
        whole.set("schemaVersion", tree.remove("schemaVersion"));
        whole.setAll(tree);
        return whole;
    }
}
