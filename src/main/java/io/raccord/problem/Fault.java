package io.raccord.problem;

import io.raccord.language.Language;
import io.raccord.language.Text;
import io.raccord.language.Visible;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * An error in an input: where it is, what is wrong and how to correct it.
 *
 * @param code the kind of fault in kebab case; codes never change
 * @param place the place in the input
 * @param path the path in the profile, such as {@code sites[paris].role}; null outside profiles
 * @param wrong what is wrong
 * @param right how to correct it; null when there is nothing to suggest
 * @serial exclude
 */
@API(status = API.Status.STABLE)
@SuppressWarnings("InvalidBlockTag") // Javadoc knows @serial, Error Prone does not
public record Fault(
        String code,
        Place place,
        @Nullable String path,
        Text wrong,
        @Nullable Text right) implements Serializable {

    /** Orders faults by place, then path, then code, then message. */
    public static final Comparator<Fault> ORDER = Comparator.comparing(Fault::place)
            .thenComparing(fault -> fault.path() == null ? "" : fault.path())
            .thenComparing(Fault::code)
            .thenComparing(fault -> fault.wrong().en());

    private static final String BUNDLE = "io.raccord.problem.faults";

    /**
     * Creates a fault whose texts are {@code CODE.wrong} and {@code CODE.right} in the resource bundle.
     *
     * @param code the kind of fault
     * @param place the place in the input
     * @param path the path in the profile; null outside profiles
     * @param arguments the arguments of the texts
     * @return the fault
     */
    @API(status = API.Status.INTERNAL)
    public static Fault of(String code, Place place, @Nullable String path, Object... arguments) {
        return new Fault(
                code,
                place,
                path,
                Text.of(BUNDLE, code + ".wrong", arguments),
                Text.of(BUNDLE, code + ".right", arguments));
    }

    /**
     * Returns a copy with the code {@code other}.
     *
     * @param other a code
     * @return the copy
     */
    @API(status = API.Status.INTERNAL)
    public Fault as(String other) {
        return new Fault(other, place, path, wrong, right);
    }

    /**
     * Returns a copy whose correction also suggests {@code nearest}.
     *
     * @param nearest the closest valid names
     * @return the copy
     */
    @API(status = API.Status.INTERNAL)
    public Fault withNearest(List<String> nearest) {
        if (nearest.isEmpty()) {
            return this;
        }
        Text hint = Text.of(BUNDLE, "nearest", String.join(", ", nearest));
        Text known = right == null ? Text.same("") : right;
        Text both = new Text(both(Language.EN, hint.en(), known.en()), both(Language.FR, hint.fr(), known.fr()));
        return new Fault(code, place, path, wrong, known.en().isEmpty() ? hint : both);
    }

    /**
     * Formats the fault as one line: {@code FILE:LINE:COLUMN: path: what is wrong; how to correct it}.
     *
     * @param language the language
     * @return the line, without a line end
     */
    public String line(Language language) {
        return inOneLine(place.toString()) + ": " + said(language);
    }

    /**
     * Formats the fault of an input of one line, such as an argument: {@code INPUT:COLUMN: what is wrong; how to correct it}.
     *
     * @param language the language
     * @return the line, without a line end
     */
    @API(status = API.Status.INTERNAL)
    public String inLine(Language language) {
        return inOneLine(place.file()) + ":" + place.column() + ": " + said(language);
    }

    /**
     * Formats the fault as one line, without its place.
     *
     * @param language the language
     * @return the line, without a line end
     */
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
        return Visible.of(text.replaceAll("[\\r\\n\\t]+", " "));
    }

    @Override
    public String toString() {
        return line(Language.EN);
    }
}
