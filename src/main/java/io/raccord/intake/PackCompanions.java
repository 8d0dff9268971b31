package io.raccord.intake;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What stands beside the rules of packs: cases and pages, and where the packs' own names are defined.
 *
 * @param themes what stands beside each rule file, by the file as faults name it
 * @param parameters where each parameter is defined
 * @param dates where each boundary date is defined
 * @param words where each word is defined, by vocabulary and id with a slash between
 * @param texts the texts of every file, by the file as faults name it
 * @param faults what is wrong with the cases
 */
public record PackCompanions(
        Map<String, Theme> themes,
        Map<String, Place> parameters,
        Map<String, Place> dates,
        Map<String, Place> words,
        Map<String, String> texts,
        List<Fault> faults) {

    /**
     * Cases and page of one rule file.
     *
     * @param page the page's text; empty without one
     * @param cases whether there are cases
     * @param fired the ids that some case says fire
     * @param silent the ids that some case says stay silent
     */
    public record Theme(Optional<String> page, boolean cases, Set<String> fired, Set<String> silent) {}

    /**
     * Reads what stands beside the rules in {@code root}.
     *
     * @param shown how faults are to name the folder
     * @throws IOException when a file cannot be read
     */
    public static PackCompanions read(Path root, String shown) throws IOException {
        PackCompanions all = new PackCompanions(
                new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new ArrayList<>());
        for (Path folder : PackFolder.find(root.normalize())) {
            String below = root.normalize().relativize(folder).toString();
            all.read(PackFolder.read(folder, below.isEmpty() ? shown : shown + "/" + below, new ArrayList<>()), folder);
        }
        return all;
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
        Path page = folder.resolve(stem + ".md");
        Path cases = folder.resolve(stem + ".cases.yaml");
        Map<String, Set<String>> ids = new HashMap<>(Map.of("fired", new LinkedHashSet<>()));
        ids.put("silent", new LinkedHashSet<>());
        if (Files.isRegularFile(cases)) {
            String name = pack.file(stem + ".cases.yaml");
            PackFile.read(name, PackFolder.text(name, cases, faults), faults)
                    .ifPresent(file -> file.document()
                            .root()
                            .forEach(each -> ids.forEach(
                                    (field, found) -> each.path(field).forEach(id -> found.add(id.asText())))));
        }
        themes.put(
                pack.file(stem + ".drl"),
                new Theme(
                        Files.isRegularFile(page)
                                ? Optional.of(PackFolder.text(pack.file(stem + ".md"), page, faults))
                                : Optional.empty(),
                        Files.isRegularFile(cases),
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
