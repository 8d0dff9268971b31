package io.raccord.report.view;

import java.util.List;

/**
 * A check, in words.
 *
 * @param id what is looked at
 * @param topic what it is about
 * @param status what was found, as an id for styles
 * @param mark the same as a mark
 * @param word the same in words
 * @param subject a path of the profile, the id of a connection, or several
 * @param message what was found, in words
 * @param steps the steps that say so
 */
public record CheckView(
        String id,
        String topic,
        String status,
        String mark,
        String word,
        String subject,
        String message,
        List<Integer> steps) {}
