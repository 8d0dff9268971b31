package io.raccord.report.view;

import java.util.List;

/**
 * A circuit that the customer already has, in words.
 *
 * @param id its id
 * @param verdict what is to become of it, as an id for styles
 * @param word the same, in words
 * @param today what it is today
 * @param advised what is advised
 * @param todo the onboarding steps for it
 * @param steps the steps that conclude it
 */
public record ExistingView(
        String id, String verdict, String word, String today, String advised, List<String> todo, List<Integer> steps) {}
