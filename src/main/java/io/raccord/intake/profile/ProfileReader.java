package io.raccord.intake.profile;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.JsonDocuments;
import io.raccord.intake.document.YamlDocuments;
import io.raccord.intake.schema.PublishedSchema;
import io.raccord.intake.schema.SchemaCheck;
import io.raccord.intake.schema.SchemaFaults;
import io.raccord.intake.source.InputText;
import io.raccord.intake.value.ProfileValues;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.profile.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reader of a profile in YAML 1.2 or JSON. A file is JSON when its name ends in {@code .json}, or when its name does
 * not end in {@code .yaml} or {@code .yml} and its text begins with a brace.
 */
public final class ProfileReader {

    /** The maximum length of a profile in bytes: 5 MiB. */
    public static final int LONGEST = 5 * 1024 * 1024;

    private static final SchemaCheck CHECK = new SchemaCheck(PublishedSchema.PROFILE);

    /** The lists of records with ids. */
    private static final Set<String> RECORDS = Set.of("/sites", "/existingCircuits");

    private ProfileReader() {}

    /**
     * Reads the profile in {@code in}.
     *
     * @param file the file name in faults; {@code -} for standard input
     * @return the profile, with its violations of the schema
     * @throws ProfileRefusedException when no part of the profile can be used
     * @throws IOException when {@code in} cannot be read
     */
    public static ReadProfile read(String file, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LONGEST + 1);
        if (bytes.length > LONGEST) {
            throw new ProfileRefusedException(
                    List.of(Fault.of("too-long", Place.startOf(file), null, LONGEST / (1024 * 1024))));
        }
        String text = InputText.decode(file, bytes);
        InputText.control(file, text).ifPresent(fault -> {
            throw new ProfileRefusedException(List.of(fault));
        });
        return read(document(file, text));
    }

    private static Document document(String file, String text) {
        if (text.isBlank()) {
            throw new ProfileRefusedException(List.of(Fault.of("empty", Place.startOf(file), null)));
        }
        String name = file.toLowerCase(Locale.ROOT);
        boolean yaml = name.endsWith(".yaml") || name.endsWith(".yml");
        boolean json = name.endsWith(".json") || (!yaml && text.stripLeading().startsWith("{"));
        return json ? JsonDocuments.read(file, text) : YamlDocuments.read(file, text);
    }

    /** Reads the profile in {@code document}, whose values may be written otherwise than the schema wants. */
    public static ReadProfile read(Document document) {
        ReadProfile exact = exact(document);
        if (exact != null) {
            return exact;
        }
        ProfileValues values = ProfileValues.read(document);
        ReadProfile read = values.faults().isEmpty() && !values.remarks().isEmpty() ? exact(document) : null;
        return (read == null ? careful(document, values.faults()) : read).remarking(values.remarks());
    }

    private static @Nullable ReadProfile exact(Document document) {
        return document.faults().isEmpty() ? quick(document.root(), () -> document) : null;
    }

    /**
     * Slow path: validates against the JSON Schema, which reports what is wrong and how to correct it.
     *
     * @param unclear the values that could not be read, which need no second fault
     */
    private static ReadProfile careful(Document document, List<SchemaFaults.Found> unclear) {
        List<Fault> faults = new ArrayList<>(document.faults());
        Set<String> broken = new TreeSet<>(Comparator.reverseOrder());
        for (SchemaFaults.Found found : unclear) {
            faults.add(found.fault());
            broken.add(found.pointer());
        }
        Set<String> known = Set.copyOf(broken);
        for (SchemaFaults.Found found : new SchemaFaults(document, PublishedSchema.PROFILE).find()) {
            if (!known.contains(found.pointer())) {
                faults.add(found.fault());
                broken.add(found.pointer());
            }
        }
        JsonNode usable = document.root().deepCopy();
        if (!faults.isEmpty()) {
            if (broken.contains("") && !usable.isObject()) {
                throw new ProfileRefusedException(faults);
            }
            broken.forEach(pointer -> remove(usable, pointer));
        }
        return new ReadProfile(ProfileMapper.map(usable), new RefusalPlaces(() -> document), faults);
    }

    /**
     * Fast path: maps {@code tree} to a profile when it is valid. Returns null when it may violate the schema.
     *
     * @param document parses the source again, with positions
     */
    public static @Nullable ReadProfile quick(JsonNode tree, Supplier<Document> document) {
        return CHECK.holds(tree)
                ? new ReadProfile(ProfileMapper.map(tree), new RefusalPlaces(document), List.of())
                : null;
    }

    /**
     * Removes a faulty node. For an element of a list, removes the whole list, so that no index shifts; a faulty site
     * or existing circuit is emptied instead.
     */
    private static void remove(JsonNode root, String pointer) {
        JsonPointer at = JsonPointer.compile(pointer);
        while (!at.matches()) {
            JsonNode parent = root.at(at.head());
            if (parent instanceof ObjectNode object) {
                object.remove(at.last().getMatchingProperty());
                return;
            }
            if (parent instanceof ArrayNode array && RECORDS.contains(at.head().toString())) {
                array.set(at.last().getMatchingIndex(), array.objectNode());
                return;
            }
            at = at.head();
        }
    }

    /** Validates a profile built in Java, which has no positions, as if it had been read. */
    public static ReadProfile built(Profile profile) {
        Document document = Document.nowhere(ProfileTree.of(profile));
        return CHECK.holds(document.root())
                ? new ReadProfile(profile, new RefusalPlaces(() -> document), List.of())
                : careful(document, List.of());
    }
}
