package io.raccord.report.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.raccord.language.Language;
import io.raccord.portfolio.RefusedProfile;
import io.raccord.problem.Fault;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A refused profile as a line of JSON; the file is left out where there is only one. */
public final class RefusalLine {

    private static final JsonLine LINE = new JsonLine(AdviceJson.MAPPER);

    private RefusalLine() {}

    public static byte[] of(RefusedProfile refused, Language language) {
        List<FaultJson> told = refused.faults().stream()
                .map(fault -> FaultJson.of(fault, language))
                .toList();
        return LINE.of(
                refused.file() == null
                        ? new Alone(refused.line(), refused.customer(), told)
                        : new Among(refused.line(), refused.customer(), told, refused.file()));
    }

    private record Alone(int line, @Nullable String customer, List<FaultJson> faults) {}

    private record Among(int line, @Nullable String customer, List<FaultJson> faults, String file) {}

    private record FaultJson(
            String code,
            @Nullable String path,
            int line,
            int column,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String cell,

            String message,
            @Nullable String hint) {

        static FaultJson of(Fault fault, Language language) {
            String right = fault.right() == null ? "" : fault.right().in(language);
            return new FaultJson(
                    fault.code(),
                    fault.path(),
                    fault.place().line(),
                    fault.place().column(),
                    fault.place().cell(),
                    fault.wrong().in(language),
                    right.isEmpty() ? null : right);
        }
    }
}
