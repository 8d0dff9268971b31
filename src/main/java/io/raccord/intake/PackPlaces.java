package io.raccord.intake;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Where packs lie. */
public final class PackPlaces {

    private PackPlaces() {}

    /** The packs that {@code root} is or holds, sorted. */
    public static List<Path> in(Path root) throws IOException {
        return PackFolder.find(root.normalize());
    }

    /** Whether the file at {@code path} below a pack is of what rules are made of: no cases, no page. */
    public static boolean isOfRules(String path) {
        return PackFolder.isOfRules(path);
    }
}
