package io.raccord.intake.cases;

import io.raccord.intake.document.Document;
import io.raccord.intake.document.YamlDocuments;
import io.raccord.intake.folder.PackBounds;
import io.raccord.intake.folder.PackFolder;
import io.raccord.intake.source.InputText;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import io.raccord.review.ReadCases;
import io.raccord.review.RuleCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Reader of the test cases of a pack, or of a folder of packs: the files named {@code THEME.cases.yaml}. */
public final class CasesReader {

    private static final String ENDING = ".cases.yaml";
    private static final long LONGEST = 8L * 1024 * 1024;

    private CasesReader() {}

    /**
     * Reads the test cases in {@code root}.
     *
     * @param shown the name of the folder in faults
     * @return the cases, and the faults found in their files
     * @throws IOException when a file cannot be read
     */
    public static ReadCases read(Path root, String shown) throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        for (Path folder : PackFolder.find(root.normalize())) {
            String below = root.normalize().relativize(folder).toString();
            String pack = below.isEmpty() ? shown : shown + "/" + below.replace("/", "");
            PackBounds bounds = PackBounds.of(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(each -> each.toString().endsWith(ENDING) && bounds.hasFile(each))
                        .sorted()
                        .toList()) {
                    String name = Objects.requireNonNull(file.getFileName(), "a file's name")
                            .toString();
                    String theme = name.substring(0, name.length() - ENDING.length());
                    read(file, pack + "/" + name, theme, cases, faults);
                }
            }
        }
        return new ReadCases(List.copyOf(cases), List.copyOf(faults));
    }

    private static void read(Path file, String shown, String theme, List<RuleCase> cases, List<Fault> faults)
            throws IOException {
        if (Files.size(file) > LONGEST) {
            faults.add(Fault.of("too-long", Place.startOf(shown), null, LONGEST / (1024 * 1024)));
            return;
        }
        try {
            String text = InputText.decode(shown, Files.readAllBytes(file));
            Document document = YamlDocuments.read(shown, text);
            faults.addAll(document.faults());
            new CaseDocument(document, theme, faults).read(cases);
        } catch (ProfileRefusedException e) {
            faults.addAll(e.faults());
        }
    }

    /**
     * The JSON Schema of test case files, for editors.
     *
     * @throws IOException when the schema cannot be read
     */
    public static String schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                CasesReader.class.getResourceAsStream("/io/raccord/cases.schema.json"), "cases.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
