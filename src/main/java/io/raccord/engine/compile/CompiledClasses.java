package io.raccord.engine.compile;

import java.util.Map;
import org.drools.model.Model;

/**
 * A class loader for rules that were compiled together. Its classes can be unloaded when the rules are no longer in
 * use.
 */
final class CompiledClasses extends ClassLoader {

    private final Map<String, byte[]> classes;

    private CompiledClasses(Map<String, byte[]> classes) {
        super(new RuleClassLoader(CompiledClasses.class.getClassLoader()));
        this.classes = classes;
    }

    /**
     * The model of {@code part}, including rules that are no longer active.
     *
     * @throws ReflectiveOperationException if the model cannot be loaded
     */
    static Model model(CompiledPart part) throws ReflectiveOperationException {
        if (part.classes().isEmpty()) {
            return ModelClasses.model(part.model());
        }
        ClassLoader loader = new CompiledClasses(part.classes());
        return (Model) loader.loadClass(part.model()).getDeclaredConstructor().newInstance();
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                return super.loadClass(name, false);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
        }
    }
}
