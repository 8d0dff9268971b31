package io.raccord.intake.folder;

import io.raccord.intake.source.InputText;
import io.raccord.rulebook.TextHash;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The text of a file in a pack, decoded lazily, with its hash. */
public final class PackText implements Supplier<String> {

    private final String hash;
    private final boolean shipped;
    private final Predicate<byte[]> same;
    private final Supplier<byte[]> content;
    private final boolean large;
    private volatile @Nullable String text;

    private PackText(
            String hash,
            boolean shipped,
            Predicate<byte[]> same,
            Supplier<byte[]> content,
            boolean large,
            @Nullable String text) {
        this.hash = hash;
        this.shipped = shipped;
        this.same = same;
        this.content = content;
        this.large = large;
        this.text = text;
    }

    static PackText of(String text) {
        return new PackText(TextHash.of(text), false, bytes -> false, () -> new byte[0], false, text);
    }

    /** Creates the text of a shipped file from its {@code content}, which is decoded on first use. */
    static PackText shipped(byte[] content, String hash) {
        return new PackText(hash, true, bytes -> Arrays.equals(content, bytes), () -> content, false, null);
    }

    /** Creates the text of a shipped file that is read at each use, and not kept in memory. */
    static PackText shipped(LargeFile file, String hash) {
        return new PackText(hash, true, file::isOf, file::read, true, null);
    }

    public String hash() {
        return hash;
    }

    /** Whether the file is identical to the shipped one. */
    boolean isShipped() {
        return shipped;
    }

    /** Whether the file was read from {@code bytes}. */
    boolean isOf(byte[] bytes) {
        return same.test(bytes);
    }

    /** Returns the text without a byte order mark. */
    @Override
    public String get() {
        String known = text;
        if (known == null) {
            known = InputText.decode("", content.get());
            text = large ? null : known;
        }
        return known;
    }
}
