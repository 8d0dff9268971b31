package io.raccord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.raccord.RulesFolder;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Hostile names of rule files and cases: what build servers read stays well-formed. */
class HostileRulesTest {

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    @TempDir
    Path folder;

    private Path root;
    private final List<String> files = new ArrayList<>();

    @BeforeEach
    void rules() throws IOException {
        RulesFolder rules = RulesFolder.copyTo(folder.resolve("rules"));
        root = rules.root();
        StringBuilder cases = new StringBuilder();
        for (String name : HostileNames.ALL) {
            boolean emoji = name.codePoints().anyMatch(Character::isSupplementaryCodePoint);
            cases.append("- name: ")
                    .append(
                            emoji
                                    ? "\"" + name + "\""
                                    : JSON.writeValueAsString(name).replace("\u007f", "\\u007f"))
                    .append("\n  given: {sites: [{id: s, role: office}]}\n  fired: [CX-1]\n");
        }
        Files.writeString(root.resolve("expressroute/hostile.cases.yaml"), cases);
    }

    private void hostileFiles() throws IOException {
        for (String name : HostileNames.ALL) {
            String file = name.replace("/", "")
                    .replace("\u0000", "")
                    .replace("\uFFFE", "")
                    .replace("\uFFFF", "");
            if (file.getBytes(StandardCharsets.UTF_8).length < 200) {
                Files.writeString(
                        root.resolve("expressroute").resolve(file + ".drl"), "no rule \u001b[31m <b> ::error::\n");
                files.add(file);
            }
        }
    }

    @Test
    void findings() throws Exception {
        hostileFiles();
        for (String format : List.of("text", "github", "json", "sarif")) {
            CommandRun run = CommandRun.of("rules", "check", root.toString(), "--format", format);
            assertThat(run.status()).isEqualTo(3);
            switch (format) {
                case "json" -> {
                    JsonNode found = JSON.readTree(run.out()).path("findings");
                    assertThat(found).hasSizeGreaterThanOrEqualTo(files.size());
                    assertThat(found.findValuesAsText("file"))
                            .anyMatch(file -> file.endsWith("<script>alert(1)<script>.drl"));
                }
                case "sarif" ->
                    assertThat(JSON.readTree(run.out()).at("/runs/0/results").findValuesAsText("uri"))
                            .hasSizeGreaterThanOrEqualTo(files.size())
                            .allMatch(uri -> uri.matches("[A-Za-z0-9._~/%-]+"));
                case "github" ->
                    assertThat(run.out().lines())
                            .hasSizeGreaterThanOrEqualTo(files.size())
                            .allMatch(line -> line.matches("::error file=[^:,]+,line=\\d+,col=\\d+,title=[^:,]+::.*"))
                            .noneMatch(line -> line.matches(HostileNames.CONTROL));
                default ->
                    assertThat(run.out().lines())
                            .hasSizeGreaterThanOrEqualTo(files.size())
                            .allMatch(line -> line.startsWith(root.toString()))
                            .noneMatch(line -> line.matches(HostileNames.CONTROL));
            }
        }
    }

    @Test
    void resultsOfCases() throws Exception {
        Path junit = folder.resolve("junit.xml");
        CommandRun run = CommandRun.of("rules", "test", root.toString(), "--filter", "hostile", "--junit", "" + junit);
        if (run.out().startsWith("No case")) {
            run = CommandRun.of("rules", "test", root.toString(), "--junit", junit.toString());
        }
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).doesNotMatch(HostileNames.CONTROL);
        assertThat(run.out().lines()).noneMatch(line -> line.strip().matches("::[\\w-]+( .*)?::.*"));
        String text = Files.readString(junit);
        assertThat(text).doesNotMatch(HostileNames.CONTROL);
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        int hostile = 0;
        for (int i = 0; i < xml.getElementsByTagName("testcase").getLength(); i++) {
            Element each = (Element) xml.getElementsByTagName("testcase").item(i);
            hostile += each.getAttribute("classname").equals("hostile") ? 1 : 0;
        }
        assertThat(hostile).isEqualTo(HostileNames.ALL.size());
        assertThat(xml.getElementsByTagName("script").getLength()).isZero();
    }
}
