package io.raccord.intake.folder;

import io.raccord.intake.source.InputText;
import io.raccord.rulebook.TextHash;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The text of a pack's file, and its hash. */
public final class PackText implements Supplier<String> {

    private final String hash;
    private final boolean shipped;
    private final byte[] content;
    private volatile @Nullable String text;

    private PackText(String hash, boolean shipped, byte[] content, @Nullable String text) {
        this.hash = hash;
        this.shipped = shipped;
        this.content = content;
        this.text = text;
    }

    static PackText of(String text) {
        return new PackText(TextHash.of(text), false, new byte[0], text);
    }

    /** That of {@code content}, a file as Raccord ships it, read when it is asked for. */
    static PackText shipped(byte[] content, String hash) {
        return new PackText(hash, true, content, null);
    }

    public String hash() {
        return hash;
    }

    /** Whether it is as Raccord ships it. */
    boolean isShipped() {
        return shipped;
    }

    /** Whether it was read from these bytes. */
    boolean isOf(byte[] bytes) {
        return Arrays.equals(content, bytes);
    }

    /** The text, without a byte order mark. */
    @Override
    public String get() {
        String known = text;
        if (known == null) {
            known = InputText.decode("", content);
            text = known;
        }
        return known;
    }
}
