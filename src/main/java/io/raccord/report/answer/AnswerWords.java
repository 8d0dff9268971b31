package io.raccord.report.answer;

import io.raccord.explain.ProvenStep;
import io.raccord.justification.StepFact;
import io.raccord.justification.StepParameter;
import io.raccord.justification.StepSource;
import io.raccord.language.Language;
import io.raccord.report.words.Labels;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the forms of an answer have in common: values, facts and sources in words. */
public record AnswerWords(Language language) {

    /** The label of {@code key}. */
    String label(String key, Object... arguments) {
        return new Labels(language).of(key, arguments);
    }

    /** {@code value} as the statements are written: ids as they are, lists in brackets. */
    public static String value(@Nullable Object value) {
        if (value instanceof Collection<?> values) {
            return values.stream().map(AnswerWords::value).collect(Collectors.joining(", ", "[", "]"));
        }
        return String.valueOf(value);
    }

    /** What {@code step} read: facts and parameters, one a line. */
    public List<String> read(ProvenStep step) {
        List<String> lines = new ArrayList<>();
        for (StepFact fact : step.facts()) {
            lines.add(fact.value() == null ? unstated(fact.path()) : fact.path() + " = " + value(fact.value()));
        }
        for (StepParameter parameter : step.parameters()) {
            String unit = parameter.unit().isEmpty() ? "" : " " + parameter.unit();
            lines.add(label("answer.parameter", parameter.id()) + " = " + parameter.value() + unit);
        }
        return lines;
    }

    /** That the fact at {@code path} is left out. */
    String unstated(String path) {
        return label("answer.unstated", path);
    }

    /** Article and section of {@code source}. */
    public String source(StepSource source) {
        return label("answer.source", source.article(), source.section());
    }

    /** {@code because}, which continues a sentence after a colon. */
    public String because(ProvenStep step) {
        return step.because().isEmpty() ? "" : label("colon") + step.because();
    }
}
