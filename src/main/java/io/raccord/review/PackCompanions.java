package io.raccord.review;

import io.raccord.problem.Fault;
import io.raccord.problem.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What stands beside the rules of packs: cases and pages, and where the packs' own names are defined.
 *
 * @param themes what stands beside each rule file, by the file as faults name it
 * @param parameters where each parameter is defined
 * @param dates where each boundary date is defined
 * @param words where each word is defined, by vocabulary and id with a slash between
 * @param texts the texts of every file, by the file as faults name it
 * @param faults what is wrong with the cases
 */
public record PackCompanions(
        Map<String, Theme> themes,
        Map<String, Place> parameters,
        Map<String, Place> dates,
        Map<String, Place> words,
        Map<String, String> texts,
        List<Fault> faults) {

    /**
     * Cases and page of one rule file.
     *
     * @param page the page's text; empty without one
     * @param cases whether there are cases
     * @param fired the ids that some case says fire
     * @param silent the ids that some case says stay silent
     */
    public record Theme(Optional<String> page, boolean cases, Set<String> fired, Set<String> silent) {}
}
