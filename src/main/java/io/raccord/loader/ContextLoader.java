package io.raccord.loader;

/**
 * The context class loader of a thread while it runs a library that looks for classes or services through it.
 *
 * <p>KIE, EMF and the XML libraries do. In a host with class loaders of its own the context class loader may be the
 * host's, or null, and such a library would then fail, often in a static initializer: for the rest of the process.
 */
public final class ContextLoader {

    private static final ClassLoader OWN = ContextLoader.class.getClassLoader();

    private ContextLoader() {}

    /** Something to be run; {@code E} is the checked exception that it throws, if any. */
    @FunctionalInterface
    public interface Call<T, E extends Exception> {
        /** Runs it. */
        T run() throws E;
    }

    /** The result of {@code call}, run with Raccord's class loader; the thread's own is put back afterwards. */
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
