package io.raccord.rulebook;

import java.util.Objects;
import java.util.function.Supplier;

/** A file of rules, as it was read; equal to one of the same names and hash, whichever way lines end. */
public final class RuleFile {

    private final String file;
    private final String pack;
    private final String hash;
    private final Supplier<String> text;

    /**
     * @param file as faults name it
     * @param pack the name of its pack
     * @param text its content, without a byte order mark
     * @param hash the content's hash
     */
    public RuleFile(String file, String pack, Supplier<String> text, String hash) {
        this.file = file;
        this.pack = pack;
        this.hash = hash;
        this.text = text;
    }

    /** The file of that content. */
    public static RuleFile of(String file, String pack, String text) {
        return new RuleFile(file, pack, () -> text, TextHash.of(text));
    }

    /** The file as faults name it. */
    public String file() {
        return file;
    }

    /** The name of its pack. */
    public String pack() {
        return pack;
    }

    /** Its content, without a byte order mark. */
    public String text() {
        return text.get();
    }

    /** The content's hash. */
    public String hash() {
        return hash;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RuleFile that
                && file.equals(that.file)
                && pack.equals(that.pack)
                && hash.equals(that.hash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(file, pack, hash);
    }

    @Override
    public String toString() {
        return file;
    }
}
