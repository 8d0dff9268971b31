package io.raccord;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collector of the classes that the public and protected signatures of a class mention: in supertypes, permitted
 * subclasses, type parameters, fields, constructors, methods, thrown exceptions and nested classes, including all
 * generic arguments.
 */
final class PublicSignatures {

    private final TreeMap<String, Class<?>> mentions = new TreeMap<>();
    private final Set<Type> seen = new HashSet<>();

    private PublicSignatures() {}

    /** The mentioned classes, keyed by a description of where each was first found. */
    static Map<String, Class<?>> of(Class<?> type) {
        PublicSignatures signatures = new PublicSignatures();
        signatures.read(type);
        return signatures.mentions;
    }

    private void read(Class<?> type) {
        add(type.getName() + " extends", type.getGenericSuperclass());
        add(type.getName() + " implements", type.getGenericInterfaces());
        if (type.isSealed()) {
            add(type.getName() + " permits", type.getPermittedSubclasses());
        }
        parameters(type.getName(), type);
        for (Field field : type.getDeclaredFields()) {
            if (open(field.getModifiers())) {
                add(field.toString(), field.getGenericType());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            executable(constructor);
        }
        for (Method method : type.getDeclaredMethods()) {
            if (open(method.getModifiers())) {
                add(method.toGenericString() + " returns", method.getGenericReturnType());
            }
            executable(method);
        }
        for (Class<?> nested : type.getDeclaredClasses()) {
            if (open(nested.getModifiers())) {
                read(nested);
            }
        }
    }

    private void executable(Executable executable) {
        if (open(executable.getModifiers())) {
            add(executable.toGenericString(), executable.getGenericParameterTypes());
            add(executable.toGenericString() + " throws", executable.getGenericExceptionTypes());
            parameters(executable.toGenericString(), executable);
        }
    }

    private void parameters(String where, GenericDeclaration declaration) {
        for (TypeVariable<?> parameter : declaration.getTypeParameters()) {
            add(where, parameter.getBounds());
        }
    }

    private void add(String where, Type... types) {
        for (Type type : types) {
            add(where, type);
        }
    }

    private void add(String where, @Nullable Type type) {
        if (type instanceof Class<?> raw) {
            Class<?> element = raw;
            while (element.isArray()) {
                element = element.getComponentType();
            }
            mentions.put(where + ": " + element.getName(), element);
        } else if (type instanceof ParameterizedType parameterized) {
            add(where, parameterized.getRawType());
            add(where, parameterized.getOwnerType());
            add(where, parameterized.getActualTypeArguments());
        } else if (type instanceof GenericArrayType array) {
            add(where, array.getGenericComponentType());
        } else if (type instanceof WildcardType wildcard) {
            add(where, wildcard.getUpperBounds());
            add(where, wildcard.getLowerBounds());
        } else if (type instanceof TypeVariable<?> variable && seen.add(variable)) {
            add(where, variable.getBounds());
        }
    }

    private static boolean open(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
