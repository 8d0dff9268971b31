package io.raccord.intake.pack;

import io.raccord.intake.document.Document;
import io.raccord.intake.folder.PackBounds;
import io.raccord.intake.folder.PackFile;
import io.raccord.intake.folder.PackFolder;
import io.raccord.intake.folder.PackText;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.review.PackCompanions;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Reader of the files that accompany rules, and of the positions where a pack's names are defined. */
public final class CompanionsReader {

    private final Map<String, PackCompanions.Theme> themes = new TreeMap<>();
    private final Map<String, Place> parameters = new TreeMap<>();
    private final Map<String, Place> dates = new TreeMap<>();
    private final Map<String, Place> words = new TreeMap<>();
    private final Map<String, String> texts = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();

    private CompanionsReader() {}

    /**
     * Reads the companion files of the rules in {@code root}.
     *
     * @param shown the name of the folder in faults
     * @throws IOException when a file cannot be read
     */
    public static PackCompanions read(Path root, String shown) throws IOException {
        CompanionsReader reader = new CompanionsReader();
        for (Path folder : PackFolder.find(root.normalize())) {
            String below = root.normalize().relativize(folder).toString();
            reader.read(
                    PackFolder.read(folder, below.isEmpty() ? shown : shown + "/" + below, new ArrayList<>()), folder);
        }
        return new PackCompanions(
                reader.themes, reader.parameters, reader.dates, reader.words, reader.texts, reader.faults);
    }

    private void read(PackFolder pack, Path folder) throws IOException {
        for (Map.Entry<String, PackText> each : pack.texts().entrySet()) {
            String path = each.getKey();
            texts.put(pack.file(path), each.getValue().get());
            if (path.endsWith(".drl")) {
                theme(pack, folder, path.substring(0, path.length() - ".drl".length()));
            }
        }
        keys(pack, "parameters.yaml", parameters);
        keys(pack, "dates.yaml", dates);
        words(pack);
    }

    private void theme(PackFolder pack, Path folder, String stem) throws IOException {
        PackBounds bounds = PackBounds.of(folder);
        Path page = folder.resolve(stem + ".md");
        Path cases = folder.resolve(stem + ".cases.yaml");
        Map<String, Set<String>> ids = new HashMap<>(Map.of("fired", new LinkedHashSet<>()));
        ids.put("silent", new LinkedHashSet<>());
        if (bounds.hasFile(cases)) {
            String name = pack.file(stem + ".cases.yaml");
            PackFile.read(name, PackFolder.text(name, cases, faults), faults)
                    .ifPresent(file -> file.document()
                            .root()
                            .forEach(each -> ids.forEach(
                                    (field, found) -> each.path(field).forEach(id -> found.add(id.asText())))));
        }
        themes.put(
                pack.file(stem + ".drl"),
                new PackCompanions.Theme(
                        bounds.hasFile(page)
                                ? Optional.of(PackFolder.text(pack.file(stem + ".md"), page, faults))
                                : Optional.empty(),
                        bounds.hasFile(cases),
                        Set.copyOf(ids.getOrDefault("fired", Set.of())),
                        Set.copyOf(ids.getOrDefault("silent", Set.of()))));
    }

    private static void keys(PackFolder pack, String path, Map<String, Place> places) {
        file(pack, path)
                .ifPresent(file -> file.document()
                        .root()
                        .fieldNames()
                        .forEachRemaining(
                                name -> places.putIfAbsent(name, file.document().placeOfKey(Document.token(name)))));
    }

    private void words(PackFolder pack) {
        file(pack, "words.yaml")
                .ifPresent(file -> file.document()
                        .root()
                        .fieldNames()
                        .forEachRemaining(vocabulary -> file.at(Document.token(vocabulary))
                                .fieldNames()
                                .forEachRemaining(id -> words.putIfAbsent(
                                        vocabulary + "/" + id,
                                        file.document().placeOfKey(Document.token(vocabulary) + Document.token(id))))));
    }

    private static Optional<PackFile> file(PackFolder pack, String path) {
        String text = pack.text(path);
        return text == null ? Optional.empty() : PackFile.read(pack.file(path), text, new ArrayList<>());
    }
}
