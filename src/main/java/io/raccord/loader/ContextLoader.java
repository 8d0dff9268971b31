package io.raccord.loader;

/**
 * A wrapper for calls into libraries that sets Raccord's own class loader as the thread's context class loader.
 *
 * <p>KIE, EMF and the XML libraries find classes and services through the context class loader. In a host with its own
 * class loaders, the context class loader may be the host's, or null, and such a library would then fail, often in a
 * static initializer: for the rest of the process.
 */
public final class ContextLoader {

    private static final ClassLoader OWN = ContextLoader.class.getClassLoader();

    private ContextLoader() {}

    /** A call; {@code E} is the checked exception that it throws, if any. */
    @FunctionalInterface
    public interface Call<T, E extends Exception> {
        /** Runs the call. */
        T run() throws E;
    }

    /**
     * Runs {@code call} with Raccord's class loader and returns its result. The thread's previous class loader is
     * restored afterwards.
     */
    public static <T, E extends Exception> T with(Call<T, E> call) throws E {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        if (before == OWN) {
            return call.run();
        }
        thread.setContextClassLoader(OWN);
        try {
            return call.run();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
