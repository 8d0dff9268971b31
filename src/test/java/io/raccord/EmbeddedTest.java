package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import io.raccord.advice.Advice;
import io.raccord.report.Format;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Raccord in a host with its own class loaders: the answers do not depend on a thread's context class loader. Raccord
 * is loaded in a new class loader for each context, so that the libraries are initialized under that context.
 */
@Timeout(240)
class EmbeddedTest {

    @TempDir
    Path folder;

    @Test
    void whateverTheContextClassLoader() throws Exception {
        Map<String, String> none = embedded("none", null, Set.of("TEXT", "JSON", "MD", "HTML", "SVG", "PDF"));
        assertThat(none.get("text")).isEqualTo(here());
        assertThat(none).containsEntry("pdf", "%PDF-").containsEntry("reload broken", "false");
        assertThat(none.get("reload")).startsWith("true ");
        try (URLClassLoader empty = new URLClassLoader(new URL[0], null)) {
            Map<String, String> foreign = embedded("foreign", empty, Set.of("TEXT", "HTML"));
            assertThat(none).containsAllEntriesOf(foreign);
        }
    }

    private static String here() throws IOException {
        try (InputStream in = Files.newInputStream(EmbeddedHost.FILE)) {
            Advice advice = Shipped.ADVISOR.advise(in, EmbeddedHost.FILE.toString(), EmbeddedHost.DAY);
            return Shipped.ADVISOR.render(advice, Format.TEXT);
        }
    }

    /** The answers of a host with Raccord in a separate class loader, in a pool thread with {@code context}. */
    private Map<String, String> embedded(String name, @Nullable ClassLoader context, Set<String> formats)
            throws Exception {
        ExecutorService pool = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "host");
            thread.setContextClassLoader(context);
            return thread;
        });
        try (URLClassLoader own = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
            @SuppressWarnings("unchecked") // the same type from another class loader
            Callable<Map<String, String>> host = (Callable<Map<String, String>>) own.loadClass(
                            EmbeddedHost.class.getName())
                    .getConstructor(Path.class, Path.class, Set.class)
                    .newInstance(FewRules.copyTo(folder.resolve(name)), folder.resolve("cache of " + name), formats);
            assertThat(host).isNotInstanceOf(EmbeddedHost.class);
            Map<String, String> answers = pool.submit(host).get();
            assertThat(pool.submit(() -> Thread.currentThread().getContextClassLoader())
                            .get())
                    .isSameAs(context);
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static URL[] classPath() throws MalformedURLException {
        String[] entries = System.getProperty("java.class.path").split(File.pathSeparator, -1);
        URL[] urls = new URL[entries.length];
        for (int i = 0; i < entries.length; i++) {
            urls[i] = Path.of(entries[i]).toUri().toURL();
        }
        return urls;
    }
}
