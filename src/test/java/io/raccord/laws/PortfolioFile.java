package io.raccord.laws;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.profile.Profile;
import io.raccord.profile.Term;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a portfolio of generated profiles as JSON Lines. Arguments: {@code FILE COUNT SEED}. */
public final class PortfolioFile {

    private static final ObjectMapper JSON = new ObjectMapper()
            .setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL)
            .registerModule(new SimpleModule().addSerializer(Term.class, new JsonSerializer<>() {
                @Override
                public void serialize(Term term, JsonGenerator out, SerializerProvider all) throws IOException {
                    out.writeString(term.id());
                }
            }));

    private PortfolioFile() {}

    public static void main(String... arguments) throws IOException {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]), Long.parseLong(arguments[2]));
    }

    /** Writes {@code count} profiles with their dates; customer n has the id {@code c-n}. */
    public static void write(Path file, int count, long seed) throws IOException {
        Profiles profiles = new Profiles(seed);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < count; i++) {
                ObjectNode line = JSON.createObjectNode();
                line.put("asOf", profiles.asOf().toString());
                line.set("profile", profile(profiles.profile(), "c-" + i));
                out.write(JSON.writeValueAsString(line));
                out.newLine();
            }
        }
    }

    static ObjectNode profile(Profile profile, String customer) {
        ObjectNode tree = JSON.valueToTree(profile);
        if (profile.existingCircuits().isEmpty()) {
            tree.remove("existingCircuits"); // none stated; the schema wants at least one
        }
        tree.put("schemaVersion", "1");
        tree.putObject("customer").put("id", customer);
        for (JsonNode site : tree.get("sites")) {
            if (!site.at("/colocation/stated").asBoolean()) {
                ((ObjectNode) site).remove("colocation");
            } else {
                ((ObjectNode) site.get("colocation")).remove("stated");
            }
        }
        if (tree.path("wan").isEmpty()) {
            tree.remove("wan"); // omits an object without facts
        }
        return tree;
    }
}
