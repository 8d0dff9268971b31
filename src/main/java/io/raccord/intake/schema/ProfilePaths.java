package io.raccord.intake.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Converter between JSON pointers and the paths that users see, such as {@code sites[paris].role}. */
public final class ProfilePaths {

    private static final Pattern SITE = Pattern.compile("sites\\[([^\\]]*)](?:\\.(.*))?");

    private ProfilePaths() {}

    /** Converts {@code /sites/2/role} to {@code sites[paris].role}. A site without an id is shown by its index. */
    public static String path(JsonNode root, String pointer) {
        StringBuilder path = new StringBuilder();
        String[] tokens = pointer.split("/", -1);
        for (int i = 1; i < tokens.length; i++) {
            String token = tokens[i].replace("~1", "/").replace("~0", "~");
            if (i == 2 && tokens[1].equals("sites")) {
                JsonNode id = root.at("/sites/" + token + "/id");
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
     * @param index the index in the list at {@code path}; in the list of sites when {@code path} names a site and is
     *     not a list; -1 for none
     */
    public static String pointer(JsonNode root, String path, int index) {
        Matcher site = SITE.matcher(path);
        if (!site.matches()) {
            return dotted(path) + (index < 0 ? "" : "/" + index);
        }
        JsonNode sites = root.path("sites");
        String rest = site.group(2) == null ? "" : dotted(site.group(2));
        for (int i = 0; i < sites.size(); i++) {
            if (sites.get(i).path("id").asText().equals(site.group(1))) {
                String pointer = "/sites/" + i + rest;
                if (index < 0) {
                    return pointer;
                }
                if (root.at(pointer).isArray()) {
                    return pointer + "/" + index;
                }
                return "/sites/" + index + rest;
            }
        }
        return "";
    }

    private static String dotted(String path) {
        return path.isEmpty() ? "" : "/" + path.replace('.', '/');
    }
}
