package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.report.Format;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every worked example of the contract agrees in the fields advised so far. */
class ContractExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path EXAMPLES = Path.of("src/test/resources/contract-examples");
    private static final Set<String> LATER = Set.of("checks", "steps");

    static List<String> names() throws Exception {
        try (Stream<Path> files = Files.list(EXAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".profile.yaml"))
                    .map(name -> name.replace(".profile.yaml", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void agrees(String name) throws Exception {
        JsonNode expected =
                JSON.readTree(EXAMPLES.resolve(name + ".expected.json").toFile());
        Path profile = EXAMPLES.resolve(name + ".profile.yaml");
        LocalDate asOf = LocalDate.parse(expected.get("asOf").textValue());
        try (InputStream in = Files.newInputStream(profile)) {
            String advice = Shipped.ADVISOR.render(Shipped.ADVISOR.advise(in, name, asOf), Format.JSON);
            JsonNode actual = JSON.readTree(advice);
            expected.fieldNames().forEachRemaining(field -> {
                assertThat(actual.has(field)).as(field).isTrue();
                if (!LATER.contains(field)) {
                    holds(field, expected.get(field), actual.get(field));
                }
            });
        }
    }

    /** {@code actual} has all that {@code expected} has; it may have more fields. */
    private static void holds(String path, JsonNode expected, JsonNode actual) {
        if (expected.isObject()) {
            expected.fieldNames().forEachRemaining(field -> {
                assertThat(actual.has(field)).as(path + "." + field).isTrue();
                holds(path + "." + field, expected.get(field), actual.get(field));
            });
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(path).isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                holds(path + "[" + i + "]", expected.get(i), actual.get(i));
            }
        } else {
            assertThat(actual).as(path).isEqualTo(expected);
        }
    }
}
