package io.raccord.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.raccord.RulesFolder;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** One mistake in the shipped pack gives one finding, with the right code at the right place. */
class RuleMistakesTest {

    private static final Path MISTAKES = Path.of("src/test/resources/rule-mistakes");

    @TempDir
    Path folder;

    static List<String> mistakes() throws IOException {
        try (Stream<Path> files = Files.list(MISTAKES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void thereAreSixtyOfThemAndTwoOfEachCode() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(mistakes().stream().collect(Collectors.groupingBy(file -> file.replaceFirst("-\\d+\\.yaml$", ""))))
                .allSatisfy((code, files) -> assertThat(files).hasSizeGreaterThanOrEqualTo(2));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void givesOneFinding(String name) throws Exception {
        JsonNode mistake = new ObjectMapper()
                .valueToTree(new Load(LoadSettings.builder().build())
                        .loadFromString(Files.readString(MISTAKES.resolve(name))));
        RulesFolder rules = RulesFolder.copyTo(folder);
        Place expected = null;
        for (JsonNode edit : mistake.get("edits")) {
            Place marked = make(edit, rules);
            expected = marked == null ? expected : marked;
        }
        if (expected == null) {
            String in = mistake.path("in")
                    .asText(mistake.get("edits").get(0).get("file").asText());
            String text = Files.readString(rules.root().resolve("expressroute").resolve(in));
            int at = text.indexOf(mistake.get("at").asText());
            assertThat(at).as("at").isNotNegative();
            expected = Place.at("rules/expressroute/" + in, text, at);
        }
        List<Fault> findings = PackCheck.withoutCompiler(rules.root(), "rules");
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).code()).isEqualTo(mistake.get("code").asText());
        assertThat(findings.get(0).place()).as(findings.get(0).toString()).isEqualTo(expected);
    }

    /** Applies the edit; returns the position of the mark ¦ in it. */
    private static @Nullable Place make(JsonNode edit, RulesFolder rules) throws IOException {
        String file = edit.get("file").asText();
        Path path = rules.root().resolve("expressroute").resolve(file);
        String replacement = edit.path("new").asText();
        String plain = replacement.replace("¦", "");
        if (edit.has("old")) {
            int start = Files.readString(path).indexOf(edit.get("old").asText());
            String text = rules.edit(file, edit.get("old").asText(), plain);
            int mark = replacement.indexOf("¦");
            return mark < 0 ? null : Place.at("rules/expressroute/" + file, text, start + mark);
        }
        if (edit.has("new")) {
            Files.writeString(path, plain);
        } else {
            Files.delete(path);
        }
        return null;
    }
}
