package io.raccord.rulebook;

import io.raccord.profile.ConnectivityModel;
import java.time.LocalDate;
import java.util.List;

/**
 * A number, date or choice that rules read, as it holds at the date of the advice. Rules match it by {@code id}.
 *
 * @param id kebab-case, permanent
 * @param value an {@link Integer}, a {@link LocalDate}, a {@link String}, or a list
 * @param unit such as {@code Mbps}; empty for a choice
 * @param source what it rests on
 */
public record Parameter(String id, Object value, String unit, Source source) {

    /** The value as a whole number. */
    public int number() {
        return (Integer) value;
    }

    /** The value as a date. */
    public LocalDate date() {
        return (LocalDate) value;
    }

    /** The value as a text, such as a product's name. */
    public String text() {
        return (String) value;
    }

    /** The value as numbers, rising. */
    @SuppressWarnings("unchecked") // the reader of the pack made the list so
    public List<Integer> numbers() {
        return (List<Integer>) value;
    }

    /** The smallest of the numbers that is at least {@code need}; empty when there is none. */
    public List<Integer> smallestAtLeast(long need) {
        return numbers().stream().filter(number -> number >= need).limit(1).toList();
    }

    /** The ranges that hold {@code number}, as they are written. */
    public List<NumberRange> holding(long number) {
        return ranges().stream().filter(range -> range.holds(number)).toList();
    }

    @SuppressWarnings("unchecked") // the reader of the pack made the list so
    private List<NumberRange> ranges() {
        return (List<NumberRange>) value;
    }

    /** The value as a list of connectivity models. */
    @SuppressWarnings("unchecked") // the reader of the pack made the list so
    public List<ConnectivityModel> models() {
        return (List<ConnectivityModel>) value;
    }

    /** The value as a list of values that a fact of a profile may take, or of words. */
    @SuppressWarnings("unchecked") // the reader of the pack made the list so
    public List<Object> values() {
        return (List<Object>) value;
    }
}
