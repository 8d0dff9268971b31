package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converter between JSON pointers and the paths that users see, such as {@code sites[paris].role}. */
public final class ProfilePaths {

    private static final Pattern RECORD = Pattern.compile("(sites|existingCircuits)\\[([^\\]]*)](?:\\.(.*))?");

    /** The lists whose elements have an id. */
    private static final Set<String> RECORDS = Set.of("sites", "existingCircuits");

    private ProfilePaths() {}

    /** Converts {@code /sites/2/role} to {@code sites[paris].role}. A record without an id is shown by its index. */
    public static String path(JsonNode root, String pointer) {
        StringBuilder path = new StringBuilder();
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            String token = tokens[i].replace("~1", "/").replace("~0", "~");
            if (i == 2 && RECORDS.contains(tokens[1])) {
                JsonNode id = root.at("/" + tokens[1] + "/" + token + "/id");
                path.append('[')
                        .append(
                                id.isTextual() && !id.textValue().isBlank() && !LoneSurrogates.in(id.textValue())
                                        ? id.textValue()
                                        : token)
                        .append(']');
            } else if (token.matches("[0-9]+") && i > 1) {
                path.append('[').append(token).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(token);
            }
        }
        return path.toString();
    }

    /**
     * Converts the path of a rule's refusal to a JSON pointer.
     *
     * @param index the index in the list at {@code path}; in the list of records when {@code path} names one and is
     *     not a list; -1 for none
     */
    public static String pointer(JsonNode root, String path, int index) {
        Matcher record = RECORD.matcher(path);
        if (!record.matches()) {
            return dotted(path) + (index < 0 ? "" : "/" + index);
        }
        String list = "/" + record.group(1) + "/";
        JsonNode records = root.path(record.group(1));
        String rest = record.group(3) == null ? "" : dotted(record.group(3));
        for (int i = 0; i < records.size(); i++) {
            if (records.get(i).path("id").asText().equals(record.group(2))) {
                String pointer = list + i + rest;
                if (index < 0) {
                    return pointer;
                }
                if (root.at(pointer).isArray()) {
                    return pointer + "/" + index;
                }
                return list + index + rest;
            }
        }
        return "";
    }

    private static String dotted(String path) {
        return path.isEmpty() ? "" : "/" + path.replace('.', '/');
    }
}
