package io.raccord.report;

import io.raccord.language.Language;
import io.raccord.problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refused profile as a line of JSON.
 *
 * @param line the line of the portfolio on which it begins, from 1
 * @param customer the customer's id; null when it cannot be told
 * @param file the file in which it stands; null, and left out, where there is only one
 * @param faults what is wrong with it, each at its place in the profile's own text
 */
public record RefusedLine(
        int line, @Nullable String customer, @Nullable String file, List<Fault> faults) {

    private static final JsonLine LINE = new JsonLine(AdviceJson.MAPPER);

    /** The line in UTF-8, ended by a line end. */
    public byte[] json(Language language) {
        List<FaultJson> told =
                faults.stream().map(fault -> FaultJson.of(fault, language)).toList();
        return LINE.of(file == null ? new Alone(line, customer, told) : new Among(line, customer, told, file));
    }

    private record Alone(int line, @Nullable String customer, List<FaultJson> faults) {}

    private record Among(int line, @Nullable String customer, List<FaultJson> faults, String file) {}

    private record FaultJson(
            @Nullable String path,
            int line,
            int column,
            String message,
            @Nullable String hint) {

        static FaultJson of(Fault fault, Language language) {
            String right = fault.right() == null ? "" : fault.right().in(language);
            return new FaultJson(
                    fault.path(),
                    fault.place().line(),
                    fault.place().column(),
                    fault.wrong().in(language),
                    right.isEmpty() ? null : right);
        }
    }
}
