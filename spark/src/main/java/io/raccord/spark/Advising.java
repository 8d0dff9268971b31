package io.raccord.spark;

import io.raccord.batch.LineAdvisor;
import io.raccord.language.Language;
import io.raccord.report.JustificationDetail;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * Settings of an evaluation, broadcast to every executor.
 *
 * @param asOf the date of the advice for lines that have none
 */
record Advising(RuleShipment rules, LocalDate asOf, Language language, JustificationDetail detail)
        implements Serializable {

    /** The advisor for this JVM. If {@code named}, its refusals include the name of the file. */
    LineAdvisor advisor(boolean named) {
        return new LineAdvisor(LoadedRules.of(rules).in(language), asOf, language, detail, named);
    }
}
