package io.raccord.engine.loader;

import java.util.function.Supplier;

/**
 * A wrapper for calls into KIE that sets Raccord's own class loader as the thread's context class loader.
 *
 * <p>KIE finds its services through the context class loader. In a host with its own class loaders, the context class
 * loader may be the host's, or null, and KIE would then fail for the rest of the process.
 */
public final class EngineLoader {

    private static final ClassLoader OWN = EngineLoader.class.getClassLoader();

    private EngineLoader() {}

    /**
     * Runs {@code call} with Raccord's class loader and returns its result. The thread's previous class loader is
     * restored afterwards.
     */
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
