package io.raccord.intake.document;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import io.raccord.problem.ProfileRefusedException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reader of a YAML value in an argument, such as an option. */
public final class YamlValues {

    private YamlValues() {}

    /**
     * Reads {@code argument} from the character at {@code from} to its end.
     *
     * @param option the name of the argument in faults
     * @return a text, a number, a boolean, a list or a map of them; null for YAML's null
     * @throws ProfileRefusedException with every fault, at its place in the argument
     */
    public static @Nullable Object read(String option, String argument, int from) {
        String text = argument.substring(from);
        if (text.isBlank()) {
            throw new ProfileRefusedException(List.of(Fault.of("set-value", new Place(option, 1, from + 1), null)));
        }
        try {
            Document document = YamlDocuments.read(option, text);
            if (!document.faults().isEmpty()) {
                throw new ProfileRefusedException(document.faults());
            }
            return PlainValues.of(document.root());
        } catch (ProfileRefusedException e) {
            throw new ProfileRefusedException(
                    e.faults().stream().map(fault -> moved(fault, from)).toList());
        }
    }

    private static Fault moved(Fault fault, int by) {
        Place place = fault.place();
        Place moved = place.line() == 1 ? new Place(place.file(), 1, place.column() + by) : place;
        return new Fault(fault.code(), moved, fault.path(), fault.wrong(), fault.right());
    }
}
