package io.raccord.rulebook;

import java.util.Objects;
import java.util.function.Supplier;

/** A rule file as read. Two files are equal if name, pack and hash are equal; line endings do not matter. */
public final class RuleFile {

    private final String file;
    private final String pack;
    private final String hash;
    private final Supplier<String> text;

    /**
     * @param file the file name shown in faults
     * @param pack the name of the pack
     * @param text supplies the content, without a byte order mark
     * @param hash the content's hash
     */
    public RuleFile(String file, String pack, Supplier<String> text, String hash) {
        this.file = file;
        this.pack = pack;
        this.hash = hash;
        this.text = text;
    }

    /** Creates a rule file with the given content. */
    public static RuleFile of(String file, String pack, String text) {
        return new RuleFile(file, pack, () -> text, TextHash.of(text));
    }

    /** The file name shown in faults. */
    public String file() {
        return file;
    }

    /** The name of the pack. */
    public String pack() {
        return pack;
    }

    /** The content, without a byte order mark. */
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
