package io.raccord.review;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Companion files of the rule files: test cases and pages. Also the places where the packs define their names.
 *
 * @param themes the companions of each rule file, by the file name shown in faults
 * @param parameters the place where each parameter is defined, by id
 * @param dates the place where each boundary date is defined, by name
 * @param words the place where each word is defined, by {@code VOCABULARY/ID}
 * @param texts the content of every file, by the file name shown in faults
 * @param faults the errors in the cases
 */
public record PackCompanions(
        Map<String, Theme> themes,
        Map<String, Place> parameters,
        Map<String, Place> dates,
        Map<String, Place> words,
        Map<String, String> texts,
        List<Fault> faults) {

    /**
     * The companions of one rule file.
     *
     * @param page the text of the page; empty if there is none
     * @param cases whether there is a cases file
     * @param fired the ids of the rules that at least one case expects to fire
     * @param silent the ids of the rules that at least one case expects to stay silent
     */
    public record Theme(Optional<String> page, boolean cases, Set<String> fired, Set<String> silent) {}
}
