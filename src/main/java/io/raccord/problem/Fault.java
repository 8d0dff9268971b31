package io.raccord.problem;

import io.raccord.language.Language;
import io.raccord.language.Text;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with an input.
 *
 * @param code kebab-case name of the kind of fault; permanent
 * @param place where it stands
 * @param path the path in the profile, such as {@code sites[paris].role}; null outside profiles
 * @param wrong what is wrong
 * @param right what would be right; null where nothing more can be said
 */
public record Fault(
        String code,
        Place place,
        @Nullable String path,
        Text wrong,
        @Nullable Text right) {

    /** By place, then path, then code. */
    public static final Comparator<Fault> ORDER = Comparator.comparing(Fault::place)
            .thenComparing(fault -> fault.path() == null ? "" : fault.path())
            .thenComparing(Fault::code)
            .thenComparing(fault -> fault.wrong().en());

    private static final String BUNDLE = "io.raccord.problem.faults";

    /** A fault of {@code code}, worded by the bundle's {@code CODE.wrong} and {@code CODE.right}. */
    public static Fault of(String code, Place place, @Nullable String path, Object... arguments) {
        return new Fault(
                code,
                place,
                path,
                Text.of(BUNDLE, code + ".wrong", arguments),
                Text.of(BUNDLE, code + ".right", arguments));
    }

    /** The same fault, told as one of {@code other} code. */
    public Fault as(String other) {
        return new Fault(other, place, path, wrong, right);
    }

    /** The same fault with the nearest right names added to what would be right. */
    public Fault withNearest(List<String> nearest) {
        if (nearest.isEmpty()) {
            return this;
        }
        Text hint = Text.of(BUNDLE, "nearest", String.join(", ", nearest));
        Text known = right == null ? Text.same("") : right;
        Text both = new Text(both(Language.EN, hint.en(), known.en()), both(Language.FR, hint.fr(), known.fr()));
        return new Fault(code, place, path, wrong, known.en().isEmpty() ? hint : both);
    }

    /** One line: {@code FILE:LINE:COLUMN: path: what is wrong; what would be right}. */
    public String line(Language language) {
        return inOneLine(place.toString()) + ": " + said(language);
    }

    /** The line without its place. */
    public String said(Language language) {
        StringBuilder line = new StringBuilder();
        if (path != null && !path.isEmpty()) {
            line.append(path).append(": ");
        }
        line.append(
                right == null || right.in(language).isEmpty()
                        ? wrong.in(language)
                        : both(language, wrong.in(language), right.in(language)));
        return inOneLine(line.toString());
    }

    private static String both(Language language, String one, String other) {
        return Text.of(BUNDLE, "both", one, other).in(language);
    }

    private static String inOneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    @Override
    public String toString() {
        return line(Language.EN);
    }
}
