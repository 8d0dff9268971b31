package io.raccord.spark;

import io.raccord.batch.LineAdvisor;
import io.raccord.language.Language;
import io.raccord.report.JustificationDetail;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * How lines are advised, as it is sent to every executor.
 *
 * @param asOf the date of the advice where a line does not say
 */
record Advising(RuleShipment rules, LocalDate asOf, Language language, JustificationDetail detail)
        implements Serializable {

    /** Advises on this machine; {@code named} for refusals that name the file. */
    LineAdvisor advisor(boolean named) {
        return new LineAdvisor(LoadedRules.of(rules).in(language), asOf, language, detail, named);
    }
}
