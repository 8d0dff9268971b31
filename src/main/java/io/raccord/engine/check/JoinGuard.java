package io.raccord.engine.check;

import io.raccord.catalog.Catalog;
import io.raccord.profile.Addressing;
import io.raccord.profile.AsOf;
import io.raccord.profile.Customer;
import io.raccord.profile.Preferences;
import io.raccord.profile.Profile;
import io.raccord.profile.Readiness;
import io.raccord.profile.Requirements;
import io.raccord.profile.Wan;
import io.raccord.rulebook.Parameter;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A limit on the patterns of a rule that match many facts and are not joined to an earlier pattern. Each of them
 * multiplies the combinations that the engine tries before any rule fires, and so before any firing limit applies.
 */
final class JoinGuard {

    /** The maximum number of such patterns per rule. */
    static final int FREE = 3;

    private static final int PATTERNS = 24;

    private static final Set<Class<?>> ONE_OF_A_KIND = Set.of(
            Profile.class,
            Customer.class,
            Wan.class,
            Requirements.class,
            Preferences.class,
            Addressing.class,
            Readiness.class,
            AsOf.class,
            Catalog.class);

    private static final Pattern BOUND = Pattern.compile("(\\$\\w+)\\s*:(?!=)");
    private static final Pattern TIED =
            Pattern.compile("(?:==|memberOf|contains|\\bfrom)\\s*(\\$\\w+)|(\\$\\w+)\\s*==");

    private final Set<String> many = new HashSet<>();
    private int patterns;
    private int free;

    /** Whether this pattern exceeds the limit on such patterns or on all patterns of a rule. */
    boolean isOneTooMany(Class<?> type, @Nullable String identifier, String pattern) {
        if (++patterns > PATTERNS) {
            return true;
        }
        if (ONE_OF_A_KIND.contains(type) || (type == Parameter.class && pattern.contains("id =="))) {
            return false;
        }
        Matcher tied = TIED.matcher(pattern);
        boolean joined = false;
        while (tied.find()) {
            joined |= many.contains(tied.group(1) == null ? tied.group(2) : tied.group(1));
        }
        joined |= pattern.contains("from collect");
        BOUND.matcher(pattern).results().forEach(found -> many.add(found.group(1)));
        if (identifier != null) {
            many.add(identifier);
        }
        if (!joined) {
            free++;
        }
        return free > FREE;
    }
}
