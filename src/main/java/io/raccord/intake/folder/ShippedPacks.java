package io.raccord.intake.folder;

import io.raccord.cache.CodeDigest;
import io.raccord.codec.EntryReader;
import io.raccord.codec.EntryWriter;
import io.raccord.gazetteer.Gazetteer;
import io.raccord.rulebook.PackData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the shipped packs, written at build time. Files that are unchanged are neither hashed nor parsed again;
 * small ones are compared byte for byte, large ones by checksums, see {@link LargeFile}.
 */
public final class ShippedPacks {

    /** The name of the resource. */
    public static final String RESOURCE = "io/raccord/compiled/packs";

    /** The folder of the resources of the cities, one for each block of the gazetteer, which is named by its number. */
    public static final String CITIES = "io/raccord/compiled/cities/";

    private static final Optional<ShippedPacks> BUILT = load();

    private final Map<String, Map<String, PackText>> texts = new TreeMap<>();
    private final Gazetteer cities = new Gazetteer(ShippedPacks::block);
    private final PackData data;

    private ShippedPacks(EntryReader in) {
        int packs = in.number();
        for (int i = 0; i < packs; i++) {
            Map<String, PackText> files = new TreeMap<>();
            String pack = in.text();
            texts.put(pack, files);
            int count = in.number();
            for (int j = 0; j < count; j++) {
                String path = in.text();
                String hash = in.text();
                files.put(
                        path,
                        in.number() == 0
                                ? PackText.shipped(in.bytes(), hash)
                                : PackText.shipped(
                                        new LargeFile(resource(pack, path), in.number(), in.number(), in.number()),
                                        hash));
            }
        }
        data = PackData.read(new EntryReader(in.bytes()), cities);
    }

    /** The packs cached by the build; empty when the build wrote none or when other code wrote them. */
    public static Optional<ShippedPacks> built() {
        return BUILT;
    }

    /** Serializes the packs in {@code folders}, already read as {@code packs} and {@code data}. */
    public static byte[] written(List<Path> folders, List<PackFolder> packs, PackData data) throws IOException {
        EntryWriter out = new EntryWriter();
        out.text(CodeDigest.current().checks()).number(packs.size());
        for (int i = 0; i < packs.size(); i++) {
            out.text(packs.get(i).name()).number(packs.get(i).texts().size());
            for (Map.Entry<String, PackText> each : packs.get(i).texts().entrySet()) {
                out.text(each.getKey()).text(each.getValue().hash());
                byte[] content = Files.readAllBytes(folders.get(i).resolve(each.getKey()));
                if (content.length < LargeFile.LARGE) {
                    out.number(0).bytes(content);
                } else {
                    LargeFile file = LargeFile.of("", content);
                    out.number(1).number(file.length()).number(file.crc32()).number(file.crc32c());
                }
            }
        }
        EntryWriter rest = new EntryWriter();
        data.write(rest);
        return out.bytes(rest.written()).written();
    }

    /** The cities of the shipped packs. */
    public Gazetteer cities() {
        return cities;
    }

    /**
     * The cached text of the file at {@code path} in {@code pack}; empty unless its bytes are equal to {@code content}.
     */
    public Optional<PackText> text(String pack, String path, byte[] content) {
        @Nullable PackText text = texts.getOrDefault(pack, Map.of()).get(path);
        return Optional.ofNullable(text).filter(same -> same.isOf(content));
    }

    /** All cached packs. */
    public List<PackFolder> folders(String shown) {
        List<PackFolder> folders = new ArrayList<>();
        texts.forEach((name, files) -> folders.add(new PackFolder(name, shown + "/" + name, files)));
        return folders;
    }

    /** The cached data of {@code packs}; empty when a file other than a rule file differs from the shipped one. */
    public Optional<PackData> data(List<PackFolder> packs) {
        Map<String, Set<String>> given = packs.stream()
                .collect(Collectors.toMap(PackFolder::name, pack -> files(pack.texts()), (a, b) -> Set.of()));
        Map<String, Set<String>> shipped =
                texts.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> files(each.getValue())));
        boolean same = given.equals(shipped)
                && packs.stream()
                        .flatMap(pack -> pack.texts().entrySet().stream())
                        .allMatch(each ->
                                isRules(each.getKey()) || each.getValue().isShipped());
        return same ? Optional.of(data) : Optional.empty();
    }

    private static Set<String> files(Map<String, PackText> texts) {
        return texts.keySet().stream().filter(path -> !isRules(path)).collect(Collectors.toSet());
    }

    private static boolean isRules(String path) {
        return path.endsWith(".drl");
    }

    private static String resource(String pack, String path) {
        return "/io/raccord/shipped-rules/" + pack + "/" + path;
    }

    private static byte[] block(int number) {
        try (InputStream in = ShippedPacks.class.getResourceAsStream("/" + CITIES + number)) {
            return Objects.requireNonNull(in, "the cities of the shipped packs").readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<ShippedPacks> load() {
        try (InputStream in = ShippedPacks.class.getResourceAsStream("/" + RESOURCE)) {
            if (in == null) {
                return Optional.empty();
            }
            EntryReader reader = new EntryReader(in.readAllBytes());
            return reader.text().equals(CodeDigest.current().checks())
                    ? Optional.of(new ShippedPacks(reader))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // fall back to the files themselves
        }
    }
}
