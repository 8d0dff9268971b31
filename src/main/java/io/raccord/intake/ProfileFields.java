package io.raccord.intake;

import io.raccord.intake.schema.PublishedSchema;
import io.raccord.intake.schema.SchemaNode;
import io.raccord.problem.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The paths of the fields of a profile, such as {@code sites[paris].onWan}, by the published schema.
 *
 * @param sites the ids of its sites
 * @param circuits the ids of its existing circuits
 */
public record ProfileFields(List<String> sites, List<String> circuits) {

    private static final Pattern RECORD = Pattern.compile("(sites|existingCircuits)\\[([^\\]]*)](?:\\.(.*))?");

    private static final SchemaNode ROOT = new SchemaNode(PublishedSchema.PROFILE.tree(), "");
    private static final Set<String> FIELDS = below(ROOT);
    private static final Map<String, Set<String>> OF_RECORDS = Map.of(
            "sites", below(list("sites")),
            "existingCircuits", below(list("existingCircuits")));

    private static SchemaNode list(String name) {
        return Objects.requireNonNull(ROOT.fields().get(name)).resolved().items();
    }

    /** The fields of {@code owner} and of the objects in it, as dotted paths. */
    private static Set<String> below(SchemaNode owner) {
        Set<String> paths = new LinkedHashSet<>();
        owner.fields().forEach((name, field) -> {
            paths.add(name);
            below(field.resolved()).forEach(each -> paths.add(name + "." + each));
        });
        return paths;
    }

    /** Whether {@code path} is that of a field, an object, a site or an existing circuit. */
    public boolean know(String path) {
        Matcher record = RECORD.matcher(path);
        return record.matches()
                ? ids(record.group(1)).contains(record.group(2))
                        && (record.group(3) == null || fields(record.group(1)).contains(record.group(3)))
                : FIELDS.contains(path.replaceFirst("\\[[0-9]+]$", ""));
    }

    /** The known paths among which those like {@code path}, an unknown one, are to be found. */
    public List<String> like(String path) {
        Matcher record = RECORD.matcher(path);
        if (!record.matches()) {
            return List.copyOf(siblings(FIELDS, path));
        }
        List<String> ids = ids(record.group(1));
        List<String> near = ids.contains(record.group(2)) ? List.of(record.group(2)) : Nearest.to(record.group(2), ids);
        Set<String> fields = fields(record.group(1));
        String field = record.group(3);
        List<String> like = new ArrayList<>();
        for (String id : near) {
            String whole = record.group(1) + "[" + id + "]";
            if (field == null) {
                like.add(whole);
            } else {
                like.addAll((fields.contains(field) ? Set.of(field) : siblings(fields, field))
                        .stream().map(each -> whole + "." + each).collect(Collectors.toList()));
            }
        }
        return like;
    }

    /** The fields of the object that {@code field} would belong to; all where there is no such object. */
    private static Set<String> siblings(Set<String> fields, String field) {
        String owner = field.substring(0, field.lastIndexOf('.') + 1);
        Set<String> siblings = fields.stream()
                .filter(each -> each.startsWith(owner) && each.indexOf('.', owner.length()) < 0)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return siblings.isEmpty() ? fields : siblings;
    }

    private static Set<String> fields(String list) {
        return OF_RECORDS.getOrDefault(list, Set.of());
    }

    private List<String> ids(String list) {
        return list.equals("sites") ? sites : circuits;
    }
}
