package io.raccord.profile;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A cache of the kebab-case names of terms and vocabularies. */
final class TermNames {

    private static final Map<Term, String> IDS = new ConcurrentHashMap<>();

    private static final ClassValue<String> VOCABULARIES = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        }
    };

    private TermNames() {}

    static String id(Term term) {
        return IDS.computeIfAbsent(
                term, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    static String vocabulary(Class<?> type) {
        return VOCABULARIES.get(type);
    }
}
