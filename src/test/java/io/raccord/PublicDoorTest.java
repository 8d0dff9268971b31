package io.raccord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import io.raccord.engine.KnowledgeBase;
import io.raccord.profile.Coordinates;
import io.raccord.profile.Profile;
import io.raccord.profile.RepeatedCircuit;
import io.raccord.profile.RepeatedSite;
import io.raccord.profile.StrangeSite;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * The public API is marked {@code @API(status = STABLE)}. Signatures of marked types mention only marked types, the
 * generated builders of marked records, and the JDK.
 */
@AnalyzeClasses(
        packages = "io.raccord",
        importOptions = {ImportOption.DoNotIncludeTests.class, CompiledRulesAreNoCode.class})
class PublicDoorTest {

    @ArchTest
    static void markedTypesShowNothingInternal(JavaClasses classes) {
        Set<Class<?>> marked = marked(classes);
        assertThat(marked).contains(Advisor.class, Profile.class).doesNotContain(KnowledgeBase.class);
        assertThat(marked.stream().flatMap(type -> leaks(type, marked).stream()))
                .isEmpty();
        assertThat(builders(marked).flatMap(type -> leaks(type, marked).stream()))
                .isEmpty();
    }

    @ArchTest
    static void theDoorIsNoWiderThanTheAdvisorNeeds(JavaClasses classes) {
        Set<Class<?>> marked = marked(classes);
        Set<Class<?>> needed = new HashSet<>();
        Deque<Class<?>> open = new ArrayDeque<>(Set.of(Advisor.class));
        marked.stream().filter(Throwable.class::isAssignableFrom).forEach(open::add); // not in signatures
        while (!open.isEmpty()) {
            Class<?> type = open.pop();
            if (needed.add(type)) {
                PublicSignatures.of(type).values().stream()
                        .filter(each -> each.getName().startsWith("io.raccord."))
                        .forEach(open::add);
            }
        }
        assertThat(needed).containsAll(marked);
    }

    @ArchTest
    static void onlyRecordsAndExceptionsHavePublicConstructors(JavaClasses classes) {
        assertThat(marked(classes))
                .filteredOn(type -> !type.isRecord() && !Throwable.class.isAssignableFrom(type))
                .allSatisfy(type -> assertThat(type.getConstructors()).isEmpty());
    }

    @ArchTest
    static void everyRecordOfAProfileHasABuilder(JavaClasses classes) {
        assertThat(marked(classes))
                .filteredOn(type -> type.isRecord() && type.getPackage().equals(Profile.class.getPackage()))
                .filteredOn(type -> builder(type).isEmpty())
                .containsExactlyInAnyOrder(
                        RepeatedSite.class, RepeatedCircuit.class, StrangeSite.class, Coordinates.class);
    }

    /** Checks that the rule can fail: each fixture exposes {@code KnowledgeBase} in a different place. */
    @ArchTest
    static void anInternalTypeIsFoundWhereverItIsShown(JavaClasses classes) {
        Set<Class<?>> marked = marked(classes);
        assertThat(Arrays.stream(Leaks.class.getDeclaredClasses())
                        .filter(fixture -> leaks(fixture, marked).isEmpty())
                        .map(Class::getSimpleName))
                .containsExactly("Tight");
        assertThat(Leaks.class.getDeclaredClasses()).hasSize(14);
    }

    private static Set<Class<?>> marked(JavaClasses classes) {
        return classes.stream()
                .filter(each -> each.isAnnotatedWith(API.class))
                .filter(each -> each.getAnnotationOfType(API.class).status() == API.Status.STABLE)
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());
    }

    /** The types that {@code type} exposes beyond marked types, their builders and the JDK. */
    private static List<String> leaks(Class<?> type, Set<Class<?>> marked) {
        return PublicSignatures.of(type).entrySet().stream()
                .filter(each -> !shown(outermost(each.getValue()), marked))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean shown(Class<?> type, Set<Class<?>> marked) {
        return type.isPrimitive()
                || type.getName().startsWith("java.")
                || marked.contains(type)
                || builders(marked).anyMatch(type::equals);
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return outer == null || !Modifier.isPublic(type.getModifiers()) ? type : outermost(outer);
    }

    private static Stream<Class<?>> builders(Set<Class<?>> marked) {
        return marked.stream().flatMap(type -> builder(type).stream());
    }

    /** The generated builder that the record returns from {@code builder()}. */
    private static Optional<Class<?>> builder(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.getName().equals("builder") && type.isRecord())
                .<Class<?>>map(Method::getReturnType)
                .filter(each -> each.getName().equals(type.getName() + "Builder"))
                .findAny();
    }

    /** Fixtures; all except the first expose an internal type. */
    @SuppressWarnings({"EffectivelyPrivate", "UnusedMethod", "UnusedNestedClass", "UnusedVariable"})
    private static final class Leaks {

        public abstract static class Tight {
            private @Nullable KnowledgeBase hidden;

            public abstract List<? extends Map<String, Advisor[]>> shown(Profile profile);

            @Nullable
            KnowledgeBase ofThePackage() {
                return hidden;
            }
        }

        public interface Returned {
            KnowledgeBase shown();
        }

        public interface GenericArgument {
            Map<String, List<? super KnowledgeBase>> shown();
        }

        public interface Array {
            List<KnowledgeBase[]> shown();
        }

        public interface Parameter {
            void shown(Consumer<KnowledgeBase> consumer);
        }

        public static final class PublicField {
            public @Nullable KnowledgeBase shown;
        }

        public static class ProtectedField {
            protected List<KnowledgeBase> shown = List.of();
        }

        public static final class PublicConstructor {
            public PublicConstructor(KnowledgeBase shown) {
                throw new IllegalArgumentException(shown.packs().digest());
            }
        }

        public abstract static class Supertype implements Supplier<KnowledgeBase> {}

        public interface Bound<T extends Comparable<? super KnowledgeBase>> {}

        public interface MethodBound {
            <T extends KnowledgeBase> void shown(T value);
        }

        public record Component(List<KnowledgeBase> shown) {}

        public interface Thrown {
            void shown() throws JsonProcessingException;
        }

        public static final class Nested {
            public interface Inner {
                KnowledgeBase shown();
            }
        }
    }
}
