package io.raccord.intake.pack;

import io.raccord.cache.RuleCache;
import io.raccord.catalog.Catalogs;
import io.raccord.intake.catalog.CatalogReader;
import io.raccord.intake.catalog.KeptCities;
import io.raccord.intake.folder.PackFile;
import io.raccord.intake.folder.PackFolder;
import io.raccord.intake.folder.ShippedPacks;
import io.raccord.language.Text;
import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.RulesRefusedException;
import io.raccord.rulebook.PackData;
import io.raccord.rulebook.ParameterHistory;
import io.raccord.rulebook.RuleFile;
import io.raccord.rulebook.RulePacks;
import io.raccord.rulebook.Source;
import io.raccord.rulebook.TextHash;
import io.raccord.rulebook.Words;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Reader of rule packs: rules, dates, parameters, words, sources and the catalog.
 *
 * <p>The root folder is either a pack or a folder of packs; one pack has the catalog.
 */
public final class PackReader {

    private static final String SHIPPED = "/io/raccord/shipped-rules";
    private static final String NAME = "rules";

    private final List<Fault> faults = new ArrayList<>();
    private final Map<String, LocalDate> dates = new TreeMap<>();
    private final Map<String, ParameterHistory> parameters = new TreeMap<>();
    private final Map<String, Map<String, Text>> words = new TreeMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final List<RuleFile> rules = new ArrayList<>();
    private final Optional<ShippedPacks> shipped;
    private final List<RuleCache> caches;
    private Optional<Catalogs> catalogs = Optional.empty();

    private PackReader(Optional<ShippedPacks> shipped, List<RuleCache> caches) {
        this.shipped = shipped;
        this.caches = caches;
    }

    /**
     * Reads the packs in {@code root}.
     *
     * @param shown the name of the folder in faults
     * @param caches the caches to search for tables that are already encoded; newly encoded ones are stored in each
     * @return the packs, and the faults found in their data
     * @throws RulesRefusedException when there are no rules
     * @throws IOException when a file cannot be read
     */
    public static RulePacks read(Path root, String shown, RuleCache... caches) throws IOException {
        PackReader reader = new PackReader(ShippedPacks.built(), List.of(caches));
        return reader.packs(reader.folders(root, shown), shown);
    }

    /**
     * Reads the packs that Raccord ships.
     *
     * @throws IOException when the packs cannot be read
     */
    public static RulePacks shipped() throws IOException {
        URL folder = Objects.requireNonNull(PackReader.class.getResource(SHIPPED), "the shipped rules");
        if (folder.getProtocol().equals("file")) { // a class folder: its rules may be newer than the cached ones
            return read(shipped(folder), NAME);
        }
        ShippedPacks built =
                ShippedPacks.built().orElseThrow(() -> new IOException("no rules were packaged into " + folder));
        return new PackReader(Optional.of(built), List.of()).packs(built.folders(NAME), NAME);
    }

    /**
     * Reads the packs to ship from a folder of classes, and generates the resource that {@link #shipped()} reads.
     *
     * @param files receives each generated file by its path on the class path
     * @throws IOException when the packs cannot be read
     */
    public static RulePacks build(BiConsumer<String, byte[]> files) throws IOException {
        Path root = shipped(Objects.requireNonNull(PackReader.class.getResource(SHIPPED), "the shipped rules"));
        PackReader reader = new PackReader(Optional.empty(), List.of());
        List<PackFolder> folders = reader.folders(root, NAME);
        RulePacks packs = reader.packs(folders, NAME);
        if (packs.faults().isEmpty()) {
            files.accept(
                    ShippedPacks.RESOURCE,
                    ShippedPacks.written(PackFolder.find(root.normalize()), folders, packs.data()));
            List<byte[]> cities = packs.data().catalogs().places().cities().blocks();
            for (int block = 0; block < cities.size(); block++) {
                files.accept(ShippedPacks.CITIES + block, cities.get(block));
            }
        }
        return packs;
    }

    private static Path shipped(URL folder) throws IOException {
        try {
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IOException("cannot reach the shipped rules at " + folder, e);
        }
    }

    private List<PackFolder> folders(Path root, String shown) throws IOException {
        List<Path> folders = PackFolder.find(root.normalize());
        if (folders.isEmpty()) {
            throw new RulesRefusedException(List.of(Fault.of("no-rules", Place.startOf(shown), null)));
        }
        List<PackFolder> packs = new ArrayList<>();
        for (Path folder : folders) {
            String below = root.normalize().relativize(folder).toString();
            packs.add(PackFolder.read(
                    folder, below.isEmpty() ? shown : shown + "/" + below.replace("/", ""), faults, shipped));
        }
        return packs;
    }

    private RulePacks packs(List<PackFolder> packs, String shown) {
        PackData data = shipped.flatMap(built -> built.data(packs)).orElseGet(() -> data(packs, shown));
        packs.forEach(this::rules);
        return new RulePacks(
                packs.stream().map(PackFolder::name).sorted().toList(),
                digest(packs),
                rules,
                data,
                List.copyOf(faults));
    }

    private PackData data(List<PackFolder> packs, String shown) {
        packs.forEach(pack -> new SourcesReader(pack, faults).read(sources));
        packs.forEach(pack -> each(pack, "dates.yaml", file -> new DatesReader(file, sources).read(dates)));
        packs.forEach(pack ->
                each(pack, "parameters.yaml", file -> new ParametersReader(file, dates, sources).read(parameters)));
        packs.forEach(pack -> each(pack, "words.yaml", file -> new WordsReader(file).read(words)));
        packs.forEach(this::catalog);
        if (catalogs.isEmpty() && faults.isEmpty()) {
            faults.add(Fault.of("no-catalog", Place.startOf(shown), null));
        }
        return new PackData(dates, parameters, new Words(words), sources, catalogs.orElseGet(Catalogs::none));
    }

    private void each(PackFolder pack, String path, Consumer<PackFile> reader) {
        String text = pack.text(path);
        if (text != null) {
            PackFile.read(pack.file(path), text, faults).ifPresent(reader);
        }
    }

    private void rules(PackFolder pack) {
        pack.texts().forEach((path, text) -> {
            if (path.endsWith(".drl")) {
                rules.add(new RuleFile(pack.file(path), pack.name(), text, text.hash()));
            }
        });
    }

    private void catalog(PackFolder pack) {
        if (!pack.texts().containsKey("catalog/catalog.yaml")) {
            return;
        }
        if (catalogs.isPresent()) {
            faults.add(Fault.of("second-catalog", Place.startOf(pack.file("catalog/catalog.yaml")), null));
            return;
        }
        each(
                pack,
                "catalog/catalog.yaml",
                file -> catalogs = new CatalogReader(pack, file, dates, new KeptCities(shipped, caches)).read());
    }

    private static String digest(List<PackFolder> packs) {
        StringBuilder files = new StringBuilder();
        for (PackFolder pack : packs) {
            pack.texts()
                    .forEach((path, text) -> files.append(pack.name())
                            .append('/')
                            .append(path)
                            .append('\0')
                            .append(text.hash())
                            .append('\n'));
        }
        return "sha256:" + TextHash.of(files.toString());
    }
}
