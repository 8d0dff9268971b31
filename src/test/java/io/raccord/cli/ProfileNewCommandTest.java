package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.Shipped;
import io.raccord.intake.Profiles;
import io.raccord.portfolio.ReadProfile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code schema} and {@code profile new}: the schema, and the profile template. */
class ProfileNewCommandTest {

    private static final Path SCHEMA = Path.of("src/main/resources/io/raccord/profile.schema.json");
    /** A commented-out field: the # immediately precedes its name. */
    private static final String OFF = "(?m)^( *)#(?=[^ #])";

    @TempDir
    Path folder;

    private static ReadProfile read(String yaml) throws IOException {
        return Profiles.read("new.yaml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static String template(String language) {
        return CommandRun.of("profile", "new", "--lang", language).out();
    }

    @Test
    void theSchemaIsPrintedByteForByte() throws IOException {
        byte[] schema = Files.readAllBytes(SCHEMA);
        assertThat(CommandRun.of("schema").out().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(schema);
        Path file = folder.resolve("schéma.json");
        assertThat(CommandRun.of("schema", "-o", file.toString()).status()).isZero();
        assertThat(file).hasBinaryContent(schema);
    }

    @Test
    void theSchemaOfTheAdviceIsPrintedByteForByte() throws IOException {
        assertThat(CommandRun.of("schema", "--advice").out())
                .isEqualTo(Files.readString(SCHEMA.resolveSibling("advice.schema.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theProfileIsValidAsWritten(String language) throws IOException {
        ReadProfile read = read(template(language));
        assertThat(read.faults()).isEmpty();
        assertThat(read.profile().sites()).hasSize(1);
        assertThat(read.profile().requirements().services()).isNull();
        assertThat(Shipped.ADVISOR.advise(read, LocalDate.of(2026, 11, 23)).sites())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void theProfileIsValidWithEveryFieldStated(String language) throws IOException {
        ReadProfile read = read(template(language).replaceAll(OFF, "$1"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.profile().addressing()).isNotNull();
        assertThat(Shipped.ADVISOR.advise(read, LocalDate.of(2026, 11, 23)).sites())
                .hasSize(1);
    }

    /** A field, its parent fields, and everything below it. */
    @Test
    void theProfileIsValidWithAnyOneBlockStated() throws IOException {
        List<String> lines = template("en").lines().toList();
        int blocks = 0;
        for (int at = 0; at < lines.size(); at++) {
            if (isOff(lines.get(at))) {
                List<String> stated = new ArrayList<>(lines);
                state(stated, at);
                for (int i = at + 1;
                        i < lines.size() && !(isOff(lines.get(i)) && depth(lines, i) <= depth(lines, at));
                        i++) {
                    state(stated, i);
                }
                int depth = depth(lines, at);
                for (int i = at; i >= 0 && depth > 0; i--) {
                    if (isOff(lines.get(i)) && depth(lines, i) < depth) {
                        depth = depth(lines, i);
                        state(stated, i);
                    } else if (lines.get(i).isBlank()) {
                        depth = 0;
                    }
                }
                stateRequired(stated);
                ReadProfile read = read(String.join("\n", stated));
                assertThat(read.faults()).as(lines.get(at)).isEmpty();
                blocks++;
            }
        }
        assertThat(blocks).isGreaterThan(50);
    }

    /** States the required fields of the objects that are stated. */
    private static void stateRequired(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("# Required.", lines.get(i).indexOf('#'))) {
                int field = i + 1;
                while (!isOff(lines.get(field))
                        && lines.get(field).stripLeading().startsWith("#")) {
                    field++;
                }
                int owner = i;
                int dash = lines.get(field).contains("- ") ? 0 : 1;
                while (lines.get(owner).isBlank()
                        || lines.get(owner).stripLeading().startsWith("# ")
                        || indent(lines.get(owner)) >= indent(lines.get(field)) + dash - 1) {
                    owner--;
                }
                if (!isOff(lines.get(owner))) {
                    state(lines, field);
                }
            }
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static boolean isOff(String line) {
        return line.matches(" *#[^ #].*");
    }

    private static int depth(List<String> lines, int at) {
        return lines.get(at).indexOf('#');
    }

    private static void state(List<String> lines, int at) {
        lines.set(at, lines.get(at).replaceFirst(OFF, "$1"));
    }

    @Test
    void everyFieldOfTheSchemaIsThere() throws IOException {
        Set<String> names = new TreeSet<>();
        properties(new ObjectMapper().readTree(SCHEMA.toFile()), names);
        String template = template("fr");
        assertThat(names)
                .hasSizeGreaterThan(50)
                .allSatisfy(name -> assertThat(template).containsPattern("(?m)^ *(- |#)?" + name + ":"));
    }

    private static void properties(JsonNode schema, Set<String> names) {
        schema.path("properties").fieldNames().forEachRemaining(names::add);
        schema.forEach(child -> properties(child, names));
    }

    @Test
    void anExistingFileIsLeftAlone() throws IOException {
        Path file = folder.resolve("profil d’été.yaml");
        Files.writeString(file, "mine");
        CommandRun refused = CommandRun.of("profile", "new", "-o", file.toString());
        assertThat(refused.status()).isEqualTo(2);
        assertThat(refused.errors()).singleElement().asString().startsWith(file + ":1:1: the file already exists");
        assertThat(CommandRun.of("profile", "new", "--lang", "fr", "-o", file.toString())
                        .err())
                .contains("ce fichier existe déjà");
        assertThat(file).hasContent("mine");
        CommandRun forced = CommandRun.of("profile", "new", "--force", "-o", file.toString());
        assertThat(forced.status()).isZero();
        assertThat(forced.out()).contains("raccord advise " + file);
        assertThat(file).hasContent(template("en"));
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left).containsExactly(file);
        }
    }
}
