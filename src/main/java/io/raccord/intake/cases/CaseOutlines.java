package io.raccord.intake.cases;

import com.fasterxml.jackson.databind.JsonNode;
import io.raccord.intake.document.Document;
import io.raccord.intake.document.YamlDocuments;
import io.raccord.intake.folder.PackBounds;
import io.raccord.intake.folder.PackFolder;
import io.raccord.intake.source.InputText;
import io.raccord.problem.Fault;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.CaseOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Reader of the rule ids in test case files. */
public final class CaseOutlines {

    private CaseOutlines() {}

    /**
     * Reads the outline of every test case of the packs in {@code root}, ordered by file and position.
     *
     * @param shown the name of the folder in faults
     * @throws RulesRefusedException when a file of test cases is not YAML
     * @throws IOException when a file cannot be read
     */
    public static List<CaseOutline> read(Path root, String shown) throws IOException {
        List<CaseOutline> cases = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path pack : PackFolder.find(root.normalize())) {
            PackBounds bounds = PackBounds.of(pack);
            try (Stream<Path> files = Files.list(pack)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".cases.yaml") && bounds.hasFile(each))
                        .sorted()
                        .toList()) {
                    String name =
                            shown + "/" + PackFolder.slashed(root.normalize().relativize(file));
                    try {
                        cases(YamlDocuments.read(name, InputText.decode(name, Files.readAllBytes(file))), cases);
                    } catch (ProfileRefusedException e) {
                        faults.addAll(e.faults());
                    }
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new RulesRefusedException(faults);
        }
        return cases;
    }

    private static void cases(Document document, List<CaseOutline> into) {
        for (int i = 0; i < document.root().size(); i++) {
            JsonNode node = document.root().path(i);
            into.add(new CaseOutline(
                    node.path("name").asText(""),
                    document.placeOf("/" + i),
                    ids(node.path("fired")),
                    ids(node.path("silent"))));
        }
    }

    private static Set<String> ids(JsonNode list) {
        Set<String> ids = new TreeSet<>();
        list.forEach(id -> ids.add(id.asText()));
        return ids;
    }
}
