package io.raccord.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.document.PlainValues;
import io.raccord.intake.document.YamlValues;
import io.raccord.intake.profile.ProfileEdits;
import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.profile.ProfileText;
import io.raccord.intake.profile.ProfileTree;
import io.raccord.intake.schema.ProfilePaths;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Façade of what sets facts of a profile and writes the result. */
public final class ProfileChanges {

    private ProfileChanges() {}

    /**
     * Reads the YAML value in {@code argument} from the character at {@code from}.
     *
     * @param option the name of the argument in faults
     * @throws ProfileRefusedException with every fault, at its place in the argument
     */
    public static @Nullable Object value(String option, String argument, int from) {
        return YamlValues.read(option, argument, from);
    }

    /**
     * Sets all of {@code facts} in {@code profile}, and reads the result as any profile is read.
     *
     * @param facts the values by path, in order; null leaves a fact out
     * @param option what precedes the path in the name of the input in faults
     * @param named the name of the input in faults of what is not set
     */
    public static ChangedProfile set(
            Profile profile, Map<String, @Nullable Object> facts, String option, String named) {
        ObjectNode before = ProfileTree.of(profile);
        ProfileEdits edits = new ProfileEdits(before.deepCopy());
        facts.forEach((path, value) -> edits.set(option + path, path, value));
        ReadProfile read = ProfileReader.read(edits.document(named)).with(edits.faults());
        JsonNode after = read.faults().isEmpty() ? ProfileTree.of(read.profile()) : before;
        return new ChangedProfile(read, at(before, facts.keySet()), at(after, facts.keySet()));
    }

    private static Map<String, @Nullable Object> at(JsonNode tree, Collection<String> paths) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (String path : paths) {
            String pointer = ProfilePaths.pointer(tree, path, -1);
            values.put(path, pointer.isEmpty() ? null : PlainValues.of(tree.at(pointer)));
        }
        return values;
    }

    /** {@code profile} as YAML or JSON, ended by a line end; it reads back as the same profile. */
    public static String text(Profile profile, boolean yaml) {
        return yaml ? ProfileText.yaml(profile) : ProfileText.json(profile);
    }
}
