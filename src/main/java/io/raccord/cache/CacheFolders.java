package io.raccord.cache;

import java.nio.file.Path;

/** A factory for cache folders, including the current user's. */
public final class CacheFolders {

    private static final long MOST_BYTES = 256L * 1024 * 1024;

    private CacheFolders() {}

    /**
     * The cache in the folder that the system property {@code raccord.cache} names; by default the folder {@code
     * raccord} in the user's cache folder.
     */
    public static CacheFolder standard() {
        return at(standardPath());
    }

    /** The cache in {@code folder}. */
    public static CacheFolder at(Path folder) {
        return new CacheFolder(folder, MOST_BYTES);
    }

    private static Path standardPath() {
        String named = System.getProperty("raccord.cache", "");
        if (!named.isEmpty()) {
            return Path.of(named);
        }
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path caches = xdg != null && Path.of(xdg).isAbsolute()
                ? Path.of(xdg)
                : Path.of(System.getProperty("user.home", "."), ".cache");
        return caches.resolve("raccord");
    }
}
