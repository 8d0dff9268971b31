package io.raccord.engine.compile;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.drools.model.Model;

/** A cache of the rule models whose classes are on the class path: the shipped rules. One per process. */
public final class ModelClasses {

    private static final Map<String, Model> MADE = new ConcurrentHashMap<>();

    private ModelClasses() {}

    /**
     * The model whose class is {@code name}, created once.
     *
     * @throws IllegalArgumentException if there is no such class on the class path
     */
    public static Model model(String name) {
        return MADE.computeIfAbsent(name, ModelClasses::make);
    }

    private static Model make(String name) {
        try {
            return Class.forName(name)
                    .asSubclass(Model.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("cannot load rule model: " + name, e);
        }
    }
}
