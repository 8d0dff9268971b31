package io.raccord.intake;

import io.raccord.cache.EntryReader;
import io.raccord.cache.EntryWriter;
import io.raccord.rulebook.PackData;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The shipped pack as it was read when Raccord was built: what is still the same, byte for byte, is not hashed and not
 * read anew.
 */
final class ShippedPack {

    /** The resource that has it. */
    static final String RESOURCE = "io/raccord/compiled/pack";

    private static final Optional<ShippedPack> BUILT = load();

    private final String name;
    private final Map<String, PackText> texts = new TreeMap<>();
    private final byte[] data;
    private volatile @Nullable PackData read;

    private ShippedPack(EntryReader in) {
        name = in.text();
        in.all(() -> {
            String path = in.text();
            PackText text = PackText.shipped(in.bytes(), in.text());
            texts.put(path, text);
            return text;
        });
        data = in.bytes();
    }

    /** That of this build of Raccord; empty when it was built without. */
    static Optional<ShippedPack> built() {
        return BUILT;
    }

    /** The pack in {@code folder}, read as {@code pack} and {@code data}, for shipping. */
    static byte[] written(Path folder, PackFolder pack, PackData data) throws IOException {
        EntryWriter out = new EntryWriter();
        out.text(pack.name()).number(pack.texts().size());
        for (Map.Entry<String, PackText> each : pack.texts().entrySet()) {
            out.text(each.getKey()).bytes(Files.readAllBytes(folder.resolve(each.getKey())));
            out.text(each.getValue().hash());
        }
        EntryWriter rest = new EntryWriter();
        data.write(rest);
        return out.bytes(rest.written()).written();
    }

    /** The text of {@code content}, the file at {@code path} below a pack, when it is as shipped. */
    Optional<PackText> text(String path, byte[] content) {
        return Optional.ofNullable(texts.get(path)).filter(text -> text.isOf(content));
    }

    /** The whole pack. */
    PackFolder folder(String shown) {
        return new PackFolder(name, shown + "/" + name, texts);
    }

    /** What {@code pack} holds beside rules, when that is as shipped. */
    Optional<PackData> data(PackFolder pack) {
        boolean same = pack.texts().entrySet().stream()
                        .allMatch(each ->
                                isRules(each.getKey()) || each.getValue().isShipped())
                && pack.texts()
                        .keySet()
                        .containsAll(texts.keySet().stream()
                                .filter(path -> !isRules(path))
                                .toList());
        return same ? Optional.of(data()) : Optional.empty();
    }

    private PackData data() {
        PackData known = read;
        if (known == null) {
            known = PackData.read(new EntryReader(data));
            read = known;
        }
        return known;
    }

    private static boolean isRules(String path) {
        return path.endsWith(".drl");
    }

    private static Optional<ShippedPack> load() {
        try (InputStream in = ShippedPack.class.getResourceAsStream("/" + RESOURCE)) {
            return in == null ? Optional.empty() : Optional.of(new ShippedPack(new EntryReader(in.readAllBytes())));
        } catch (IOException | RuntimeException e) {
            return Optional.empty(); // everything is read, then
        }
    }
}
