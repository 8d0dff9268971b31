package io.raccord.engine.loader;

import java.util.function.Supplier;

/**
 * Calls into KIE with Raccord's own class loader as the thread's context class loader.
 *
 * <p>KIE finds its services through the context class loader. In a host with loaders of its own that one may be the
 * host's, or null, and KIE would then fail for the rest of the process.
 */
public final class EngineLoader {

    private static final ClassLoader OWN = EngineLoader.class.getClassLoader();

    private EngineLoader() {}

    /** The result of {@code call}, made with Raccord's class loader; the thread's own is put back afterwards. */
    public static <T> T with(Supplier<T> call) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (before == OWN) {
            return call.get();
        }
        thread.setContextClassLoader(OWN);
        try {
            return call.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
