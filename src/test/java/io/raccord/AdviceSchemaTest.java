package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.raccord.advice.Advice;
import io.raccord.language.Language;
import io.raccord.laws.Profiles;
import io.raccord.pipeline.AdvicePipeline;
import io.raccord.profile.Profile;
import io.raccord.profile.Term;
import io.raccord.report.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schema of the advice matches the JSON report and the records from which it is rendered. */
class AdviceSchemaTest {

    private static final int PROFILES = 200;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Path SAMPLES = Path.of("facts-samples");
    private static final Path EXAMPLES = Path.of("src/test/resources/contract-examples");
    private static final JsonNode TREE = tree();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TREE);
    /** Values that never occur in a field: a site is never partial, only a customer. */
    private static final Map<String, Set<String>> NEVER = Map.of("sites.outcome", Set.of("partial"));

    static List<Path> samples() throws IOException {
        return files(SAMPLES, ".*\\.(yaml|json)");
    }

    static List<Path> examples() throws IOException {
        return files(EXAMPLES, ".*\\.profile\\.yaml");
    }

    private static List<Path> files(Path folder, String names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches(names))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesAreValid(Path sample) throws IOException {
        LocalDate asOf = sample.toString().contains("2017") ? LocalDate.of(2017, 6, 15) : TODAY;
        for (Language language : Language.values()) {
            assertThat(faults(printed(sample, asOf, language)))
                    .as(language.code())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void contractExamplesAreValid(Path example) throws IOException {
        Path expected =
                example.resolveSibling(example.getFileName().toString().replace(".profile.yaml", ".expected.json"));
        LocalDate asOf = LocalDate.parse(
                new ObjectMapper().readTree(expected.toFile()).get("asOf").textValue());
        assertThat(faults(printed(example, asOf, Language.EN))).isEmpty();
    }

    @Test
    void randomAdviceIsValid() {
        LongStream.range(0, PROFILES).parallel().forEach(seed -> {
            Profiles random = new Profiles(seed);
            Profile profile = random.profile();
            AdvicePipeline advisor = Shipped.ADVISOR.in(seed % 2 == 0 ? Language.EN : Language.FR);
            String json = advisor.render(advisor.advise(profile, random.asOf()), Format.JSON);
            assertThat(faults(json)).as("seed " + seed).isEmpty();
        });
    }

    @Test
    void theSchemaHasTheFieldsOfTheRecords() {
        List<String> differences = new ArrayList<>();
        compareFields("", TREE, Advice.class, differences);
        assertThat(differences).isEmpty();
    }

    /** The only optional fields are reasons of items of a circuit that not every circuit has. */
    @Test
    void everyObjectIsClosedAndEveryFieldIsRequiredAndDescribed() {
        List<JsonNode> objects = new ArrayList<>(List.of(TREE));
        TREE.get("$defs").forEach(objects::add);
        Set<String> optional = new TreeSet<>();
        for (JsonNode object : objects) {
            if (object.has("properties")) {
                assertThat(object.path("additionalProperties")).hasToString("false");
                Set<String> required = new TreeSet<>();
                object.path("required").forEach(name -> required.add(name.textValue()));
                object.get("properties").properties().forEach(field -> {
                    assertThat(field.getValue().path("description").asText())
                            .as(field.getKey())
                            .endsWith(".");
                    if (!required.remove(field.getKey())) {
                        optional.add(field.getKey());
                    }
                });
                assertThat(required).as("required, but no field").isEmpty();
            }
        }
        assertThat(optional).containsExactly("resiliencyReached", "secondLocation", "secondLocationKm", "toOrder");
    }

    private static void compareFields(String path, JsonNode object, Class<?> record, List<String> differences) {
        List<String> fields = new ArrayList<>();
        object.path("properties").fieldNames().forEachRemaining(fields::add);
        List<String> components = Arrays.stream(record.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        if (!fields.equals(components)) {
            differences.add(path + ": the schema has " + fields + ", the record " + components);
        }
        for (RecordComponent component : record.getRecordComponents()) {
            String name = component.getName();
            if (fields.contains(name)) {
                compare(
                        path.isEmpty() ? name : path + "." + name,
                        object.at("/properties/" + name),
                        component.getAnnotatedType(),
                        differences);
            }
        }
    }

    private static void compare(String path, JsonNode stated, AnnotatedType type, List<String> differences) {
        JsonNode node = resolved(stated);
        Class<?> raw = raw(type.getType());
        boolean nullable = type.isAnnotationPresent(Nullable.class);
        if (nullable != allowsNull(stated)) {
            differences.add(path + (nullable ? ": can be null" : ": is never null"));
        }
        if (raw.isRecord()) {
            compareFields(path, node, raw, differences);
        } else if (raw == List.class) {
            expect(path, "array", node, differences);
            AnnotatedType element = ((AnnotatedParameterizedType) type).getAnnotatedActualTypeArguments()[0];
            if (element.getType() != Object.class) {
                compare(path, node.path("items"), element, differences);
            }
        } else if (Term.class.isAssignableFrom(raw)) {
            List<String> ids = Arrays.stream(raw.getEnumConstants())
                    .map(constant -> ((Term) constant).id())
                    .filter(id -> !NEVER.getOrDefault(path, Set.of()).contains(id))
                    .toList();
            compareEnum(path, ids, node, differences);
        } else if (raw == Language.class) {
            compareEnum(
                    path, Arrays.stream(Language.values()).map(Language::code).toList(), node, differences);
        } else if (raw == LocalDate.class) {
            expect(path, "string", node, differences);
            if (!node.path("format").asText().equals("date")) {
                differences.add(path + ": is a date");
            }
        } else if (raw == boolean.class) {
            expect(path, "boolean", node, differences);
        } else if (raw == int.class || raw == Integer.class) {
            expect(path, "integer", node, differences);
        } else if (raw == String.class && !node.has("const") && !node.has("enum")) {
            expect(path, "string", node, differences);
        }
    }

    private static void compareEnum(String path, List<String> ids, JsonNode node, List<String> differences) {
        List<String> values = new ArrayList<>();
        node.path("enum").forEach(value -> {
            if (!value.isNull()) {
                values.add(value.textValue());
            }
        });
        if (!values.equals(ids)) {
            differences.add(path + ": the schema has " + values + ", the enum " + ids);
        }
    }

    private static void expect(String path, String type, JsonNode node, List<String> differences) {
        if (!types(node).contains(type)) {
            differences.add(path + ": is of type " + type);
        }
    }

    private static List<String> types(JsonNode node) {
        List<String> types = new ArrayList<>();
        JsonNode type = node.path("type");
        (type.isArray() ? type : List.of(type)).forEach(each -> types.add(each.asText()));
        return types;
    }

    private static boolean allowsNull(JsonNode node) {
        for (JsonNode value : node.path("enum")) {
            if (value.isNull()) {
                return true;
            }
        }
        for (JsonNode alternative : node.path("anyOf")) {
            if (allowsNull(alternative)) {
                return true;
            }
        }
        return types(node).contains("null");
    }

    /** The definition that {@code node} references, directly or as the alternative to null; else the node itself. */
    private static JsonNode resolved(JsonNode node) {
        JsonNode referring = node.has("anyOf") ? node.at("/anyOf/0") : node;
        return referring.has("$ref") ? TREE.at(referring.get("$ref").textValue().substring(1)) : node;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static String printed(Path profile, LocalDate asOf, Language language) throws IOException {
        AdvicePipeline advisor = Shipped.ADVISOR.in(language);
        try (InputStream in = Files.newInputStream(profile)) {
            return advisor.render(advisor.advise(in, profile.toString(), asOf), Format.JSON);
        }
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    private static JsonNode tree() {
        try (InputStream in = Objects.requireNonNull(
                AdviceSchemaTest.class.getResourceAsStream("/io/raccord/advice.schema.json"), "advice.schema.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
