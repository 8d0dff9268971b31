package io.raccord.report.view;

import java.util.List;

/**
 * A finding, or several that say the same of different sites or connections, in words.
 *
 * @param severity the severity, as an id for styles
 * @param mark the severity as a mark
 * @param word the severity in words
 * @param name the check, the path that a question asks for, or empty
 * @param whom the sites or connections concerned, in words; empty when the text names them or it concerns the customer
 * @param text the finding
 * @param answers the answers that matter, for a question; otherwise empty
 * @param steps the steps that say so
 */
public record FindingView(
        String severity,
        String mark,
        String word,
        String name,
        String whom,
        String text,
        String answers,
        List<Integer> steps) {

    /** Name and whom it concerns, as a heading. */
    public String heading() {
        return whom.isEmpty() ? name : name.isEmpty() ? whom : name + " (" + whom + ")";
    }
}
