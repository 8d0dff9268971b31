package io.raccord.intake.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.profile.ProfileReader;
import io.raccord.intake.schema.PublishedSchema;
import io.raccord.intake.schema.SchemaFaults;
import io.raccord.portfolio.ReadProfile;
import io.raccord.problem.Fault;
import io.raccord.problem.Nearest;
import io.raccord.problem.Place;
import io.raccord.review.Expectation;
import io.raccord.review.NamedRule;
import io.raccord.review.RuleCase;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A test case file being read.
 *
 * @param document the parsed file
 * @param theme the file name without its extension
 * @param faults the list that faults are added to
 */
record CaseDocument(Document document, String theme, List<Fault> faults) {

    /** The fields with values per site or connection, with the number of nested names before each value. */
    private static final Map<String, Integer> DEPTHS = Map.ofEntries(
            Map.entry("status", 3),
            Map.entry("circuit", 3),
            Map.entry("connection", 3),
            Map.entry("existing", 3),
            Map.entry("distances", 2),
            Map.entry("index", 2),
            Map.entry("recommended", 2),
            Map.entry("layer", 2),
            Map.entry("candidates", 2),
            Map.entry("questions", 2),
            Map.entry("checks", 2),
            Map.entry("texts", 2),
            Map.entry("outcome", 1),
            Map.entry("connections", 1),
            Map.entry("steps", 1));

    private static final Set<String> BY_SITE = Set.of("status", "recommended", "layer", "candidates", "distances");

    /** Reads every valid case {@code into} a list. */
    void read(List<RuleCase> into) {
        Set<String> broken = new HashSet<>();
        for (SchemaFaults.Found found : new SchemaFaults(document, PublishedSchema.cases()).find()) {
            if (!found.pointer().matches("/\\d+/given/.+")) { // the profile reader reports it more precisely
                faults.add(below(found.fault(), "\\d+\\.?"));
                broken.add(found.pointer().replaceFirst("^(/\\d+)?.*", "$1"));
            }
        }
        if (broken.contains("")) {
            return;
        }
        Set<String> names = new HashSet<>();
        for (int i = 0; i < document.root().size(); i++) {
            JsonNode body = document.root().get(i);
            String name = body.path("name").asText();
            if (body.has("name") && !names.add(name)) {
                faults.add(Fault.of("case-name-twice", document.placeOf("/" + i + "/name"), null, name));
            }
            if (!broken.contains("/" + i)) {
                RuleCase read = read("/" + i, body, name);
                if (read != null) {
                    into.add(read);
                }
            } else if (body.path("given").isObject()) {
                profile("/" + i, body);
            }
        }
    }

    private @Nullable RuleCase read(String pointer, JsonNode body, String name) {
        LocalDate asOf = asOf(pointer, body);
        ReadProfile given = profile(pointer, body);
        List<Expectation> expected = new ArrayList<>();
        body.properties().forEach(field -> {
            int depth = DEPTHS.getOrDefault(field.getKey(), 0);
            if (depth > 0) {
                expected(pointer, List.of(field.getKey()), depth, field.getValue(), expected);
            }
        });
        List<String> sites =
                given.profile().sites().stream().map(site -> site.id()).toList();
        for (Expectation each : expected) {
            if (BY_SITE.contains(each.field()) && !sites.contains(each.at(1))) {
                Place place = document.placeOfKey(pointer + "/" + each.field() + Document.token(each.at(1)));
                faults.add(Fault.of("case-site", place, each.field(), each.at(1), String.join(", ", sites))
                        .withNearest(Nearest.to(each.at(1), sites)));
            }
        }
        return asOf == null
                ? null
                : new RuleCase(
                        document.placeOf(pointer),
                        theme,
                        name,
                        asOf,
                        given,
                        named(pointer + "/fired", body.path("fired")),
                        named(pointer + "/silent", body.path("silent")),
                        List.copyOf(expected));
    }

    private ReadProfile profile(String pointer, JsonNode body) {
        ReadProfile given =
                ProfileReader.read(given(pointer + "/given", body.get("given"))).strict(); // packs are exact
        given.faults().forEach(fault -> {
            String path = fault.path() == null ? "given" : "given." + fault.path();
            faults.add(new Fault(fault.code(), fault.place(), path, fault.wrong(), fault.right()));
        });
        return given;
    }

    private @Nullable LocalDate asOf(String pointer, JsonNode body) {
        String text = body.path("asOf")
                .asText(PublishedSchema.cases()
                        .tree()
                        .at("/$defs/case/properties/asOf/default")
                        .asText());
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            faults.add(Fault.of("as-of", document.placeOf(pointer + "/asOf"), "asOf", text));
            return null;
        }
    }

    /** The profile of a case as a separate document whose nodes keep their positions in this one. */
    private Document given(String pointer, JsonNode given) {
        ObjectNode profile = given.deepCopy();
        if (!profile.has("schemaVersion")) {
            profile.put("schemaVersion", "1");
        }
        if (!profile.has("customer")) {
            profile.putObject("customer").put("id", "case");
        }
        return document.part(pointer, profile);
    }

    private void expected(String pointer, List<String> path, int depth, JsonNode node, List<Expectation> into) {
        String at = pointer + Document.token(path.get(path.size() - 1));
        if (path.size() == depth) {
            into.add(new Expectation(document.placeOf(at), path, plain(node)));
            return;
        }
        node.properties().forEach(each -> {
            List<String> longer = new ArrayList<>(path);
            longer.add(each.getKey());
            expected(at, List.copyOf(longer), depth, each.getValue(), into);
        });
    }

    private List<NamedRule> named(String pointer, JsonNode ids) {
        List<NamedRule> named = new ArrayList<>();
        for (JsonNode id : ids) {
            named.add(new NamedRule(document.placeOf(pointer + "/" + named.size()), id.asText()));
        }
        return List.copyOf(named);
    }

    private static @Nullable Object plain(JsonNode node) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(each -> plain(each.isNull() ? JsonNodeFactory.instance.textNode("null") : each))
                    .toList();
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> fields = new LinkedHashMap<>();
            node.properties().forEach(field -> fields.put(field.getKey(), plain(field.getValue())));
            return fields;
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNumber() ? (Object) node.longValue() : node.isNull() ? null : node.asText();
    }

    private static Fault below(Fault fault, String head) {
        String path = fault.path() == null ? null : fault.path().replaceFirst("^" + head, "");
        return new Fault(fault.code(), fault.place(), path, fault.wrong(), fault.right());
    }
}
