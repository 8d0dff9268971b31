package io.raccord.engine.compile;

import java.net.URL;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A class loader that limits what compiled rules can reach if a check has let something through. It admits the types of
 * facts and conclusions, the engine's runtime, and the parts of Java that these two need.
 */
final class RuleClassLoader extends ClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final Set<String> PACKAGES = Set.of(
            "io.raccord.profile",
            "io.raccord.conclusion",
            "io.raccord.catalog",
            "io.raccord.dataset",
            "io.raccord.gazetteer",
            "io.raccord.naming",
            "io.raccord.rulebook",
            "io.raccord.address",
            "java.lang.annotation",
            "java.lang.invoke",
            "java.math",
            "java.time",
            "java.time.format",
            "java.time.temporal",
            "java.util",
            "java.util.function",
            "java.util.stream");

    private static final int MOST_FOUND = 5_000;

    /** A cache of resource locations, by name; empty for resources that do not exist. */
    private static final Map<String, Optional<URL>> FOUND = new ConcurrentHashMap<>();

    /** Classes in admitted packages that give access to the machine or to unchecked code. */
    private static final Set<String> REFUSED = Set.of(
            "java.lang.System",
            "java.lang.Runtime",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Thread",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal",
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.StackWalker",
            "java.lang.Compiler",
            "java.lang.SecurityManager",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.ServiceLoader",
            "java.util.Scanner",
            "java.util.Formatter",
            "java.util.Properties",
            "java.util.ResourceBundle");

    RuleClassLoader(ClassLoader parent) {
        super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!isInReach(name)) {
            throw new ClassNotFoundException(name + " is not accessible to rules");
        }
        return super.loadClass(name, resolve);
    }

    /**
     * Finds a resource through the cache, because the compiler requests the same class files again and again, and many
     * that do not exist.
     */
    @Override
    public @Nullable URL getResource(String name) {
        Optional<URL> known = FOUND.get(name);
        if (known == null) {
            known = Optional.ofNullable(super.getResource(name));
            if (FOUND.size() < MOST_FOUND) {
                FOUND.put(name, known);
            }
        }
        return known.orElse(null);
    }

    private static boolean isInReach(String name) {
        String outer = name.contains("$") ? name.substring(0, name.indexOf('$')) : name;
        String owner = outer.substring(0, Math.max(0, outer.lastIndexOf('.')));
        boolean allowed = PACKAGES.contains(owner)
                || owner.equals("java.lang")
                || owner.startsWith("org.drools.")
                || owner.startsWith("org.kie.");
        return allowed && !REFUSED.contains(outer);
    }
}
