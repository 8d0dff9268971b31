package io.raccord.intake.value;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.YamlDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The spellings that a reader of values knows, from the resource {@code values.yaml}. */
final class Vocabulary {

    private static final String FILE = "values.yaml";

    private final Map<String, Boolean> truth = new HashMap<>();
    private final Map<Set<String>, Map<String, String>> terms = new HashMap<>();
    private final Map<String, Map<String, Unit>> exact = new HashMap<>();
    private final Map<String, Map<String, Unit>> unclear = new HashMap<>();
    private final Map<String, List<String>> names = new HashMap<>();

    private Vocabulary(JsonNode root) {
        root.path("truth")
                .properties()
                .forEach(value -> spellings(value.getValue())
                        .forEach(word -> truth.put(Spelling.key(word), Boolean.valueOf(value.getKey()))));
        root.path("terms").forEach(this::terms);
        root.path("units").properties().forEach(unit -> units(unit.getKey(), unit.getValue()));
    }

    /** A lazy holder: exact profiles do not need it. */
    private static final class Shipped {
        private static final Vocabulary INSTANCE = read();
    }

    static Vocabulary shipped() {
        return Shipped.INSTANCE;
    }

    private static Vocabulary read() {
        try (InputStream in =
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("/io/raccord/intake/" + FILE), FILE)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new Vocabulary(YamlDocuments.read(FILE, text).root());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void terms(JsonNode list) {
        Set<String> ids = new HashSet<>();
        Map<String, String> known = new HashMap<>();
        list.properties().forEach(id -> {
            ids.add(id.getKey());
            spellings(id.getValue()).forEach(word -> known.put(Spelling.key(word), id.getKey()));
        });
        terms.put(ids, known);
    }

    private void units(String of, JsonNode units) {
        List<String> shown = names.computeIfAbsent(of, name -> new ArrayList<>());
        units.path("exact").properties().forEach(each -> {
            shown.add(each.getValue().path(0).asText());
            Unit unit = new Unit(of, factors(each.getKey()), true);
            each.getValue()
                    .forEach(word ->
                            exact.computeIfAbsent(of, name -> new HashMap<>()).put(Spelling.key(word.asText()), unit));
        });
        units.path("unclear").properties().forEach(each -> {
            Unit unit = new Unit(of, factors(each.getKey()), false);
            each.getValue()
                    .forEach(word ->
                            unclear.computeIfAbsent(of, name -> new HashMap<>()).put(word.asText(), unit));
        });
    }

    private static List<BigDecimal> factors(String text) {
        return Arrays.stream(text.split(" ", -1)).map(BigDecimal::new).toList();
    }

    private static List<String> spellings(JsonNode languages) {
        List<String> words = new ArrayList<>();
        languages.forEach(language -> language.forEach(word -> words.add(word.asText())));
        return words;
    }

    /** The truth value that {@code text} means; null when it is none. */
    @Nullable
    Boolean truth(String text) {
        return truth.get(Spelling.key(text));
    }

    /** The id among {@code ids} that {@code text} means; null when it is none. */
    @Nullable
    String term(Set<String> ids, String text) {
        String key = Spelling.key(text);
        for (String id : ids) {
            if (Spelling.key(id).equals(key)) {
                return id;
            }
        }
        return terms.getOrDefault(ids, Map.of()).get(key);
    }

    /** The unit of the field {@code name}, such as Mbps; null when it has none. */
    @Nullable
    String unitOf(String name) {
        return names.keySet().stream().filter(name::endsWith).findFirst().orElse(null);
    }

    /** The unit {@code text} of a field in {@code of}; null when it is unknown. */
    @Nullable
    Unit unit(String of, String text) {
        Unit found = unclear.getOrDefault(of, Map.of()).get(text);
        return found == null ? exact.getOrDefault(of, Map.of()).get(Spelling.key(text)) : found;
    }

    /** The usual spellings of the units of a field in {@code of}. */
    List<String> units(String of) {
        return names.getOrDefault(of, List.of());
    }
}
